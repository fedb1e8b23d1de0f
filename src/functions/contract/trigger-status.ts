import type { CellError, Scalar } from "../../cells/value";
import { tableLanguage } from "../../core/contract/table-language";
import { triggerStates } from "../../core/contract/trigger-states";
import { message, say, type Language } from "../../language/text";
import { defineFunction } from "../define-function";
import { date } from "../parameters/date";
import { rows } from "../results/rows";
import { besideTriggers, triggerTable } from "./trigger-table";

const mostIdsShown = 6;

export const triggerStatus = defineFunction({
  name: "TRIGGER.STATUS",
  summary: { en: "Where each trigger stands on a day: its state, when it is due, how much", ja: "基準日における各トリガーの状態・支払期日・金額" },
  description: {
    en: "The row's own Status counts first: only a person can say that an event came. An open row lapses after the last day of its LongStop, and when what it waits for can't come any more (waived, expired, superseded or lapsed; one live branch of an OR keeps it alive). A fixed date (CALENDAR) comes by itself once what it waits for has come. An open row that a later, achieved one has skipped follows its SkipRule: catch-up makes it due with the later one, forfeit lapses it. The event's day is Target (after the event: the day it came), without it LongStop, the latest that it can be; never before Earliest or what it waits for. The due date is DueDays after the event, or after NotifyDays more where DueFrom is a notice, invoice or report, or after the end of the Period; business days are weekdays, public holidays not known; blank days are 0. An id that the range doesn't hold may still come.",
    ja: "まず行自身の「状態」に従います（事象の発生を判断できるのは人だけです）。未達の行は、「期限」の最終日を過ぎたとき、または先行条件が成立しえなくなったとき（放棄・失効・置換済み・消滅。ORの一方が生きていれば存続）に消滅します。特定日（CALENDAR）は先行条件がそろえば日付の到来で成立します。後の行が先に達成された未達の行は「飛越規則」に従い、catch-upなら後の行と同時に支払、forfeitなら消滅します。事象の日は「目標日」（達成後は発生日）、なければ最も遅い日である「期限」で、「最早日」と先行条件の日より前にはなりません。支払期日は、事象の日（起算点が通知・請求書・報告書なら通知日数の経過後、期末なら測定期間の末日）から支払日数の経過後です。営業日は土日を除く日で、祝日は考慮しません。空白の日数は0です。範囲にないIDは、これから成立しうるものとして扱います。",
  },
  formula: "due date = event day [+ NotifyDays, or to the end of the Period] + DueDays",
  parameters: {
    triggers: triggerTable("status", ["triggerId", "supersedes", "eventType", "amount", "scale", "period", "predecessors", "skipRule", "earliest", "target", "longStop", "notifyDays", "dueDays", "dayBasis", "dueFrom"]),
    asOf: date({ en: "The day to look from", ja: "基準日" }),
  },
  returns: rows({ en: "A row beside each trigger", ja: "トリガーごとに1行" }, [
    {
      name: { en: "State", ja: "状態" },
      meaning: {
        en: "pending (not yet), met (came; paid, or nothing to pay), due (came; to be paid), overdue (the due date is past), lapsed (can't come or be paid any more); #N/A with a sentence for triggers that wait for each other",
        ja: "pending（未達）、met（達成し、支払済みまたは支払なし）、due（達成し、支払期日前）、overdue（支払期日経過）、lapsed（消滅）。互いに待ち合う行は理由の文とともに#N/A",
      },
    },
    { name: { en: "Due date", ja: "支払期日" }, meaning: { en: "a date, as planned while pending; blank where no day is known or nothing is owed", ja: "日付（未達の間は予定）。日が不明、または支払がない場合は空白" } },
    { name: { en: "Amount", ja: "金額" }, meaning: { en: "in units of the row's currency; a hidden amount as it is written", ja: "行の通貨による金額。伏字はそのまま表示" } },
  ]),
  examples: [
    {
      call: '=DEAL.TRIGGER.STATUS({"TriggerID","Status","Amount","Target","LongStop","DueDays","Predecessors";"IND","achieved",2,"2027-01-15","",30,"";"POC","active",5,"2027-06-30","2027-12-31",30,"IND";"BLA","active",20,"2029-06-30","",30,"POC"},DATE(2027,3,1))',
      gives: [
        ["overdue", 46432, 2],
        ["pending", 46598, 5],
        ["pending", 47329, 20],
      ],
      because: { en: "the IND payment was due on 14 February 2027", ja: "INDの支払期日は2027年2月14日" },
    },
    {
      call: '=DEAL.TRIGGER.STATUS({"TriggerID","Status","Amount","Target","LongStop","DueDays","Predecessors";"IND","achieved",2,"2027-01-15","",30,"";"POC","active",5,"2027-06-30","2027-12-31",30,"IND";"BLA","active",20,"2029-06-30","",30,"POC"},DATE(2028,1,1))',
      gives: [
        ["overdue", 46432, 2],
        ["lapsed", null, 5],
        ["lapsed", null, 20],
      ],
      because: { en: "POC missed its long-stop of 31 December 2027, and BLA waits for it", ja: "POCが2027年12月31日の期限を過ぎて消滅し、それを待つBLAも消滅" },
    },
    {
      call: '=DEAL.TRIGGER.STATUS({"トリガーID","状態","金額（百万円）","目標日","支払日数","先行条件";"P2","有効",500,"令和9年3月31日","","P3";"P3","有効","[***]","","","P2"},DATE(2027,1,1))',
      gives: [
        [{ error: "#N/A" }, null, 500000000],
        [{ error: "#N/A" }, null, "[***]"],
      ],
      because: { en: "each waits for the other, so neither can come", ja: "互いに相手を待つため、どちらも成立しない" },
    },
    {
      call: '=DEAL.TRIGGER.STATUS({"TriggerID","Status","Target";"A1","active","4/5/2027"},DATE(2027,1,1))',
      fails: { code: "#VALUE!", says: "triggers row 2, Target must be a date in which day and month can't be confused" },
      because: { en: "4 May or 5 April", ja: "5月4日か4月5日か判別できない" },
    },
  ],
  mistakes: [
    { en: "A target that is past doesn't make money due: the event must have come", ja: "目標日を過ぎても、事象が発生しなければ支払義務は生じない" },
    { en: "The last day of a long-stop still counts", ja: "期限の当日は有効" },
  ],
  source: { title: "Milestone notice and payment terms (days from notice or invoice), conditions precedent and long-stop dates as licence agreements have them", address: "https://lawinsider.com/clause/milestone-conditions/_2" },
  compute: ({ triggers, asOf }) => {
    const outcomes = triggerStates(triggers.rows, { asOf });
    const language = tableLanguage(triggers.columns);
    return besideTriggers<readonly [Scalar, Scalar, Scalar]>(triggers, [null, null, null], (row, index) => {
      const { state, dueDay, ring = [] } = outcomes[index] ?? {};
      return [state ?? ringError(ring, language), dueDay ?? null, row.at("amount") ?? row.note("amount")?.redacted ?? null];
    });
  },
});

function ringError(ring: readonly string[], language: Language): CellError {
  const shown = [...ring.slice(0, mostIdsShown), ...(ring.length > mostIdsShown ? ["…"] : []), ring[0] ?? ""].join(" > ");
  const words = message({ en: "triggers wait for each other, so that none of them can come: {ring}", ja: "互いに先行条件となっているため、いずれも成立しません：{ring}" }, { ring: shown });
  return { error: "#N/A", message: say(words, language) };
}
