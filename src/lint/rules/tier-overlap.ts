import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { atStart, figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups, type Boundary } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Metric", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "Rate"];

export const tierOverlap = defineRule({
  id: "TRGN02",
  slug: "tier-overlap",
  severity: "error",
  summary: { en: "Sales belong to two tiers at once.", ja: "同じ売上が二つの階層に属している。" },
  why: { en: "There are two rates for one figure: each party will pick its own.", ja: "一つの売上に二つの料率が当てはまり、当事者間で解釈が割れます。" },
  advice: { en: "Exclude the upper end of the lower tier, or end it where the next starts.", ja: "下位の階層の上限を「未満」とするか、次の階層の下限までに改めてください。" },
  fixes: "unsafe",
  reads: tierColumns,
  source: { title: "IntriCon and Dynamic Hearing, agreement of 1 October 2008: 20,000-50,000 units, 50,000-100,000 units (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "The upper end is excluded unless the row says otherwise", ja: "特に記載がなければ上限は含まない" },
        table: [["TriggerID", "Category", "Metric", "Lower", "Upper", "Unit", "Rate"], ["R1", "royalty_tier", "units", 20_000, 50_000, "units", 0.09], ["R2", "royalty_tier", "units", 50_000, 100_000, "units", 0.08]],
      },
      {
        because: { en: "Two products have schedules of their own", ja: "製品ごとに別の料率表" },
        table: [["TriggerID", "Category", "Product", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", "A", 0, 100, 0.05], ["R2", "royalty_tier", "A", 100, null, 0.06], ["R3", "royalty_tier", "B", 0, 100, 0.05], ["R4", "royalty_tier", "B", 100, null, 0.07]],
      },
      {
        because: { en: "Two schedules from zero in clauses of their own: Theravance and GSK, 6.3.1 and 6.3.3", ja: "条項ごとに0から始まる別々の料率表（TheravanceとGSKの契約6.3.1条・6.3.3条）" },
        table: [
          ["TriggerID", "Category", "Lower", "LowerIncl", "Upper", "UpperIncl", "Rate", "Clause"],
          ["R1", "royalty_tier", 0, true, 3_000_000_000, true, 0.15, "6.3.1"],
          ["R2", "royalty_tier", 3_000_000_000, false, null, null, 0.05, "6.3.1"],
          ["R3", "royalty_tier", 0, true, 750_000_000, true, 0.065, "6.3.3"],
          ["R4", "royalty_tier", 750_000_000, false, null, null, 0.08, "6.3.3"],
        ],
      },
    ],
    invalid: [
      {
        because: { en: "50,000 units stand in both tiers: IntriCon and Dynamic Hearing", ja: "50,000個が両方の階層に属する（IntriConとDynamic Hearingの契約）" },
        table: [header, ["R1", "royalty_tier", "units", 20_000, true, 50_000, true, "units", 0.09], ["R2", "royalty_tier", "units", 50_000, true, 100_000, true, "units", 0.08]],
        finds: ["D3"],
        fixed: [header, ["R1", "royalty_tier", "units", 20_000, true, 50_000, false, "units", 0.09], ["R2", "royalty_tier", "units", 50_000, true, 100_000, true, "units", 0.08]],
      },
      {
        because: { en: "100 to 120 million have two rates", ja: "1億円から1億2千万円に二つの料率" },
        table: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 120, "百万円", 0.05], ["R2", "ロイヤルティ階層", 100, null, "百万円", 0.08]],
        finds: ["C3"],
        fixed: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 100, "百万円", 0.05], ["R2", "ロイヤルティ階層", 100, null, "百万円", 0.08]],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const { boundaries, metric, unit } of contract.derive(tierGroups)) {
      for (const boundary of boundaries) {
        if (boundary.kind !== "overlap") continue;
        const { before, after, isExact } = boundary;
        const to = Math.min(before.upper, after.upper);
        const text = isExact
          ? { en: "{metric} of exactly {from} belong to both {before} and {after}", ja: "{metric}がちょうど{from}のとき、{before}と{after}の両方に該当します" }
          : to === Infinity
            ? { en: "{metric} from {from} on belong to both {before} and {after}", ja: "{metric}{from}以上は、{before}と{after}の両方に該当します" }
            : { en: "{metric} from {from} to {to} belong to both {before} and {after}", ja: "{metric}{from}から{to}までは、{before}と{after}の両方に該当します" };
        const values = { metric: atStart(metric), from: figure(after.lower, unit), to: figure(to, unit), before: rowName(before.row), after: rowName(after.row) };
        report(at(after.row, "lower"), text, { values, related: [at(before.row, "upper")], fixes: fixesOf(boundary, unit) });
      }
    }
  },
});

function fixesOf({ before, after, isExact }: Boundary, unit: string | undefined) {
  const names = { before: rowName(before.row), after: rowName(after.row), from: figure(after.lower, unit), to: figure(before.upper, unit) };
  const upperOut = before.upperIncl && after.lowerIncl ? [set(before.row, "upperIncl", false)] : [];
  if (isExact) return [fix("unsafe", { en: "Exclude {from} from {before}", ja: "{before}から{from}を除く" }, upperOut, names)];
  return [
    ...(before.lower < after.lower ? [fix("suggestion", { en: "End {before} at {from}", ja: "{before}の上限を{from}にする" }, [set(before.row, "upper", after.lower), ...upperOut], names)] : []),
    ...(before.upper < after.upper ? [fix("suggestion", { en: "Start {after} at {to}", ja: "{after}の下限を{to}にする" }, [set(after.row, "lower", before.upper), ...upperOut], names)] : []),
  ];
}
