import { readNumberText } from "../../core/contract/number-text";
import { timesTenTo } from "../../core/contract/kanji-number";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, triggerWords } from "../../seeds/triggers";
import type { Contract, ContractTable } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Edit } from "../finding";
import { clipped } from "../parts/clipped";
import { hasValue } from "../parts/money";
import { ownScale } from "../parts/own-scale";
import { plainNumberEdits } from "../parts/plain-number";
import { countedColumns, type CountedColumn } from "../parts/scale-clash";
import { scheduleKeys, tierColumns } from "../parts/tier-groups";

export const mixedScale = defineRule({
  id: "TRGS10",
  slug: "mixed-scale",
  severity: "warning",
  summary: { en: "One schedule counts some of its figures in millions and others in billions, or some in 百万円 and others in 億円.", ja: "一つの料率表・支払表の中で、百万と十億（百万円と億円）が混在している。" },
  why: { en: "Whoever reads down the column, or copies the figures into a formula, compares 861 with 1.191.", ja: "列を見比べる人も数式も、861と1.191をそのまま比べてしまいます。" },
  advice: { en: "Count the whole schedule in one scale. The fix rewrites the rarer one; no figure changes its value.", ja: "一つの表では桁をそろえてください。修正は少ない方の桁を書き換えるだけで、金額は変わりません。" },
  fixes: "safe",
  reads: [...new Set([...tierColumns, "amount" as const, "currency" as const, "status" as const, "scale" as const])],
  source: { title: "Exact Sciences and Pfizer, promotion agreement of 21 August 2018 (8-K, exhibit 10.1): baselines of $441 million, $622 million, $861 million and $1.191 billion" },
  examples: {
    valid: [
      { because: { en: "One scale; figures in full beside it; another schedule may have its own", ja: "桁が統一されている（別の表の桁は問わない）" }, table: [["Category", "Product", "Amount", "Scale"], ["copromo", "X", 861, "million"], ["copromo", "X", 1191, "million"], ["copromo", "X", 0, "billion"], ["upfront", "X", 1.2, "billion"]] },
    ],
    invalid: [
      {
        because: { en: "Three baselines in millions, the fourth in billions", ja: "3つは百万、4つ目だけ十億" },
        table: [["Category", "EventText", "Amount"], ["copromo", "2018", "$441 million"], ["copromo", "2019", "$622 million"], ["copromo", "2020", "$861 million"], ["copromo", "2021", "$1.191 billion"]],
        finds: ["C5"],
        fixed: [["Category", "EventText", "Amount"], ["copromo", "2018", "$441 million"], ["copromo", "2019", "$622 million"], ["copromo", "2020", "$861 million"], ["copromo", "2021", "$1,191 million"]],
      },
      {
        because: { en: "Tiers whose rows count in 億円 and 百万円", ja: "億円の行と百万円の行がある" },
        table: [["区分", "指標", "下限", "上限", "桁", "料率"], ["ロイヤルティ階層", "純売上高", 0, 50, "億円", 0.05], ["ロイヤルティ階層", "純売上高", 50, 100, "億円", 0.07], ["ロイヤルティ階層", "純売上高", 10_000, null, "百万円", 0.09]],
        finds: ["E4"],
        fixed: [["区分", "指標", "下限", "上限", "桁", "料率"], ["ロイヤルティ階層", "純売上高", 0, 50, "億円", 0.05], ["ロイヤルティ階層", "純売上高", 50, 100, "億円", 0.07], ["ロイヤルティ階層", "純売上高", 100, null, "億円", 0.09]],
      },
    ],
  },
  checkContract: (contract, report) => {
    // Most tables count in one scale throughout.
    if (contract.tables.every((_, table) => powersOf(contract, table) < 2)) return;
    for (const group of contract.derive(schedules)) {
      const told = new Set<TriggerRow>();
      for (const columns of [["amount"], ["lower", "upper"]] as const) reportGroup(contract, group.flatMap((row) => columns.flatMap((column) => scaled(row, column) ?? [])), told, report);
    }
  },
});

function powersOf({ inForce }: Contract, table: number): number {
  const powers = new Set<number>();
  for (const row of inForce) {
    if (row.table !== table) continue;
    for (const column of countedColumns) {
      const found = scaled(row, column);
      if (found) powers.add(found.power);
    }
    if (powers.size > 1) break;
  }
  return powers.size;
}

interface Scaled {
  readonly row: TriggerRow;
  readonly column: CountedColumn;
  readonly power: number;
  /** The scale word that the cell itself names; absent where Scale says it. */
  readonly word?: string;
}

