import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { atStart, figure, percent } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups, type Tier } from "../parts/tier-groups";
import { tierPayments } from "../parts/tier-payments";

const header = ["TriggerID", "Category", "Metric", "Lower", "Upper", "Unit", "RateBasis", "Rate"];

export const cliff = defineRule({
  id: "TRGN10",
  slug: "cliff",
  severity: "info",
  summary: { en: "The payment jumps where one tier ends and the next starts.", ja: "階層の境界で支払額が急に変わる。" },
  why: { en: "Near the boundary one sale more or less moves the whole payment: an incentive to hold back an invoice or to bring it forward.", ja: "境界付近ではわずかな売上の差で支払総額が変わるため、請求を遅らせたり早めたりする誘因になります。" },
  advice: { en: "Check that it is meant; rates by slice have no jumps.", ja: "意図した設計か確認してください。超過方式であれば急変は生じません。" },
  fixes: "none",
  reads: [...tierColumns, "rateBasis", "currency"],
  settings: { jump: { value: 0.05, unit: { en: "share of the payment below the boundary", ja: "境界直前の支払額に対する割合" }, means: { en: "Largest jump that passes", ja: "許容する変化の割合" } } },
  source: { title: "Exact Sciences and Pfizer, tail royalty of section 8.7: one rate on all revenue (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "By slices the payment rises steadily", ja: "超過方式では支払額は連続的に増える" }, table: [header, ["R1", "royalty_tier", "net_sales", 0, 200_000_000, "USD", "marginal", 0.01], ["R2", "royalty_tier", "net_sales", 200_000_000, null, "USD", "marginal", 0.02]] },
    ],
    invalid: [
      {
        because: { en: "At 200 million the royalty jumps from nothing to 2 million: Exact Sciences and Pfizer", ja: "2億ドルで0から200万ドルに急増（Exact SciencesとPfizerの契約）" },
        table: [header, ["R1", "royalty_tier", "net_sales", 0, 200_000_000, "USD", "whole", 0], ["R2", "royalty_tier", "net_sales", 200_000_000, null, "USD", "whole", 0.01]],
        finds: ["H3"],
      },
      {
        because: { en: "At 10 million the sum rises from 350,000 to 500,000: Emerald Health", ja: "1,000万ドルで35万ドルから50万ドルに増加（Emerald Healthの契約）" },
        table: [["区分", "下限", "上限", "料率方式", "金額", "通貨"], ["ロイヤルティ階層", 5_000_000, 10_000_000, "固定", 350_000, "USD"], ["ロイヤルティ階層", 10_000_000, null, "固定", 500_000, "USD"]],
        finds: ["E3"],
      },
    ],
  },
  checkContract: (contract, report, { settings: { jump } }) => {
    for (const group of contract.derive(tierGroups)) {
      const payments = tierPayments(group);
      // A sum in a row of prices is a price for one unit.
      if (!payments || (payments.column === "amount" && !group.isRoyalty)) continue;
      for (const { before, after, kind } of group.boundaries) {
        const [lower, higher] = [payments.of(before.row), payments.of(after.row)];
        if (kind === "overlap" || lower === undefined || higher === undefined || lower === higher || !isWhole(before, payments.column) || !isWhole(after, payments.column)) continue;
        if (lower > 0 && Math.abs(higher / lower - 1) <= jump) continue;
        const metric = after.row.at("metric");
        const isMoney = metric === undefined || triggerWords.metric[metric].isMoney === true;
        const owed = (payment: number) => (payments.column === "amount" ? payments.say(payment) : isMoney ? figure(payment * after.lower, group.unit) : percent(payment));
        report(at(after.row, payments.column), { en: "{metric} of {bound} move the whole payment from {from} ({before}) to {to} ({after})", ja: "{metric}が{bound}に達すると、支払全体が{from}（{before}）から{to}（{after}）に変わります" }, {
          values: { metric: atStart(group.metric), bound: figure(after.lower, group.unit), from: owed(lower), to: owed(higher), before: rowName(before.row), after: rowName(after.row) },
          related: [at(before.row, payments.column)],
        });
      }
    }
  },
});

function isWhole({ row }: Tier, column: "rate" | "amount"): boolean {
  const basis = row.at("rateBasis");
  return column === "amount" ? basis === undefined || basis === "fixed" || basis === "whole" : basis === "whole";
}
