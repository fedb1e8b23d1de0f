import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid, Scalar } from "../../../src/cells/value";
import { timesTenTo } from "../../../src/core/contract/kanji-number";
import { wordIn } from "../../../src/core/contract/written-value";
import { checkContract } from "../../../src/lint/check-contract";
import { editedCells } from "../../../src/lint/edited-cells";
import type { Finding } from "../../../src/lint/finding";
import { rules } from "../../../src/lint/rules/catalogue";
import { triggerColumns, type TriggerColumn, type TriggerWord } from "../../../src/seeds/triggers";
import { contractOf } from "../rule-examples";

const numeric = rules.filter(({ id }) => id.startsWith("TRGN"));
const columns = ["triggerId", "status", "category", "product", "metric", "lower", "lowerIncl", "upper", "upperIncl", "unit", "scale", "rateBasis", "rate"] as const satisfies readonly TriggerColumn[];

interface PlainTier {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
  readonly rate: number;
}

/** How a table may write the same tiers. */
interface Style {
  readonly language: "en" | "ja";
  readonly scale: TriggerWord<"scale">;
  readonly ends: "lower end in" | "upper end in" | "starts only" | "ends only";
  readonly order: readonly number[];
}

/** Tiers from 0 to an open end, at least two units wide, with rising rates. */
const ladders: fc.Arbitrary<readonly PlainTier[]> = fc.array(fc.integer({ min: 2, max: 900 }), { minLength: 2, maxLength: 7 }).map((widths) => {
  let from = 0;
  return widths.map((width, index) => {
    const tier = { id: `R${String(index + 1)}`, from, to: index === widths.length - 1 ? null : from + width, rate: 0.02 + index / 100 };
    from += width;
    return tier;
  });
});

const styles: fc.Arbitrary<Style> = fc.record({
  language: fc.constantFrom("en" as const, "ja" as const),
  scale: fc.constantFrom("1", "thousand", "million", "百万円", "億円"),
  ends: fc.constantFrom("lower end in" as const, "upper end in" as const, "starts only" as const, "ends only" as const),
  order: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
});
const twoEnds = styles.filter(({ ends }) => ends === "lower end in" || ends === "upper end in");

function tableOf(tiers: readonly PlainTier[], { language, scale, ends, order }: Style): Grid {
  const isUpperIn = ends === "upper end in";
  const lines = tiers.map(({ id, from, to, rate }): Scalar[] => [
    id,
    wordIn("status", "active", language),
    wordIn("category", "royalty_tier", language),
    "X",
    wordIn("metric", "net_sales", language),
    ends === "ends only" || (ends === "starts only" && from === 0) ? null : from,
    ends === "lower end in" || from === 0 ? null : isUpperIn ? false : null,
    ends === "starts only" ? null : to,
    isUpperIn && to !== null ? true : null,
    "JPY",
    wordIn("scale", scale, language),
    wordIn("rateBasis", "marginal", language),
    rate,
  ]);
  const shuffled = lines.map((line, index) => [order[index] ?? 0, line] as const).sort(([one], [other]) => one - other);
  return [columns.map((column) => triggerColumns[column].name[language]), ...shuffled.map(([, line]) => line)];
}

function check(table: Grid): { readonly findings: readonly Finding[]; readonly contract: ReturnType<typeof contractOf> } {
  const contract = contractOf({ because: { en: "", ja: "" }, table });
  const { findings, failures } = checkContract(contract, numeric);
  expect(failures).toEqual([]);
  return { findings, contract };
}

/** Rule and trigger of each finding, in order of trigger. */
function said(table: Grid): readonly string[] {
  return check(table).findings.map(({ rule, place }) => `${rule} ${String(table[place.row - 1]?.[0])}`).sort();
}

