import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { scheduleKeys } from "../parts/tier-groups";
import { thresholdUnit, unitKey } from "../parts/threshold-unit";

interface Threshold {
  readonly row: TriggerRow;
  readonly lower: number;
}

const header = ["TriggerID", "Category", "Lower", "Amount", "Currency"];
// What tells one threshold of a scale from the next.
const counting = /\d[\d,.]*|[〇一二三四五六七八九十百千万億兆]+|(?<![a-z])(?:first|second|third|fourth|fifth|sixth|thousand|million|billion|mn|bn|[mbk])(?![a-z])|(?<=\d)(?:st|nd|rd|th|m|b|k|mn|bn)(?![a-z])/g;

export const salesMilestoneOrder = defineRule({
  id: "TRGN13",
  slug: "sales-milestone-order",
  severity: "error",
  summary: { en: "Two sales milestones of a scale have the same threshold, or a higher threshold pays less.", ja: "同じ系列の販売マイルストンで基準値が重複している、または高い基準値の支払額が低い。" },
  why: { en: "Two sums for one threshold leave open which is owed; a smaller sum for larger sales is usually two figures that changed places.", ja: "同じ基準値に二つの金額があるといずれを支払うか決まりません。売上が増えて支払が減る場合は、金額の入れ違いがほとんどです。" },
  advice: { en: "Compare thresholds and amounts with the clause.", ja: "基準値と金額を条項と照合してください。" },
  fixes: "none",
  reads: ["category", "product", "indication", "territory", "payer", "payee", "metric", "period", "eventText", "occurrence", "earliest", "longStop", "lower", "unit", "amount", "currency", "triggerId"],
  source: { title: "ArTara and the University of Iowa, licence agreement of 28 November 2018, section 3.5 (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "ArTara: 62,500, 62,500, 125,000 at 25, 50 and 100 million", ja: "ArTaraの契約：2,500万・5,000万・1億ドルで62,500・62,500・125,000ドル" }, table: [header, ["S1", "sales_milestone", 25_000_000, 62_500, "USD"], ["S2", "sales_milestone", 50_000_000, 62_500, "USD"], ["S3", "sales_milestone", 100_000_000, 125_000, "USD"]] },
      { because: { en: "Rows in no order: added later", ja: "行の順序は問わない" }, table: [header, ["S1", "sales_milestone", 100, 10, "USD"], ["S2", "sales_milestone", 500, 50, "USD"], ["S3", "sales_milestone", 250, 20, "USD"]] },
      {
        because: { en: "The same threshold for two kinds of product: Theravance and GSK", ja: "同じ基準値でも対象製品が異なる（TheravanceとGSKの契約）" },
        table: [["Category", "EventText", "Lower", "Amount"], ["sales_milestone", "Annual worldwide net sales over USD 500M, single agent", 500_000_000, 10_000_000], ["sales_milestone", "Annual worldwide net sales over USD 500M, LABA/ICS combination", 500_000_000, 20_000_000]],
      },
    ],
    invalid: [
      { because: { en: "500 million twice", ja: "5億ドルが重複" }, table: [header, ["S1", "sales_milestone", 500_000_000, 10_000_000, "USD"], ["S2", "sales_milestone", 500_000_000, 20_000_000, "USD"]], finds: ["C3"] },
      {
        because: { en: "The third pays less than the second", ja: "3段目の金額が2段目を下回る" },
        table: [["トリガーID", "区分", "下限", "桁", "金額"], ["S1", "販売マイルストン", 100, "億円", 10], ["S2", "販売マイルストン", 300, "億円", 50], ["S3", "販売マイルストン", 500, "億円", 30]],
        finds: ["E4"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const scale of scales(contract)) {
      const [first, ...rest] = scale as [Threshold, ...Threshold[]];
      let before = first;
      for (const milestone of rest) {
        const { row, lower } = milestone;
        const valuesOf = () => ({ before: rowName(before.row), after: rowName(row), lower: figure(lower, thresholdUnit(row)?.currency) });
        const [less, more] = [row.at("amount"), before.row.at("amount")];
        if (lower === before.lower) {
          report(at(row, "lower"), { en: "{before} and {after} have the same threshold, {lower}", ja: "{before}と{after}の基準値が同じです（{lower}）" }, { values: valuesOf(), related: [at(before.row, "lower")] });
        } else if (less !== undefined && more !== undefined && less < more && row.at("currency") === before.row.at("currency")) {
          report(at(row, "amount"), { en: "{after} pays {amount} at {lower}, less than {before} with {previous} at {previousLower}", ja: "{after}は{lower}で{amount}と、{before}（{previousLower}で{previous}）より低額です" }, {
            values: { ...valuesOf(), amount: figure(less, row.at("currency")), previous: figure(more, row.at("currency")), previousLower: figure(before.lower, thresholdUnit(before.row)?.currency) },
            related: [at(before.row, "amount")],
            severity: "warning",
          });
        }
        before = milestone;
      }
    }
  },
});

/** Sales milestones that belong together, by threshold. Their events are worded alike but for figures. */
function scales(contract: Contract): readonly (readonly Threshold[])[] {
  const keyOf = scheduleKeys();
  const byKey = new Map<string, Threshold[]>();
  for (const row of contract.of("sales_milestone")) {
    const lower = row.at("lower");
    if (lower === undefined) continue;
    const wording = plain(row.at("eventText") ?? "").replace(counting, "").replace(/\s+/g, " ");
    const key = [keyOf(row), row.at("occurrence"), row.at("earliest"), row.at("longStop"), unitKey(thresholdUnit(row)), wording].join("\u0001");
    const scale = byKey.get(key);
    if (scale) scale.push({ row, lower });
    else byKey.set(key, [{ row, lower }]);
  }
  return [...byKey.values()].map((scale) => scale.sort((one, other) => one.lower - other.lower));
}
