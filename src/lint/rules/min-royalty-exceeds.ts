import { royaltyDue } from "../../core/royalty/royalty-due";
import type { TriggerWord } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { figure } from "../parts/figures";
import { scopeKey, scopeOf } from "../parts/royalty-adjustments";
import { royaltySchedules } from "../parts/royalty-schedule-of";
import { tierColumns } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Product", "Lower", "Upper", "RateBasis", "Rate", "Amount", "Currency"];
const yearly: ReadonlySet<TriggerWord<"period"> | undefined> = new Set([undefined, "CY", "FY", "FY-JP", "rolling12"]);

export const minRoyaltyExceeds = defineRule({
  id: "TRGN18",
  slug: "min-royalty-exceeds",
  severity: "warning",
  summary: { en: "The annual minimum royalty is more than the royalty at the lowest sales of the plan.", ja: "年間最低ロイヤルティが、計画上の最低売上に対するロイヤルティを上回る。" },
  why: { en: "In such a year the minimum, not the rate, is the price of the licence.", ja: "その年は、料率ではなく最低額が実質的なライセンスの対価となります。" },
  advice: { en: "Weigh the minimum against the plan: lower it, let it start later, or count on paying it.", ja: "最低額の引下げ、適用開始の繰延べ、または支払の計上を検討してください。" },
  fixes: "none",
  reads: [...tierColumns, "rateBasis", "currency"],
  needs: ["planSales"],
  examples: {
    valid: [
      { because: { en: "5% of 100 million is more than the minimum", ja: "1億ドルの5%は最低額を上回る" }, table: [header, ["R1", "royalty_tier", "X", null, null, null, 0.05, null, null], ["N1", "min_royalty", "X", null, null, null, null, 2_000_000, "USD"]], facts: { planSales: 100_000_000 } },
      { because: { en: "Nothing is known of the plan", ja: "計画売上が不明" }, table: [header, ["R1", "royalty_tier", "X", null, null, null, 0.05, null, null], ["N1", "min_royalty", "X", null, null, null, null, 20_000_000, "USD"]] },
      { because: { en: "One reading of the tiers reaches the minimum", ja: "読み方によっては最低額に達する" }, table: [header, ["R1", "royalty_tier", "X", 0, 50_000_000, null, 0.01, null, null], ["R2", "royalty_tier", "X", 50_000_000, null, null, 0.05, null, null], ["N1", "min_royalty", "X", null, null, null, null, 4_000_000, "USD"]], facts: { planSales: 100_000_000 } },
    ],
    invalid: [
      {
        because: { en: "By slices 100 million owe 3 million, the minimum is 4", ja: "超過方式では1億ドルに対し300万ドル、最低額は400万ドル" },
        table: [header, ["R1", "royalty_tier", "X", 0, 50_000_000, "marginal", 0.01, null, null], ["R2", "royalty_tier", "X", 50_000_000, null, "marginal", 0.05, null, null], ["N1", "min_royalty", "X", null, null, null, null, 4_000_000, "USD"]],
        facts: { planSales: 100_000_000 },
        finds: ["H4"],
      },
      { because: { en: "The same in hundred millions of yen", ja: "億円単位の例" }, table: [["区分", "料率", "金額", "桁"], ["ロイヤルティ階層", "5%", null, null], ["最低ロイヤルティ", null, 1, "億円"]], facts: { planSales: 1_000_000_000 }, finds: ["C3"] },
    ],
  },
  checkContract: (contract, report, { facts: { planSales } }) => {
    if (planSales === undefined) return;
    for (const row of contract.of("min_royalty")) {
      const minimum = row.at("amount");
      const currency = row.at("currency");
      const schedule = contract.derive(royaltySchedules).get(scopeKey(scopeOf(row)));
      if (minimum === undefined || !schedule || !yearly.has(row.at("period")) || (schedule.currency !== undefined && currency !== undefined && schedule.currency !== currency)) continue;
      // Where the table leaves the basis open, only what holds in either reading is said.
      const royalty = Math.max(...schedule.bases.map((basis) => royaltyDue(planSales, { tiers: schedule.tiers, basis, soldBefore: 0 })));
      if (minimum <= royalty) continue;
      report(at(row, "amount"), { en: "The minimum of {minimum} is more than the {royalty} that plan sales of {sales} earn", ja: "最低額{minimum}が、計画売上{sales}に対するロイヤルティ{royalty}を上回っています" }, {
        values: { minimum: figure(minimum, currency), royalty: figure(royalty, currency), sales: figure(planSales, currency) },
        related: schedule.rows.map((tier) => at(tier, "rate")),
      });
    }
  },
});
