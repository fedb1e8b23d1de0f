import { isEmptyTier } from "../../core/contract/tier-ladder";
import type { TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set, type FixKind } from "../finding";
import { figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups, type Boundary, type Tier } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Metric", "Lower", "LowerIncl", "Upper", "UpperIncl", "Unit", "Rate"];

export const tierGap = defineRule({
  id: "TRGN01",
  slug: "tier-gap",
  severity: "error",
  summary: { en: "Sales between two tiers, or exactly at their boundary, belong to none.", ja: "階層と階層の間、または境界値ちょうどの売上に対応する階層がない。" },
  why: { en: "Once sales come to that figure nobody can say which rate is owed.", ja: "売上がその値になったとき、適用すべき料率が決まりません。" },
  advice: {
    en: "Let one of the two tiers take the boundary (\"at or above\", \"up to and including\"), or add the tier that is missing.",
    ja: "境界値をいずれか一方の階層に含める（「以上」または「以下」とする）か、抜けている階層を追加してください。",
  },
  fixes: "unsafe",
  reads: tierColumns,
  source: { title: "Exact Sciences and Pfizer, promotion agreement of 21 August 2018, tail royalty \"< $200 million\", \"> $200 million and < $400 million\" (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Each tier starts where the one before ends, and includes that figure", ja: "前の階層の上限から始まり、境界値を含む" },
        table: [["TriggerID", "Category", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", 0, 25_000_000, 0.0175], ["R2", "royalty_tier", 25_000_000, 50_000_000, 0.0225], ["R3", "royalty_tier", 50_000_000, null, 0.025]],
      },
      {
        because: { en: "Only starts are given: each tier ends where the next starts", ja: "下限のみの記載：次の階層の下限までが対象" },
        table: [["TriggerID", "Category", "Sales from", "Rate"], ["R1", "royalty_tier", 0, 0.05], ["R2", "royalty_tier", 100_000_000, 0.08]],
      },
      {
        because: { en: "A hidden bound can't be judged", ja: "伏字の境界値は判定できない" },
        table: [["TriggerID", "Category", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", 0, "[***]", 0.05], ["R2", "royalty_tier", 100_000_000, null, 0.08]],
      },
    ],
    invalid: [
      {
        because: { en: "The exact boundaries belong to no tier: Exact Sciences and Pfizer", ja: "境界値ちょうどがどの階層にも属さない（Exact SciencesとPfizerの契約）" },
        table: [
          header,
          ["R1", "royalty_tier", "net_sales", null, null, 200_000_000, false, "USD", 0],
          ["R2", "royalty_tier", "net_sales", 200_000_000, false, 400_000_000, false, "USD", 0.01],
          ["R3", "royalty_tier", "net_sales", 400_000_000, false, 600_000_000, false, "USD", 0.02],
          ["R4", "royalty_tier", "net_sales", 600_000_000, false, null, null, "USD", 0.03],
        ],
        finds: ["D3", "D4", "D5"],
        fixed: [
          header,
          ["R1", "royalty_tier", "net_sales", null, null, 200_000_000, false, "USD", 0],
          ["R2", "royalty_tier", "net_sales", 200_000_000, true, 400_000_000, false, "USD", 0.01],
          ["R3", "royalty_tier", "net_sales", 400_000_000, true, 600_000_000, false, "USD", 0.02],
          ["R4", "royalty_tier", "net_sales", 600_000_000, true, null, null, "USD", 0.03],
        ],
      },
      {
        because: { en: "Nothing covers 300 to 500 million yen", ja: "3億円から5億円までの階層がない" },
        table: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 3, "億円", 0.05], ["R2", "ロイヤルティ階層", 5, null, "億円", 0.08]],
        finds: ["C3"],
        fixed: [["トリガーID", "区分", "下限", "上限", "桁", "料率"], ["R1", "ロイヤルティ階層", 0, 3, "億円", 0.05], ["R2", "ロイヤルティ階層", 3, null, "億円", 0.08]],
      },
      {
        because: { en: "Lower and Upper have changed places", ja: "下限と上限が逆" },
        table: [["TriggerID", "Category", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", 0, 100, 0.05], ["R2", "royalty_tier", 200, 100, 0.06], ["R3", "royalty_tier", 200, null, 0.08]],
        finds: ["D3"],
        fixed: [["TriggerID", "Category", "Lower", "Upper", "Rate"], ["R1", "royalty_tier", 0, 100, 0.05], ["R2", "royalty_tier", 100, 200, 0.06], ["R3", "royalty_tier", 200, null, 0.08]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const has = (table: number, column: TriggerColumn) => contract.tables[table]?.read.columns.some((found) => found.column === column) === true;
    for (const { tiers, boundaries, metric, unit } of contract.derive(tierGroups)) {
      for (const tier of tiers) {
        if (!isEmptyTier(tier)) continue;
        const { row, written } = tier;
        const values = { tier: rowName(row), lower: figure(written.lower ?? 0, unit), upper: figure(written.upper ?? 0, unit) };
        report(at(row, "upper"), { en: "No sales fall into {tier}: it runs from {lower} to {upper}", ja: "{tier}は下限{lower}・上限{upper}のため、該当する売上がありません" }, { values, fixes: tier.isBackward ? [swap(tier)] : [] });
      }
      for (const boundary of boundaries) {
        if (boundary.kind !== "gap") continue;
        const { before, after, isExact } = boundary;
        report(
          at(after.row, "lower"),
          isExact
            ? { en: "No tier covers {metric} of exactly {from}: {before} stops short of it and {after} starts beyond it", ja: "{metric}がちょうど{from}のときに該当する階層がありません（{before}・{after}のいずれも境界値を含みません）" }
            : { en: "No tier covers {metric} from {from} to {to}: {before} stops before it and {after} starts after it", ja: "{metric}{from}から{to}までに該当する階層がありません（{before}と{after}の間）" },
          { values: { metric, from: figure(before.upper, unit), to: figure(after.lower, unit), before: rowName(before.row), after: rowName(after.row) }, related: [at(before.row, "upper")], fixes: fixesOf(boundary, unit, has(before.row.table, "upperIncl")) },
        );
      }
    }
  },
});

function fixesOf({ before, after, isExact }: Boundary, unit: string | undefined, canIncludeUpper: boolean) {
  const names = { before: rowName(before.row), after: rowName(after.row), from: figure(before.upper, unit), to: figure(after.lower, unit) };
  const inBefore = (kind: FixKind) => fix(kind, { en: "Include {from} in {before}", ja: "{before}に{from}を含める" }, [set(before.row, "upperIncl", true)], names);
  // Bounds 1 to 100 and 101 to 200 of a count: the upper end is meant to be in.
  if (isExact && after.lower > before.upper) return [inBefore("unsafe")];
  if (isExact) return [fix("unsafe", { en: "Include {from} in {after}", ja: "{after}に{from}を含める" }, [set(after.row, "lowerIncl", true)], names), ...(canIncludeUpper ? [inBefore("suggestion")] : [])];
  const isShut = !after.lowerIncl && !before.upperIncl;
  return [
    fix("suggestion", { en: "Start {after} at {from}", ja: "{after}の下限を{from}にする" }, [set(after.row, "lower", before.upper), ...(isShut ? [set(after.row, "lowerIncl", true)] : [])], names),
    fix("suggestion", { en: "End {before} at {to}", ja: "{before}の上限を{to}にする" }, [set(before.row, "upper", after.lower), ...(isShut ? [set(after.row, "lowerIncl", true)] : [])], names),
  ];
}

function swap({ row, written }: Tier) {
  return fix("unsafe", { en: "Swap Lower and Upper", ja: "下限と上限を入れ替える" }, [set(row, "lower", written.upper ?? null), set(row, "upper", written.lower ?? null)]);
}