function schedules(contract: Contract): readonly (readonly TriggerRow[])[] {
  const keyOf = scheduleKeys();
  const groups = new Map<string, TriggerRow[]>();
  for (const row of contract.inForce) {
    if (countedColumns.every((column) => row.cell(column) === null)) continue;
    const key = `${String(row.table)} ${keyOf(row)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** How a figure is counted; `undefined` for none, zero, one in full, and one that isn't money. */
function scaled(row: TriggerRow, column: CountedColumn): Scaled | undefined {
  const metric = column === "amount" ? undefined : row.at("metric");
  if ((row.at(column) ?? 0) === 0 || (metric !== undefined && triggerWords.metric[metric].isMoney !== true)) return undefined;
  if (row.note(column)?.isScaled === true) {
    const own = ownScale(String(row.cell(column)));
    return own && { row, column, power: own.power, word: own.word };
  }
  const scale = row.at("scale");
  const power = scale === undefined ? 0 : triggerWords.scale[scale].power;
  return power === 0 ? undefined : { row, column, power };
}

function reportGroup({ tables }: Contract, figures: readonly Scaled[], told: Set<TriggerRow>, report: Report): void {
  const counts = new Map<number, number>();
  for (const { power } of figures) counts.set(power, (counts.get(power) ?? 0) + 1);
  if (counts.size < 2) return;
  // Of two that are equally common the smaller: it needs no decimals.
  const [common = 0] = [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || one - other)[0] ?? [];
  const model = figures.find(({ power }) => power === common);
  for (const figure of figures) {
    const { row, column, power, word } = figure;
    const table = tables[row.table];
    if (power === common || !table || !model) continue;
    const values = { own: nameOf(power, word), common: nameOf(common, model.word) };
    if (word !== undefined) {
      const edits = inWords(figure, model, table);
      report(at(row, column), { en: "\"{text}\" counts in {own}, most of its schedule in {common}", ja: "「{text}」の桁は{own}ですが、同じ表の大半は{common}です" }, {
        values: { ...values, text: clipped(String(row.cell(column))) },
        related: [at(model.row, model.column)],
        fixes: edits.length === 0 ? [] : [fix("safe", { en: "Count it in {common}", ja: "{common}で表す" }, edits, { common: values.common })],
      });
    } else if (!told.has(row)) {
      told.add(row);
      const edits = inScale(row, power, common, model, table);
      report(at(row, "scale"), { en: "The row counts in {own}, most of its schedule in {common}", ja: "この行の桁は{own}ですが、同じ表の大半は{common}です" }, {
        values,
        related: [at(model.row, model.word === undefined ? "scale" : model.column)],
        fixes: edits.length === 0 ? [] : [fix("safe", { en: "Count the row in {common}", ja: "行の桁を{common}にそろえる" }, edits, { common: values.common })],
      });
    }
  }
}

/** The same figure with the other scale word; a plain number where the others have their scale from the column Scale. */
function inWords({ row, column, power }: Scaled, model: Scaled, table: ContractTable): readonly Edit[] {
  const text = String(row.cell(column));
  const value = row.at(column) ?? 0;
  if (model.word === undefined) return plainNumberEdits(row, column, value, table);
  const digits = timesTenTo(value, -model.power).toLocaleString("en-US", { maximumFractionDigits: 20 });
  const written = ownScale(text)?.rewrite(digits, model.word) ?? text;
  // "up to" and the like stay in the text; what wouldn't read as the same value isn't written.
  return power !== model.power && readNumberText(written)?.value === value ? [{ kind: "set", place: at(row, column), value: written }] : [];
}

/** Another Scale for a row, and its figures to match; none where a figure is hidden, can't be read, or would change its currency. */
function inScale(row: TriggerRow, power: number, common: number, model: Scaled, { read }: ContractTable): readonly Edit[] {
  const scale = model.row.at("scale");
  if (scale === undefined || model.word !== undefined) return [];
  const before = row.at("scale");
  const [named, other] = [before === undefined ? undefined : triggerWords.scale[before].currency, triggerWords.scale[scale].currency];
  if (named !== other && (row.cell("currency") === null || (other !== undefined && row.at("currency") !== other))) return [];
  const edits: Edit[] = [set(row, "scale", scale)];
  for (const column of countedColumns) {
    const metric = column === "amount" ? undefined : row.at("metric");
    if (!hasValue(row, column) || row.note(column)?.isScaled === true || (metric !== undefined && triggerWords.metric[metric].isMoney !== true)) continue;
    const cell = row.cell(column);
    const position = read.columns.find((found) => found.column === column)?.position;
    // Where amount and row disagree on the currency, the figure stands for nothing yet.
    if (typeof cell !== "number" || position === undefined || row.note(column)?.isUnreadable === true) return [];
    // As it will stand in the cell: Scale changes in the same step.
    edits.push({ kind: "set", place: { table: row.table, row: row.row, position }, value: timesTenTo(cell, power - common) });
  }
  return edits;
}

function nameOf(power: number, word: string | undefined): string | { readonly en: string; readonly ja: string } {
  if (word !== undefined) return word;
  return Object.values(triggerWords.scale).find((scale) => scale.power === power)?.name ?? triggerColumns.scale.name;
}
