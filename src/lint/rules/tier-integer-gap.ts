import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { atStart, figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "Amount"];

export const tierIntegerGap = defineRule({
  id: "TRGN03",
  slug: "tier-integer-gap",
  severity: "info",
  summary: { en: "Bands end at one whole number and start at the next, though sales have decimals.", ja: "階層が「n」で終わり「n＋1」から始まるが、売上には端数がある。" },
  why: { en: "A figure between the two, such as 3,500,000.50, falls between the bands.", ja: "3,500,000.50のような端数の売上は、どの階層にも入りません。" },
  advice: { en: "Start each band above the end of the one before: \"more than 3,500,000\".", ja: "次の階層は前の階層の上限を超えるところから（「3,500,000超」）と定めてください。" },
  fixes: "unsafe",
  reads: tierColumns,
  source: { title: "Emerald Health and Dr Murray, agreement of 1 September 2016, section 5.3: $2,000,001 to $3,500,000, $3,500,001 to $5,000,000 (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Units are whole: there is nothing between 50,000 and 50,001", ja: "数量は整数なので、50,000と50,001の間の値はない" },
        table: [["TriggerID", "Category", "Metric", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", "units", 1, 50_000, 0.09], ["R2", "royalty_tier", "units", 50_001, null, 0.08]],
      },
    ],
    invalid: [
      {
        because: { en: "Sales of 3,500,000.50 fall between the bands: Emerald Health", ja: "3,500,000.50ドルの売上が階層の間に落ちる（Emerald Healthの契約）" },
        table: [header, ["R1", "royalty_tier", 2_000_001, null, 3_500_000, null, "USD", 150_000], ["R2", "royalty_tier", 3_500_001, null, 5_000_000, null, "USD", 250_000]],
        finds: ["C3"],
        fixed: [header, ["R1", "royalty_tier", 2_000_001, null, 3_500_000, true, "USD", 150_000], ["R2", "royalty_tier", 3_500_000, false, 5_000_000, null, "USD", 250_000]],
      },
      {
        because: { en: "The same, counted in millions", ja: "百万円単位でも同じ" },
        table: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 500, "百万円", 0.05], ["R2", "ロイヤルティ階層", 501, null, "百万円", 0.08]],
        finds: ["C3"],
        fixed: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 500, "百万円", 0.05], ["R2", "ロイヤルティ階層", 500, null, "百万円", 0.08]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const has = (table: number, column: string) => contract.tables[table]?.read.columns.some((found) => found.column === column) === true;
    for (const { boundaries, metric, unit } of contract.derive(tierGroups)) {
      for (const { before, after, kind } of boundaries) {
        if (kind !== "step") continue;
        const names = { metric, from: figure(before.upper, unit), to: figure(after.lower, unit), before: rowName(before.row), after: rowName(after.row) };
        // Without columns for the ends the lower end is in and the upper isn't, which leaves no gap either.
        const ends = has(before.row.table, "upperIncl") && has(after.row.table, "lowerIncl") ? [set(before.row, "upperIncl", true), set(after.row, "lowerIncl", false)] : [];
        report(at(after.row, "lower"), { en: "{metric} between {from} and {to} fall between {before} and {after}", ja: "{metric}が{from}と{to}の間の端数のとき、{before}にも{after}にも該当しません" }, {
          values: { ...names, metric: atStart(metric) },
          related: [at(before.row, "upper")],
          fixes: [fix("unsafe", { en: "Start {after} at {from}", ja: "{after}の下限を{from}にする" }, [set(after.row, "lower", before.upper), ...ends], names)],
        });
      }
    }
  },
});
