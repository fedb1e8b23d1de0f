import type { TriggerRow } from "../../core/contract/trigger-row";
import { readDateText } from "../../core/contract/date-text";
import { hasValue } from "./money";

const length = /\b(?:\d+|\[[\s*]+\]|thirty|sixty|ninety|\w+ \(\d+\))[ -]?(?:calendar |business |working )?(?:days?|weeks?|months?|years?)\b|[\d●〇一二三四五六七八九十]+ *(?:営業|暦)?(?:日|週間|か月|ヶ月|カ月|箇月|年)(?:間|以内|後|が経過)/i;
const start = /\b(?:after|from|following|of|upon|on) (?:the )?(?:\w+ ){0,3}?(?:receipt|deliver\w*|completion|availability|data|notice|results?|effective|package|signature|signing|approval|acceptance|submission|end|filing)\b|(?:受領|引渡|提供|完了|取得|通知|締結|効力発生|承認|提出|終了|開示)[^、。]{0,8}(?:から|後|より|以降|を起算)/i;
const end = /\b(?:until|by|no later than|not later than|on or before|expir\w*|ending|end of)\b|まで|以前に|満了/i;

/** What a row says of the time in which its option may be exercised. Reads eventType, eventText, predecessors, earliest and longStop. */
export function optionWindow(row: TriggerRow): { readonly hasStart: boolean; readonly hasEnd: boolean } {
  const text = row.at("eventText")?.normalize("NFKC") ?? "";
  const event = row.at("eventType");
    // Until a fixed day an option runs from signing; so many days run from nothing.
  const isToFixedDay = hasValue(row, "longStop") || (end.test(text) && hasDate(text));
  const hasEnd = isToFixedDay || length.test(text);
  const hasStart = isToFixedDay || start.test(text) || row.at("predecessors") !== undefined || hasValue(row, "earliest") || (event !== undefined && event !== "OPTION_EXERCISE");
  return { hasStart, hasEnd };
}

function hasDate(text: string): boolean {
  return [...text.matchAll(/\d{4}[-/年.]\d{1,2}(?:[-/月.]\d{1,2}日?)?月?|\b(?:\d{1,2} )?[A-Z][a-z]+\.? (?:\d{1,2}, )?\d{4}/g)].some(([date]) => readDateText(date) !== undefined);
}