describe("tiers", () => {
  test("that follow on each other are let pass, however they are written", () => {
    fc.assert(fc.property(ladders, styles, (tiers, style) => { expect(said(tableOf(tiers, style))).toEqual([]); }));
  });

  test("of which one is lost give one finding: at the start, in the middle, at the end", () => {
    fc.assert(
      fc.property(ladders, twoEnds, fc.nat(), (tiers, style, chosen) => {
        const lost = chosen % tiers.length;
        const next = tiers[lost + 1]?.id ?? tiers[lost - 1]?.id ?? "";
        const expected = lost === 0 ? "TRGN04" : lost === tiers.length - 1 ? "TRGN05" : "TRGN01";
        expect(said(tableOf(tiers.filter((_, index) => index !== lost), style))).toEqual([`${expected} ${next}`]);
      }),
    );
  });

  test("of which one starts too late leave a gap, too early overlap, by one unit nearly meet", () => {
    fc.assert(
      fc.property(ladders, twoEnds, fc.nat(), fc.constantFrom(-1, 1), (tiers, style, chosen, shift) => {
        const moved = 1 + (chosen % (tiers.length - 1));
        const width = (tiers[moved]?.to ?? Infinity) - (tiers[moved]?.from ?? 0);
        const by = shift === 1 ? Math.min(1.5, width - 0.25) : -1;
        const table = tableOf(tiers.map((tier, index) => (index === moved ? { ...tier, from: tier.from + by } : tier)), style);
        expect(said(table)).toEqual([`${shift === 1 ? "TRGN01" : "TRGN02"} R${String(moved + 1)}`]);
        const nearly = tableOf(tiers.map((tier, index) => (index === moved ? { ...tier, from: tier.from + 1 } : tier)), { ...style, ends: "lower end in" });
        expect(said(nearly)).toEqual([`TRGN03 R${String(moved + 1)}`]);
      }),
    );
  });

  test("that all leave out or all include their ends are found at each boundary, and the fixes make them meet", () => {
    fc.assert(
      fc.property(ladders, styles, fc.boolean(), (tiers, style, isIn) => {
        const table = tableOf(tiers, { ...style, ends: "lower end in" }).map((line, index) => (index === 0 ? line : line.map((cell, column) => (columns[column] === "lowerIncl" || columns[column] === "upperIncl" ? isIn : cell))));
        expect(said(table)).toEqual(tiers.slice(1).map(({ id }) => `${isIn ? "TRGN02" : "TRGN01"} ${id}`).sort());
        const { findings, contract } = check(table);
        const fixes = findings.flatMap((finding) => finding.fixes.filter(({ kind }) => kind === "unsafe"));
        expect(said(editedCells(contract, fixes)[0] ?? [])).toEqual([]);
      }),
    );
  });

  test("that overlap or leave gaps meet once a suggestion is taken", () => {
    fc.assert(
      fc.property(ladders, twoEnds, fc.nat(), fc.constantFrom(-1, 1.5), fc.nat(), (tiers, style, chosen, by, choice) => {
        const moved = 1 + (chosen % (tiers.length - 1));
        const { findings, contract } = check(tableOf(tiers.map((tier, index) => (index === moved ? { ...tier, from: tier.from + by } : tier)), style));
        const fixes = findings[0]?.fixes ?? [];
        expect(fixes.length).toBeGreaterThan(0);
        expect(said(editedCells(contract, [fixes[choice % fixes.length]!])[0] ?? [])).toEqual([]);
      }),
    );
  });

  test("of one schedule may stand in several tables", () => {
    const [first, second] = [tableOf([{ id: "R1", from: 0, to: 100, rate: 0.05 }], plainStyle), tableOf([{ id: "R2", from: 200, to: null, rate: 0.08 }], plainStyle)];
    const { findings } = checkContract(contractOf({ because: { en: "", ja: "" }, table: first, second }), numeric);
    expect(findings.map(({ rule, place }) => [rule, place.table])).toEqual([["TRGN01", 1]]);
  });

  test("without an end where others start are found, not guessed at", () => {
    const tiers = [{ id: "R1", from: 0, to: 100, rate: 0.05 }, { id: "R2", from: 100, to: null, rate: 0.06 }, { id: "R3", from: 200, to: 300, rate: 0.07 }];
    expect(said(tableOf(tiers, plainStyle))).toEqual(["TRGN02 R3"]);
  });
});

const plainStyle: Style = { language: "en", scale: "1", ends: "lower end in", order: [0, 1, 2, 3, 4, 5, 6, 7] };

describe("rates", () => {
  test("are fixed by a hundred exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 10_000 }), (hundredths) => {
        const table: Grid = [["Category", "Rate"], ["royalty_tier", hundredths / 100]];
        const { findings, contract } = check(table);
        expect(editedCells(contract, findings.flatMap(({ fixes }) => fixes))[0]?.[1]?.[1]).toBe(timesTenTo(hundredths / 100, -2));
      }),
    );
  });
});

describe("any cells whatever", () => {
  const cell = fc.oneof(
    fc.constantFrom<Scalar>(null, "", "royalty_tier", "royalty_adjust", "min_royalty", "equity", "profit_share", "supply", "sales_milestone", "[***]", "TBD", "up to 5", "-", "5%", "×", "超過方式", "USD", "円", "net_sales", "units", "JPY million", "floor of 5%", "capped at 50%", "100 shares at $5", "__proto__", "constructor"),
    fc.double(),
    fc.integer({ min: -5, max: 5 }),
    fc.boolean(),
    fc.string(),
  );
  test("break no rule", () => {
    const header: TriggerColumn[] = ["category", "product", "payer", "payee", "eventText", "remedy", "metric", "lower", "lowerIncl", "upper", "upperIncl", "unit", "scale", "rateBasis", "rate", "amount", "currency", "allocRule"];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 18, maxLength: 18 }), { maxLength: 12 }), (lines) => {
        const table = [header.map((column) => triggerColumns[column].name.en), ...lines];
        const contract = contractOf({ because: { en: "", ja: "" }, table, facts: { planSales: 100, headlines: [{ amount: 5 }, { currency: "USD", amount: 1 }] } });
        const { findings, failures } = checkContract(contract, numeric);
        expect(failures).toEqual([]);
        for (const { message, fixes } of findings) for (const { text, values } of [message, ...fixes.map(({ title }) => title)]) for (const words of Object.values(text)) for (const [, name = ""] of words.matchAll(/\{(\w+)\}/g)) expect(values).toHaveProperty(name);
        editedCells(contract, findings.flatMap(({ fixes }) => fixes.slice(0, 1)));
      }),
    );
  });
});
