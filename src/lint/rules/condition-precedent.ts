import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phraseIn } from "../parts/clause-phrases";
import { hasValue } from "../parts/money";
import { proseSays } from "../parts/prose";
import { rowName } from "../parts/row-name";

export const conditionPrecedent = defineRule({
  id: "TRGL12",
  slug: "condition-precedent",
  severity: "warning",
  summary: { en: "The agreement waits for an event to take effect, without a last day for it.", ja: "契約の効力発生が事象に左右されるのに、期限の定めがない。" },
  why: { en: "If clearance or acceptance never comes, the parties stay bound to an agreement that never starts.", ja: "クリアランスや受理が得られない場合、効力の生じない契約に双方が拘束され続けます。" },
  advice: { en: "Write a LongStop, or add a row that lets either party walk away.", ja: "「期限」を記入するか、期限までに成立しない場合に解除できる旨の行を加えてください。" },
  fixes: "none",
  reads: ["triggerId", "status", "category", "eventType", "eventText", "evidence", "remedy", "predecessors", "longStop"],
  source: { title: "Eton and Aucta, licence of 12 June 2019: effective on FDA's acceptance, no later than 2 September 2019; in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Eton and Aucta: acceptance by FDA no later than 2019-09-02", ja: "2019年9月2日までのFDA受理を条件とする（実例）" },
        table: [["TriggerID", "Category", "EventType", "EventText", "LongStop"], ["U1", "upfront", "NDA_ACCEPT", "Effective Date: FDA acceptance for review", "2019-09-02"]],
      },
      {
        because: { en: "The row that waits has the last day", ja: "待つ側の行に期限がある" },
        table: [["TriggerID", "Category", "EventType", "Predecessors", "LongStop"], ["H1", "kpi", "HSR_CLEAR", null, null], ["U1", "upfront", null, "H1", "2027-06-30"]],
      },
      { because: { en: "A licence fee on first sale is no condition of the agreement", ja: "上市時の支払は効力発生の条件ではない" }, table: [["TriggerID", "Category", "EventType", "EventText", "LongStop"], ["U2", "upfront", "FCS", "First commercial sale", null]] },
    ],
    invalid: [
      { because: { en: "Cleared some day, or never", ja: "クリアランスの期限なし" }, table: [["トリガーID", "区分", "事象種別", "先行条件", "期限"], ["H1", "KPI", "HSR_CLEAR", null, null], ["U1", "契約一時金", null, "H1", null]], finds: ["E2"] },
      { because: { en: "Eton and Aucta without their last day", ja: "期限を除いた例" }, table: [["TriggerID", "Category", "EventType", "EventText", "LongStop"], ["U1", "upfront", "NDA_ACCEPT", "Effective Date: FDA acceptance for review", null]], finds: ["E2"] },
    ],
  },
  checkContract: (contract, report) => {
    const open = contract.inForce.filter((row) => isCondition(row) && !hasValue(row, "longStop"));
    if (open.length === 0 || proseSays(contract, "walkAway")) return;
    const bounded = boundedIds(contract);
    for (const row of open) {
      const id = row.at("triggerId");
      if (id !== undefined && bounded.has(id)) continue;
      report(at(row, "longStop"), { en: "The agreement waits for {event} ({id}), and no day ends the wait", ja: "契約の効力は「{event}」（{id}）を待ちますが、期限の定めがありません" }, { values: { id: rowName(row), event: eventName(row) } });
    }
  },
});

/** True for an event that the agreement waits for: a clearance, or what defines the effective date of a payment at signing. */
function isCondition(row: TriggerRow): boolean {
  const [event, category] = [row.at("eventType"), row.at("category")];
  if (event === undefined || triggerWords.status[row.at("status") ?? "active"].stage !== "open") return false;
  const { isClearance, isCertain } = triggerWords.event[event];
  if (isClearance === true) return true;
  return isCertain !== true && category !== undefined && triggerWords.category[category].isFixed === true && phraseIn(row.at("eventText"), "effectiveness") !== undefined;
}

/** Ids that a row with a last day waits for, or that a termination hangs on. */
function boundedIds({ inForce }: Contract): ReadonlySet<string> {
  return new Set(inForce.flatMap((row) => (hasValue(row, "longStop") || row.at("category") === "termination" ? (row.at("predecessors")?.ids ?? []) : [])));
}

function eventName(row: TriggerRow) {
  const event = row.at("eventType");
  return event === undefined ? "" : triggerWords.event[event].name;
}
