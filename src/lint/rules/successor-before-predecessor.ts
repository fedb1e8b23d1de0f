import { isoDate } from "../../cells/serial";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { lastAwaited } from "../parts/last-awaited";
import { rowName } from "../parts/row-name";

export const successorBeforePredecessor = defineRule({
  id: "TRGT02",
  slug: "successor-before-predecessor",
  severity: "error",
  summary: { en: "A row is planned before the rows that it waits for.", ja: "先行条件より前の日付が目標日になっている。" },
  why: { en: "The plan cannot happen in that order, so its cash cannot come on that day.", ja: "この順序では実現し得ないため、資金計画の時期も成り立ちません。" },
  advice: { en: "Correct one of the two dates, or the id in Predecessors.", ja: "いずれかの日付、または「先行条件」のIDを訂正してください。" },
  fixes: "none",
  reads: ["target", "predecessors", "status", "triggerId", "supersedes"],
  examples: {
    valid: [
      { because: { en: "OR waits for the first of the two only", ja: "ORは早い方だけを待つ" }, table: [["TriggerID", "Target", "Predecessors"], ["J1", "2028-03-31", null], ["C1", "2029-03-31", null], ["M1", "2028-06-30", "J1 OR C1"]] },
      { because: { en: "The quarter may have come by then", ja: "四半期内のいつかは分からない" }, table: [["TriggerID", "Target", "Predecessors"], ["J1", "2028-Q2", null], ["M1", "2028-05-15", "J1"]] },
      { because: { en: "It was achieved by skipping the other", ja: "先行事象を飛び越して達成済み" }, table: [["TriggerID", "Status", "Target", "Predecessors"], ["J1", "active", "2028-04-01", null], ["M1", "achieved", "2028-01-31", "J1"]] },
    ],
    invalid: [
      {
        because: { en: "The listing is planned before the approval that it waits for", ja: "薬価収載が、先行する承認より前" },
        table: [["TriggerID", "EventType", "Target", "Predecessors"], ["A1", "APPROVAL", "2028-09-25", null], ["L1", "NHI_LISTED", "2028-08-20", "A1"]],
        finds: ["C3"],
      },
      {
        because: { en: "AND waits for the later of the two", ja: "「かつ」は遅い方を待つ" },
        table: [["トリガーID", "目標日", "先行条件"], ["J1", "2028年3月31日", null], ["C1", "2029年3月31日", null], ["M1", "2028年6月30日", "J1かつC1"]],
        finds: ["B4"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const { rows, graph: { stages } } = contract;
    rows.forEach((row, index) => {
      const [target, condition] = [row.at("target"), row.at("predecessors")];
      if (target === undefined || !condition || stages[index] === "dead") return;
      const awaited = lastAwaited(contract, condition, stages[index] === "open");
      if (!awaited || awaited.day <= target) return;
      report(at(row, "target"), { en: "Planned for {target}, before {earlier}, which comes on {day} at the earliest", ja: "{target}の予定ですが、先行条件の{earlier}は早くても{day}です" }, {
        values: { target: isoDate(target), day: isoDate(awaited.day), earlier: rowName(awaited.row) },
        related: [at(awaited.row, "target")],
      });
    });
  },
});
