import { isoDate } from "../../cells/serial";
import { lacksYear } from "../../core/contract/date-text";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import type { ContractFacts } from "../contract-cells";
import { clipped } from "../parts/clipped";
import { columnsOfKind } from "../parts/columns-of-kind";
import { reportUnreadable, unreadable } from "../parts/unreadable";
import { firstOnOrAfter, yearlessDates } from "../parts/yearless-dates";

const columns = columnsOfKind("date");

export const dateWithoutYear = defineRule({
  id: "TRGS08",
  slug: "date-without-year",
  severity: "error",
  summary: { en: "A date, in a date column or in EventText, has no year.", ja: "日付の列または「事象定義」の日付に年がない。" },
  why: { en: "Typed into Excel, 8/15 becomes the present year's; it may even mean a month and a year.", ja: "Excelに入力すると当年の日付とみなされます。「8/15」は年月を指す場合もあります。" },
  advice: { en: "Write the year that the contract means. Dates that come every year say so: each, annual, year ended.", ja: "契約上の年を明記してください。毎年到来する日付は「毎年」「各年度」などと書けば対象外です。" },
  fixes: "suggestion",
  reads: [...columns, "eventText"],
  source: { title: "Qualigen and Sekisui Diagnostics, development agreement of May 2016 (S-4/A, exhibit 10.54): milestones 8/15, 12/16 and 5/19" },
  examples: {
    valid: [
      {
        because: { en: "With its year; a fraction; a day of every year", ja: "年のある日付、分数、毎年の日付" },
        table: [["TriggerID", "EventText", "Target"], ["M1", "Submission of the NDA by August 15, 2027", 46_614], ["M2", "Enrolment of 1/2 of the patients in the phase 2/3 trial", null], ["M3", "Net sales report by 31 March of each year", null], ["M4", "2027年3月31日までの申請", null]],
      },
    ],
    invalid: [
      {
        because: { en: "Milestones of 2016 as they stand in the contract", ja: "契約書どおりの記載" },
        table: [["TriggerID", "EventText", "Target"], ["Q1", "FDA submission", "8/15"], ["Q2", "510k Clearance 5/19", null]],
        finds: ["C2", "B3"],
        facts: { agreementDate: 42_500 },
        fixed: [["TriggerID", "EventText", "Target"], ["Q1", "FDA submission", 42_597], ["Q2", "510k Clearance 2016-05-19", null]],
      },
      {
        because: { en: "A deadline of 31 March: of which year?", ja: "「3月31日」は何年か" },
        table: [["トリガーID", "事象定義"], ["M1", "3月31日までに製造販売承認申請を行うこと"]],
        finds: ["B2"],
        facts: { asOf: 46_348 },
        fixed: [["トリガーID", "事象定義"], ["M1", "2027年3月31日までに製造販売承認申請を行うこと"]],
      },
      { because: { en: "No day to count from: nothing to propose", ja: "基準日がなければ候補を示さない" }, table: [["TriggerID", "LongStop"], ["M1", "15 August"]], finds: ["B2"] },
    ],
  },
  includesDead: true,
  checkRow: (row, report, { facts }) => {
    for (const column of row.hasNotes ? columns : []) {
      const found = unreadable(row, column);
      if (!found || !lacksYear(found.text)) continue;
      const [date] = yearlessDates(found.text);
      reportUnreadable(row, column, found, report, { fixes: choices(date?.days ?? [], facts, (serial) => set(row, column, serial)) });
    }
    const text = row.at("eventText");
    for (const { text: date, start, days, written } of text === undefined ? [] : yearlessDates(text)) {
      report(at(row, "eventText"), { en: "{date} has no year", ja: "「{date}」に年がありません" }, {
        values: { date: clipped(date) },
        fixes: choices(days, facts, (serial) => withYear(row, text ?? "", start, date, written(serial))),
      });
    }
  },
});

function withYear(row: TriggerRow, text: string, start: number, date: string, written: string) {
  return set(row, "eventText", text.slice(0, start) + written + text.slice(start + date.length));
}

/** The first such day of the agreement's life, for each way to read it. */
function choices(days: readonly { readonly month: number; readonly day: number }[], { agreementDate, asOf }: ContractFacts, edit: (serial: number) => ReturnType<typeof set>): readonly Fix[] {
  const from = agreementDate ?? asOf;
  if (from === undefined) return [];
  return days.map((day) => {
    const serial = firstOnOrAfter(from, day);
    return fix("suggestion", { en: "Write {date}", ja: "{date}とする" }, [edit(serial)], { date: isoDate(serial) });
  });
}
