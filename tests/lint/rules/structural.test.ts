import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid, Scalar } from "../../../src/cells/value";
import { checkContract } from "../../../src/lint/check-contract";
import { Contract } from "../../../src/lint/contract";
import { editedCells } from "../../../src/lint/edited-cells";
import { rules } from "../../../src/lint/rules/catalogue";
import { jointOf } from "../../../src/lint/parts/joined-events";
import { nearWord } from "../../../src/lint/parts/near-word";
import { ownScale } from "../../../src/lint/parts/own-scale";
import { yearlessDates } from "../../../src/lint/parts/yearless-dates";
import { triggerColumns, triggerWords, type TriggerColumn } from "../../../src/seeds/triggers";

const columns = Object.keys(triggerColumns) as TriggerColumn[];
const contractOf = (cells: Grid) => new Contract({ tables: [{ name: "T", sheet: "T", row: 0, column: 0, cells }] });
const only = (...ids: readonly string[]) => rules.filter(({ id }) => ids.includes(id));

describe("what can't be read is a finding", () => {
  const readers = only("TRGS01", "TRGS04", "TRGS05", "TRGS06", "TRGS07", "TRGS08", "TRGS09", "TRGW02");
  const odd = fc.constantFrom<Scalar>("actve", "$", "¥", "1.000", "1,5", "8/15", "04/05/2027", "2027-02-30", "promptly", "A, B or C", true, -3, 1.5, 20270401, 1e300, { error: "#REF!" }, "[***]", "TBD", "-", "US$5m", "12億円", "30 business days", "up to $5 million", "x".repeat(33_000));

  test("in exactly one place each, whatever the cells hold", () => {
    fc.assert(
      fc.property(fc.array(fc.array(odd, { minLength: columns.length, maxLength: columns.length }), { minLength: 1, maxLength: 3 }), (rows) => {
        const contract = contractOf([columns.map((column) => triggerColumns[column].name.en), ...rows]);
        const { findings, failures } = checkContract(contract, readers);
        expect(failures).toEqual([]);
        const unreadable = new Set(contract.tables[0]?.read.unreadable.map(({ row, column }) => `${String(row)} ${column}`));
        for (const key of unreadable) expect(findings.filter(({ place }) => `${String(place.row)} ${place.column ?? ""}` === key).map(({ rule }) => rule), key).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test("a second column of one name too", () => {
    const { findings } = checkContract(contractOf([["TriggerID", "Status", "Category", "Product", "Territory", "EventType", "EventText", "Status"]]), only("TRGS01"));
    expect(findings.map(({ place }) => place.position)).toEqual([7]);
  });
});

test("safe fixes of structural rules leave every amount, rate and bound what it was", () => {
  const amount = fc.constantFrom<Scalar>(5, "5", "5 million", "US$5m", "$5", "12億円", "８百万円", "up to 5", "[***]", null);
  const word = (list: "scale" | "category") => fc.constantFrom<Scalar>(...Object.keys(triggerWords[list]), "millon", null);
  const row = fc.tuple(fc.constant("royalty_tier"), amount, amount, amount, word("scale"), fc.constantFrom<Scalar>("USD", "JPY", "US$", "$", null), fc.constantFrom<Scalar>("8%", 0.08, "0.08"), fc.constantFrom<Scalar>("USD", "円", null));
  const figures = (contract: Contract) => contract.rows.map((one) => [one.at("amount"), one.at("lower"), one.at("upper"), one.at("rate"), one.note("amount")?.isUnreadable === true ? undefined : one.at("currency")]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const before = contractOf([["Category", "Amount", "Lower", "Upper", "Scale", "Currency", "Rate", "Unit"], ...rows]);
      const { findings } = checkContract(before, rules.filter(({ id }) => id.startsWith("TRGS")));
      for (const { fixes } of findings) {
        const safe = fixes.filter(({ kind }) => kind === "safe");
        if (safe.length > 0) expect(figures(contractOf(editedCells(before, safe)[0] ?? []))).toEqual(figures(before));
      }
    }),
    { numRuns: 300, examples: [[[["royalty_tier", 5, 5, 5, "百万円", "USD", "8%", "USD"], ["royalty_tier", 5, 5, 5, "thousand", "USD", "8%", "USD"]]]] },
  );
});

test.each([
  ["status", "actvie", "active", true],
  ["status", "archived", "achieved", false],
  ["status", "inactive", undefined, false],
  ["status", "unpaid", undefined, false],
  ["status", "無効", undefined, false],
  ["event", "CTA_CLEARED", "CTN_CLEARED", false],
  ["event", "IND_CLEARD", "IND_CLEARED", true],
  ["scale", "milion", undefined, false],
  ["rateBasis", "mixed", "fixed", false],
] as const)("%s: %s stands for %s, surely: %s", (list, text, word, isSlip) => {
  const near = nearWord(list, text);
  expect([near?.word, near?.isSlip ?? false]).toEqual([word, isSlip]);
});

test.each([
  ["Submission by August 15", ["August 15"]],
  ["15 August; 3月31日まで", ["15 August", "3月31日"]],
  ["Submission by August 15, 2027", []],
  ["Between April 1 and June 30, 2027", []],
  ["2027年4月1日から6月30日まで", []],
  ["Licensee may 15 days after notice", []],
  ["Phase 2/3 trial, 1/2 of the sites", []],
  ["31 March of each year", []],
  ["in May", []],
  ["13/32", []],
])("dates without a year in %s", (text, dates) => {
  expect(yearlessDates(text).map(({ text: date }) => date)).toEqual(dates);
});

test.each([
  ["Approval in Japan or China", "or"],
  ["承認申請または上市", "または"],
  ["First dosing of a patient or subject in a phase 2 trial", undefined],
  ["Submission of the NDA or BLA", undefined],
  ["Filing with PMDA/MHLW in Japan", undefined],
  ["有効性及び安全性", undefined],
])("joints in %s", (text, joint) => {
  expect(jointOf(text)).toBe(joint);
});

test("a scale word is found and exchanged", () => {
  expect(ownScale("$1.191 billion")?.rewrite("1,191", "million")).toBe("$1,191 million");
  expect(ownScale("12億円")?.rewrite("1,200", "百万")).toBe("1,200百万円");
  expect(["3億5,000万円", "$25", "billion", ""].map((text) => ownScale(text)?.power)).toEqual([undefined, undefined, undefined, undefined]);
});
