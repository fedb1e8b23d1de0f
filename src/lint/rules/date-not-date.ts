import { isCellError } from "../../cells/value";
import { isoDate } from "../../cells/serial";
import { lacksYear, readDateText } from "../../core/contract/date-text";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix, type FixKind } from "../finding";
import { clipped } from "../parts/clipped";
import { columnsOfKind } from "../parts/columns-of-kind";
import { isDead, reportUnreadable, unreadable } from "../parts/unreadable";

const columns = columnsOfKind("date");

export const dateNotDate = defineRule({
  id: "TRGS07",
  slug: "date-not-date",
  severity: "error",
  summary: { en: "A date column holds text, a day that doesn't exist, or a number that is no date from 1990 to 2100.", ja: "日付の列に、文字列、存在しない日、または1990年～2100年の範囲外の数値がある。" },
  why: { en: "A date that Excel doesn't know sorts wrongly and can't be counted from; one read with day and month exchanged moves a payment by months.", ja: "Excelが日付と認識しない値は並べ替えも日数計算もできず、日と月を取り違えると支払が数か月ずれます。" },
  advice: { en: "Enter a real date. A month, quarter or year is read as its last day: only worth knowing, unless the contract means another.", ja: "日付として入力してください。月・四半期・年だけの記載はその末日として扱います（契約の趣旨と違う場合は日付を入力）。" },
  fixes: "safe",
  reads: [...columns, "status"],
  source: { title: "Emerald Health Bioceuticals, agreement of 1 September 2016 (1-A, exhibit 6): \"30st day of January\"" },
  examples: {
    valid: [
      { because: { en: "Dates, and an open one", ja: "日付、および未定" }, table: [["TriggerID", "Target", "LongStop"], ["M1", 46_478, 46_843], ["M2", "TBD", null]] },
    ],
    invalid: [
      {
        because: { en: "ISO text, and a day in words", ja: "文字列の日付" },
        table: [["TriggerID", "Target", "LongStop"], ["M1", "2027-04-01", "30st day of January, 2028"]],
        finds: ["B2", "C2"],
        fixed: [["TriggerID", "Target", "LongStop"], ["M1", 46_478, 46_782]],
      },
      {
        because: { en: "A date of the Japanese calendar", ja: "和暦の日付" },
        table: [["トリガーID", "期限"], ["M1", "令和9年4月1日"]],
        finds: ["B2"],
        fixed: [["トリガーID", "期限"], ["M1", 46_478]],
      },
      {
        because: { en: "5 April or 4 May: never settled without being asked", ja: "4月5日か5月4日か不明（指示がない限り直さない）" },
        table: [["TriggerID", "LongStop"], ["M1", "04/05/2027"]],
        finds: ["B2"],
        fixed: [["TriggerID", "LongStop"], ["M1", 46_482]],
      },
      { because: { en: "30 February; a text that is no date; a number far off", ja: "存在しない日、日付でない文字列、範囲外の数値" }, table: [["TriggerID", "Target"], ["M1", "2027-02-30"], ["M2", "promptly"], ["M3", 12]], finds: ["B2", "B3", "B4"] },
      {
        because: { en: "A quarter is read as its last day", ja: "四半期は末日として読む" },
        table: [["TriggerID", "Target"], ["M1", "Q3 2027"]],
        finds: ["B2"],
        severity: "info",
        fixed: [["TriggerID", "Target"], ["M1", 46_660]],
      },
    ],
  },
  includesDead: true,
  checkRow: (row, report) => {
    for (const column of columns) {
      const cell = row.cell(column);
      if (cell === null || isCellError(cell) || (typeof cell === "number" && row.note(column)?.isUnreadable !== true)) continue;
      const found = unreadable(row, column);
      if (found) {
        if (!lacksYear(found.text)) reportUnreadable(row, column, found, report, { fixes: readings(row, column, found.text) });
        continue;
      }
      const serial = row.at(column);
      if (typeof serial !== "number" || isDead(row)) continue;
      const isPeriod = row.note(column)?.isPeriodEnd === true;
      const values = { column: triggerColumns[column].name, text: clipped(String(cell)), date: isoDate(serial) };
      report(at(row, column), isPeriod ? { en: "{column} is \"{text}\": counted as its last day, {date}", ja: "「{column}」の「{text}」は末日の{date}として扱います" } : { en: "{column} is text, \"{text}\", not the date {date}", ja: "「{column}」の「{text}」は文字列です（日付では{date}）" }, {
        values,
        ...(isPeriod ? { severity: "info" as const } : {}),
        fixes: [dateFix(isPeriod ? "suggestion" : "safe", row, column, serial)],
      });
    }
  },
});

/** Ways to read what can't be told for sure: day and month in either order, eight digits as a date. */
function readings(row: TriggerRow, column: TriggerColumn, text: string): readonly Fix[] {
  const known = text.normalize("NFKC").trim();
  const [, one = "", mark = "", other = "", year = ""] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(known) ?? [];
  if (year !== "") {
    const monthFirst = readDateText(`${year}-${one}-${other}`);
    const dayFirst = readDateText(`${year}-${other}-${one}`);
    // With points the day stands first; with strokes, in contracts with US partners, the month.
    const [first, second] = mark === "." ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    return [...(first ? [dateFix("unsafe", row, column, first.serial)] : []), ...(second ? [dateFix("suggestion", row, column, second.serial)] : [])];
  }
  const [, y = "", m = "", d = ""] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(known) ?? [];
  const digits = y === "" ? undefined : readDateText(`${y}-${m}-${d}`);
  return digits ? [dateFix("suggestion", row, column, digits.serial)] : [];
}

function dateFix(kind: FixKind, row: TriggerRow, column: TriggerColumn, serial: number): Fix {
  return fix(kind, { en: "Enter {date}", ja: "{date}にする" }, [set(row, column, serial)], { date: isoDate(serial) });
}
