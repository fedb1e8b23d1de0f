import { isoDate } from "../../cells/serial";
import { findDates } from "../../core/contract/find-dates";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { remembered } from "../../language/remembered";
import { defineRule } from "../define-rule";
import { at, fix, set, type Fix } from "../finding";
import { firstDay } from "../parts/days";
import { daysFromDate, statedDays } from "../parts/stated-days";

type TextColumn = "eventText" | "remedy";

// A term that ends on a weekend or a holiday may run on to the next business day.
const longestRoll = 4;

export const dateArithmetic = defineRule({
  id: "TRGT12",
  slug: "date-arithmetic",
  severity: "error",
  summary: { en: "The number of days that a text states is not that between its dates.", ja: "記載された日数が、併記された日付間の日数と一致しない。" },
  why: { en: "Where money is scaled by days, each day of the slip changes the sum, and both sides can quote the text.", ja: "日割り計算では1日の差がそのまま金額の差になり、双方が自らに有利な記載を援用できてしまいます。" },
  advice: {
    en: "Correct the number or a date; counted with the first day or without it, both are accepted. The dates count before the number.",
    ja: "日数または日付を訂正してください（初日を算入してもしなくても、いずれかで一致すれば指摘しません）。",
  },
  fixes: "suggestion",
  reads: ["eventText", "remedy", "target", "longStop"],
  source: { title: "Immunomedics and Janssen, promotion agreement of 5 April 2019: approval on 18 June instead of 18 May 2019 is called 30 days delayed; it is 31" },
  examples: {
    valid: [
      { because: { en: "31 days from one to the other", ja: "31日" }, table: [["TriggerID", "EventText"], ["A1", "Approval on 2019-06-18 instead of 2019-05-18, 31 days delayed"]] },
      { because: { en: "32 with the first day counted", ja: "初日算入で32日" }, table: [["トリガーID", "事象定義"], ["A1", "2019年5月18日から6月18日まで32日間"]] },
      { because: { en: "The days are those of a payment after the period", ja: "日数は期間後の支払期限" }, table: [["TriggerID", "EventText"], ["A1", "Net sales from 2027-04-01 to 2028-03-31, payable within 60 days after the report"]] },
      { because: { en: "What is counted are business days", ja: "営業日の日数" }, table: [["TriggerID", "EventText"], ["A1", "From 2027-04-01 to 2027-04-30, 20 business days"]] },
    ],
    invalid: [
      {
        because: { en: "18 May to 18 June called 30 days", ja: "5月18日から6月18日を30日と記載" },
        table: [["TriggerID", "EventText"], ["A1", "If approval comes on June 18, 2019 instead of May 18, 2019 (30 days delayed), thresholds are reduced"]],
        finds: ["B2"],
        fixed: [["TriggerID", "EventText"], ["A1", "If approval comes on June 18, 2019 instead of May 18, 2019 (31 days delayed), thresholds are reduced"]],
      },
      {
        because: { en: "The same in Japanese, the year said once", ja: "年を省略した日付でも同じ" },
        table: [["トリガーID", "事象定義"], ["A1", "２０１９年５月１８日から６月１８日まで３０日遅延した場合"]],
        finds: ["B2"],
        fixed: [["トリガーID", "事象定義"], ["A1", "２０１９年５月１８日から６月１８日まで31日遅延した場合"]],
      },
      {
        because: { en: "The delay leads to another day than Target", ja: "遅延日数が目標日と合わない" },
        table: [["TriggerID", "EventText", "Target"], ["A1", "Approval, 30 days delayed against 2019-05-18", "2019-06-18"]],
        finds: ["B2"],
        severity: "warning",
        fixed: [["TriggerID", "EventText", "Target"], ["A1", "Approval, 31 days delayed against 2019-05-18", "2019-06-18"]],
      },
    ],
  },
  checkRow: (row, report) => {
    for (const column of ["eventText", "remedy"] as const) {
      const written = row.at(column);
      // Most texts state no days: no need to look for dates in them.
      if (written === undefined || !saysDays(written)) continue;
      const text = written.normalize("NFKC");
      const dates = findDates(text);
      for (const { stated, from, to, earlier, later } of statedDays(text, dates)) {
        const days = later - earlier;
        if (stated === days || stated === days + 1) continue;
        report(at(row, column), { en: "From {earlier} to {later} it is {days} days, not {stated}", ja: "{earlier}から{later}までは{days}日であり、{stated}日ではありません" }, {
          values: { earlier: isoDate(earlier), later: isoDate(later), days, stated },
          fixes: restated(row, column, text, from, to, days),
        });
      }
      const counted = daysFromDate(text, dates);
      const cell = counted?.kind === "term" ? ("longStop" as const) : ("target" as const);
      const day = row.at(cell);
      if (!counted || day === undefined || firstDay(row, cell) !== day || day <= counted.day) continue;
      const days = day - counted.day;
      const excess = days - counted.stated;
      if (excess === 0 || excess === -1 || (cell === "longStop" && excess > 0 && excess <= longestRoll)) continue;
      report(at(row, column), { en: "{stated} days from {from} end on {end}, not on {day}", ja: "{from}から{stated}日は{end}であり、{day}と一致しません" }, {
        values: { stated: counted.stated, from: isoDate(counted.day), end: isoDate(counted.day + counted.stated), day: isoDate(day) },
        related: [at(row, cell)],
        severity: "warning",
        fixes: restated(row, column, text, counted.from, counted.to, days),
      });
    }
  },
});

const saysDays = remembered((text) => /\d\)? ?(?:calendar )?(?:days?\b|日)/i.test(text.normalize("NFKC")));

/** The text with another number in one place; nothing where making widths even has moved the places. */
function restated(row: TriggerRow, column: TextColumn, text: string, from: number, to: number, days: number): readonly Fix[] {
  const written = row.at(column) ?? "";
  if (written.length !== text.length) return [];
  return [fix("suggestion", { en: "Say {days} days", ja: "{days}日に改める" }, [set(row, column, written.slice(0, from) + String(days) + written.slice(to))], { days })];
}
