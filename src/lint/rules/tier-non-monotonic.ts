import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups } from "../parts/tier-groups";
import { tierPayments } from "../parts/tier-payments";

const header = ["TriggerID", "Category", "Lower", "Upper", "Rate"];

export const tierNonMonotonic = defineRule({
  id: "TRGN06",
  slug: "tier-non-monotonic",
  severity: "warning",
  summary: { en: "The rates of the tiers go up and down, or fall.", ja: "階層の料率が上下している、または下がっていく。" },
  why: { en: "Falling tiers are real, a zig-zag seldom is: two rates have usually changed places.", ja: "逓減する料率は実在しますが、上下する料率は入れ違いによる誤記であることがほとんどです。" },
  advice: { en: "Compare the rates with the clause, tier by tier.", ja: "階層ごとに条項の料率と照合してください。" },
  fixes: "none",
  reads: [...tierColumns, "currency"],
  source: { title: "Theravance and GSK, collaboration agreement of 14 November 2002, section 6.3.1: 15%, then 5% above $3 billion (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Rising rates", ja: "逓増する料率" }, table: [header, ["R1", "royalty_tier", 0, 100, 0.05], ["R2", "royalty_tier", 100, 200, 0.08], ["R3", "royalty_tier", 200, null, 0.08]] },
      { because: { en: "A supply price that falls with volume", ja: "数量に応じて下がる供給価格" }, table: [["Category", "Lower", "Upper", "Amount"], ["supply_price", 0, 100, 12], ["supply_price", 100, null, 10]] },
    ],
    invalid: [
      {
        because: { en: "5%, 10%, 8%, 12%: two rates have changed places", ja: "5%・10%・8%・12%：料率の入れ違い" },
        table: [["トリガーID", "区分", "下限", "上限", "料率"], ["R1", "ロイヤルティ階層", 0, 100, "5%"], ["R2", "ロイヤルティ階層", 100, 200, "10%"], ["R3", "ロイヤルティ階層", 200, 300, "8%"], ["R4", "ロイヤルティ階層", 300, null, "12%"]],
        finds: ["E4"],
      },
      {
        because: { en: "15%, then 5%: Theravance and GSK", ja: "15%から5%への逓減（TheravanceとGSKの契約）" },
        table: [["TriggerID", "Category", "Lower", "LowerIncl", "Upper", "UpperIncl", "Rate"], ["R1", "royalty_tier", 0, true, 3_000_000_000, true, 0.15], ["R2", "royalty_tier", 3_000_000_000, false, null, null, 0.05]],
        finds: ["G3"],
        severity: "info",
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const group of contract.derive(tierGroups)) {
      const payments = tierPayments(group);
      if (!payments) continue;
      let before: { readonly row: TriggerRow; readonly payment: number } | undefined;
      let direction = 0;
      let firstFall: readonly [TriggerRow, TriggerRow] | undefined;
      let isZigzag = false;
      const valuesOf = (one: TriggerRow, other: TriggerRow) => ({ from: payments.say(payments.of(one) ?? 0), to: payments.say(payments.of(other) ?? 0), before: rowName(one), after: rowName(other) });
      for (const { row } of group.tiers) {
        const payment = payments.of(row);
        if (payment === undefined) continue;
        if (before) {
          const step = Math.sign(payment - before.payment);
          if (step < 0) firstFall ??= [before.row, row];
          if (step !== 0 && direction !== 0 && step !== direction) {
            report(at(row, payments.column), step < 0 ? { en: "The tiers rise, then fall from {from} ({before}) to {to} ({after})", ja: "階層が上がった後、{from}（{before}）から{to}（{after}）へ下がっています" } : { en: "The tiers fall, then rise from {from} ({before}) to {to} ({after})", ja: "階層が下がった後、{from}（{before}）から{to}（{after}）へ上がっています" }, { values: valuesOf(before.row, row), related: [at(before.row, payments.column)] });
            isZigzag = true;
            break;
          }
          if (step !== 0) direction = step;
        }
        before = { row, payment };
      }
      // Prices and fees usually fall with volume.
      if (isZigzag || !firstFall || !group.isRoyalty) continue;
      const [higher, row] = firstFall;
      report(at(row, payments.column), { en: "The tiers fall as sales rise: from {from} ({before}) to {to} ({after})", ja: "売上が増えるほど階層が下がります（{before}の{from}から{after}の{to}へ）" }, { values: valuesOf(higher, row), related: [at(higher, payments.column)], severity: "info" });
    }
  },
});
