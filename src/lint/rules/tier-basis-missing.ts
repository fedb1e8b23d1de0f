import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, atHeader, fix, set } from "../finding";
import { hasValue } from "../parts/money";
import { says } from "../parts/phrases";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups } from "../parts/tier-groups";

type Basis = TriggerWord<"rateBasis">;

const header = ["TriggerID", "Category", "Lower", "Upper", "RateBasis", "Rate"];
const bases = ["marginal", "whole"] as const satisfies readonly Basis[];
const setAll: Text = { en: "Set RateBasis to {basis}", ja: "「料率方式」を{basis}にする" };

export const tierBasisMissing = defineRule({
  id: "TRGN08",
  slug: "tier-basis-missing",
  severity: "error",
  summary: { en: "Tiers don't say whether a rate falls on its slice of sales or on all of them, or say both.", ja: "料率が階層部分の売上にかかるのか全額にかかるのか、定めがないか混在している。" },
  why: {
    en: "With 1% up to 100 million and 2% above, sales of 500 million owe 9 million by slices and 10 million on the whole.",
    ja: "1億ドルまで1%、超過分2%の場合、5億ドルの売上に対する額は超過方式で900万ドル、全額方式で1,000万ドルと異なります。",
  },
  advice: { en: "Fill RateBasis in each tier: marginal, whole or fixed.", ja: "各階層の「料率方式」に超過方式・全額方式・固定のいずれかを記入してください。" },
  fixes: "suggestion",
  reads: [...tierColumns, "rateBasis"],
  source: { title: "Exact Sciences and Pfizer (one rate on all revenue) beside Theravance and GSK (rates by slice) in the CUAD collection", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "By slices", ja: "超過方式" }, table: [header, ["R1", "royalty_tier", 0, 100, "marginal", 0.01], ["R2", "royalty_tier", 100, null, "marginal", 0.02]] },
      { because: { en: "A sum for each band needs no basis", ja: "階層ごとの定額には方式が不要" }, table: [["TriggerID", "Category", "Lower", "Upper", "Amount"], ["R1", "royalty_tier", 0, 100, 1], ["R2", "royalty_tier", 100, null, 3]] },
      {
        because: { en: "The event says that a rate falls on a portion", ja: "事象定義に「超える部分」とある" },
        table: [["区分", "下限", "上限", "料率", "事象定義"], ["ロイヤルティ階層", 0, 100, 0.01, "純売上高のうち100以下に相当する部分"], ["ロイヤルティ階層", 100, null, 0.02, "純売上高のうち100を超える部分"]],
      },
    ],
    invalid: [
      {
        because: { en: "RateBasis is blank", ja: "「料率方式」が空白" },
        table: [header, ["R1", "royalty_tier", 0, 100, null, 0.01], ["R2", "royalty_tier", 100, null, null, 0.02]],
        finds: ["E2"],
        fixed: [header, ["R1", "royalty_tier", 0, 100, "marginal", 0.01], ["R2", "royalty_tier", 100, null, "marginal", 0.02]],
      },
      {
        because: { en: "One tier by slices, the other on the whole", ja: "超過方式と全額方式の混在" },
        table: [["区分", "下限", "上限", "料率方式", "料率"], ["ロイヤルティ階層", 0, 100, "超過方式", 0.01], ["ロイヤルティ階層", 100, null, "全額方式", 0.02]],
        finds: ["D3"],
        fixed: [["区分", "下限", "上限", "料率方式", "料率"], ["ロイヤルティ階層", 0, 100, "超過方式", 0.01], ["ロイヤルティ階層", 100, null, "超過方式", 0.02]],
      },
      { because: { en: "The table has no such column: said once", ja: "列がない場合は一度だけ指摘" }, table: [["Category", "Product", "Lower", "Upper", "Rate"], ["royalty_tier", "A", 0, 100, 0.01], ["royalty_tier", "A", 100, null, 0.02], ["royalty_tier", "B", 0, 100, 0.03], ["royalty_tier", "B", 100, null, 0.04]], finds: ["A1"] },
    ],
  },
  checkContract: (contract, report) => {
    const tablesWithout = new Map<number, number>();
    for (const { rows } of contract.derive(tierGroups)) {
      const [first] = rows;
      if (!first || rows.length < 2 || !rows.some((row) => hasValue(row, "rate"))) continue;
      const known = rows.flatMap((row) => row.at("rateBasis") ?? []);
      const basis = known.find((one) => one !== "fixed");
      const other = rows.find((row) => row.at("rateBasis") !== undefined && row.at("rateBasis") !== "fixed" && row.at("rateBasis") !== basis);
      if (other && basis !== undefined) {
        const values = { row: rowName(other), basis: triggerWords.rateBasis[basis].name, other: triggerWords.rateBasis[other.at("rateBasis") ?? basis].name };
        report(at(other, "rateBasis"), { en: "{row} is {other}, other tiers of the same schedule are {basis}", ja: "{row}は{other}ですが、同じ料率表の他の階層は{basis}です" }, { values, fixes: choices(rows.filter((row) => row.at("rateBasis") !== "fixed"), [basis, ...bases.filter((one) => one !== basis)]) });
        continue;
      }
      if (known.length > 0 || rows.some((row) => hasValue(row, "rateBasis")) || bases.some((one) => rows.some((row) => says(row.at("eventText"), one)))) continue;
      const hasColumn = rows.some((row) => contract.tables[row.table]?.read.columns.some(({ column }) => column === "rateBasis") === true);
      if (!hasColumn) tablesWithout.set(first.table, (tablesWithout.get(first.table) ?? 0) + 1);
      else report(at(first, "rateBasis"), { en: "The {count} tiers from {row} on don't say whether a rate falls on its slice or on all sales", ja: "{row}からの{count}階層について、料率が階層部分と全額のいずれにかかるか定められていません" }, { values: { count: rows.length, row: rowName(first) }, related: rows.slice(1).map((row) => at(row, "rateBasis")), fixes: choices(rows, bases) });
    }
    for (const [table, count] of tablesWithout) {
      report(atHeader(table, "rateBasis"), { en: "There is no RateBasis column: whether rates fall on slices or on all sales is open for {count} schedule(s) of tiers", ja: "「料率方式」列がないため、{count}件の料率表について超過方式か全額方式かが定まりません" }, { values: { count } });
    }
  },
});

function choices(rows: readonly TriggerRow[], wanted: readonly Basis[]) {
  return wanted.map((basis) => fix("suggestion", setAll, rows.filter((row) => row.at("rateBasis") !== basis).map((row) => set(row, "rateBasis", basis)), { basis: { en: basis, ja: triggerWords.rateBasis[basis].name.ja } }));
}
