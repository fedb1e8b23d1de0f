import { dayOf, isoDate, serialOf } from "../../cells/serial";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { remembered } from "../../language/remembered";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { anniversariesIn, missingDay, type Anniversary } from "../parts/anniversaries";

const dateColumns = ["earliest", "target", "longStop"] as const;
type DateColumn = (typeof dateColumns)[number];
const year = 12;

export const anniversaryLeap = defineRule({
  id: "TRGT16",
  slug: "anniversary-leap",
  severity: "info",
  summary: { en: "An anniversary, or a count of months, lands on a day that its month doesn't have.", ja: "応当日または月数の経過日が、その月に存在しない日になる。" },
  why: { en: "Dates counted from 29 February or a 31st shift silently: one program says the last day of the month, another the first of the next.", ja: "2月29日や31日から数えた日付は、月末とするか翌月とするかがソフトによって異なり、気付かないうちにずれます。" },
  advice: { en: "Let the contract say \"or, if there is none, the last day of the month\", and enter that day.", ja: "契約書に「応当日がないときはその月の末日」と定め、その日を入力してください。" },
  fixes: "safe",
  reads: ["eventText", "eventType", "occurrence", "earliest", "target", "longStop"],
  source: { title: "Civil Code of Japan, article 143(2): where the last month has no corresponding day, the period ends on the last day of the month" },
  examples: {
    valid: [
      { because: { en: "The last day of the month is entered", ja: "月末日が入力されている" }, table: [["TriggerID", "EventText", "Target"], ["O1", "6 months after 2027-08-31", "2028-02-29"]] },
      { because: { en: "Three years after a 31 March there is one again", ja: "3年後の3月31日は存在する" }, table: [["トリガーID", "事象定義"], ["O1", "2027年3月31日から3年後"]] },
    ],
    invalid: [
      {
        because: { en: "The third anniversary of 29 February, shifted to 1 March", ja: "2月29日の3年後が3月1日にずれている" },
        table: [["TriggerID", "EventText", "Target"], ["P1", "Third anniversary of February 29, 2028", "2031-03-01"]],
        finds: ["C2"],
        fixed: [["TriggerID", "EventText", "Target"], ["P1", "Third anniversary of February 29, 2028", 47_907]],
      },
      {
        because: { en: "A yearly payment whose cell names 29 February 2027", ja: "毎年の支払日に2027年2月29日と記載" },
        table: [["トリガーID", "回数", "目標日"], ["P1", "毎年", "2027年2月29日"]],
        finds: ["C2"],
        fixed: [["トリガーID", "回数", "目標日"], ["P1", "毎年", 46_446]],
      },
      {
        because: { en: "Six months after 31 August, no date entered yet", ja: "8月31日の6か月後（日付は未入力）" },
        table: [["トリガーID", "事象定義"], ["O1", "2027年8月31日から6か月後"]],
        finds: ["B2"],
      },
    ],
  },
  checkRow: (row, report, { facts: { agreementDate } }) => {
    const text = row.at("eventText");
    const counted = text !== undefined && countsTime(text) ? anniversariesIn(text.normalize("NFKC"), agreementDate) : [];
    for (const one of counted) reportShift(row, one, report);
    if (row.at("occurrence") === "annual" || counted.length > 0) reportMissingDays(row, report);
    if (row.at("occurrence") === "annual" && counted.length === 0) reportYearly(row, report);
  },
});

const countsTime = remembered((text) => /anniversar|months?\b|years?\b|応当日|月|年/i.test(text.normalize("NFKC")));

/** A day that the text counts to and that doesn't exist, unless Target already has the last day of its month. */
function reportShift(row: TriggerRow, { base, months, isRepeated }: Anniversary, report: Report): void {
  const target = row.at("target");
  const years = isRepeated && target !== undefined ? Math.max(1, dayOf(target).year - dayOf(base).year) : 1;
  const missing = missingDay(base, isRepeated ? years * year : months);
  if (!missing || target === missing.lastOfMonth) return;
  const isShifted = target === missing.shifted;
  report(at(row, isShifted ? "target" : "eventText"), { en: "Counted from {base}, the day falls on {month}, which has no {day}", ja: "{base}から数えた日は{month}ですが、その月に{day}日はありません" }, {
    values: { base: isoDate(base), month: isoDate(missing.lastOfMonth).slice(0, 7), day: dayOf(base).day },
    fixes: isShifted ? [lastDay(row, "target", missing.lastOfMonth)] : [],
  });
}

/** Dates that name a day which the month doesn't have, where the row is one of anniversaries: elsewhere they are slips, and not to be guessed. */
function reportMissingDays(row: TriggerRow, report: Report): void {
  for (const column of dateColumns) {
    if (row.note(column)?.isUnreadable !== true) continue;
    const [, inYear, month, day] = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(String(row.cell(column)).normalize("NFKC").trim()) ?? [];
    const [y, m, d] = [Number(inYear), Number(month), Number(day)];
    if (inYear === undefined || y < 1990 || y > 2100 || m < 1 || m > 12 || d < 29 || d > 31) continue;
    const last = serialOf({ year: y, month: m + 1, day: 1 }) - 1;
    report(at(row, column), { en: "{month} has no {day}", ja: "{month}に{day}日はありません" }, { values: { month: isoDate(last).slice(0, 7), day: d }, fixes: [lastDay(row, column, last)] });
  }
}

/** A yearly row whose date is a leap day. */
function reportYearly(row: TriggerRow, report: Report): void {
  const target = row.at("target");
  if (target === undefined || row.note("target")?.isPeriodEnd === true) return;
  const { month, day } = dayOf(target);
  if (month !== 2 || day !== 29) return;
  report(at(row, "target"), { en: "Due every year from {target}, but the next year has no 29 February", ja: "{target}から毎年到来しますが、翌年に2月29日はありません" }, { values: { target: isoDate(target) } });
}

function lastDay(row: TriggerRow, column: DateColumn, day: number): Fix {
  return fix("safe", { en: "Enter the last day of the month, {day}", ja: "月末日（{day}）にする" }, [set(row, column, day)], { day: isoDate(day) });
}
