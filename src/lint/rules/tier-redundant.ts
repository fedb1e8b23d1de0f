import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups, type Boundary } from "../parts/tier-groups";
import { tierPayments } from "../parts/tier-payments";

const header = ["TriggerID", "Status", "Category", "Metric", "Lower", "Upper", "Unit", "Rate"];

export const tierRedundant = defineRule({
  id: "TRGN07",
  slug: "tier-redundant",
  severity: "info",
  summary: { en: "Two tiers side by side have the same rate.", ja: "隣り合う二つの階層の料率が同じ。" },
  why: { en: "A break that changes nothing is often a rate that was copied and not changed.", ja: "料率の変わらない境界は、料率を写したまま直し忘れた誤記であることが多いものです。" },
  advice: { en: "Compare the rate with the clause; if it is meant, one tier is enough.", ja: "条項の料率と照合してください。意図したものであれば一つの階層にまとめられます。" },
  fixes: "unsafe",
  reads: [...tierColumns, "status", "currency"],
  source: { title: "IntriCon and Dynamic Hearing, agreement of 1 October 2008: the last two volume tiers are both at 5% (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [{ because: { en: "Each tier has a rate of its own", ja: "階層ごとに料率が異なる" }, table: [header, ["R1", "active", "royalty_tier", "units", 0, 20_000, "units", 0.1], ["R2", "active", "royalty_tier", "units", 20_000, null, "units", 0.09]] }],
    invalid: [
      {
        because: { en: "5% below and above a million units: IntriCon and Dynamic Hearing", ja: "100万個の前後とも5%（IntriConとDynamic Hearingの契約）" },
        table: [header, ["R1", "active", "royalty_tier", "units", 200_000, 500_000, "units", 0.06], ["R2", "active", "royalty_tier", "units", 500_000, 1_000_000, "units", 0.05], ["R3", "active", "royalty_tier", "units", 1_000_000, null, "units", 0.05]],
        finds: ["H4"],
        fixed: [header, ["R1", "active", "royalty_tier", "units", 200_000, 500_000, "units", 0.06], ["R2", "active", "royalty_tier", "units", 500_000, null, "units", 0.05], ["R3", "superseded", "royalty_tier", "units", 1_000_000, null, "units", 0.05]],
      },
      {
        because: { en: "Without a Status column there is no honest way to take a row out", ja: "「状態」列がなければ行を無効にできない" },
        table: [["区分", "下限", "上限", "料率"], ["ロイヤルティ階層", 0, 100, 0.05], ["ロイヤルティ階層", 100, null, 0.05]],
        finds: ["D3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const group of contract.derive(tierGroups)) {
      const payments = tierPayments(group);
      if (!payments) continue;
      for (const boundary of group.boundaries) {
        const { before, after, kind } = boundary;
        const payment = payments.of(after.row);
        if ((kind !== "meets" && kind !== "step") || payment === undefined || payment !== payments.of(before.row)) continue;
        const values = { before: rowName(before.row), after: rowName(after.row), rate: payments.say(payment), bound: figure(after.lower, group.unit) };
        report(at(after.row, payments.column), { en: "{before} and {after} are both at {rate}: the break at {bound} changes nothing", ja: "{before}と{after}はいずれも{rate}で、{bound}の境界に意味がありません" }, {
          values,
          related: [at(before.row, payments.column)],
          fixes: merge(contract, boundary).map((edits) => fix("unsafe", { en: "Merge {after} into {before}", ja: "{after}を{before}に統合する" }, edits, values)),
        });
      }
    }
  },
});

function merge(contract: Contract, { before, after }: Boundary) {
  const canRetire = contract.tables[after.row.table]?.read.columns.some(({ column }) => column === "status") === true;
  // Where only ends are written, the tier that is left takes its start from the one before; its own end must become the later one.
  if (!canRetire) return [];
  const wider = before.written.upper === after.written.upper ? [] : [set(before.row, "upper", after.written.upper ?? null)];
  const end = before.written.upperIncl === after.written.upperIncl ? [] : [set(before.row, "upperIncl", after.written.upperIncl ?? null)];
  return [[...wider, ...end, set(after.row, "status", "superseded")]];
}
