import { rollRules } from "../../core/calendar/business-day";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { dateCell } from "../parameters/date";
import { number } from "../parameters/number";
import { numbers } from "../parameters/numbers";
import { optional } from "../parameters/optional";
import { alongside } from "../results/alongside";

export const duedate = defineFunction({
  name: "DUEDATE",
  summary: { en: "Due date of a payment after the end of a period", ja: "期末から数えた支払期日" },
  description: {
    en: "Calendar days are counted from the end of the period, which is day 0. A due date on a Saturday, a Sunday or a holiday can roll to a business day; list the holidays of the places that count, such as Japan's and New York's.",
    ja: "期末日を0日目として暦日で数えます。期日が土日または祝日の場合、営業日に振り替えることができます。日本とニューヨークなど、契約で定める地の祝日を一覧で渡してください。",
  },
  formula: "periodEnd + days, then rolled",
  parameters: {
    periodEnd: column({ en: "Last day of the period, or a column of them", ja: "期末日、またはその列" }, dateCell),
    days: number({ en: "Calendar days allowed after it; below 0 for days before it", ja: "期末日からの暦日数（前の日はマイナス）" }, { isWhole: true }),
    roll: optional(
      choice(
        { en: "Where a weekend or holiday goes", ja: "土日・祝日の場合の扱い" },
        {
          none: { en: "nowhere: Sunday 30 May 2027 stays", ja: "そのまま：2027年5月30日（日）は30日" },
          following: { en: "to the next business day: Sunday 30 May 2027 to Monday the 31st", ja: "翌営業日：2027年5月30日（日）は31日（月）" },
          modified: { en: "to the next business day, but back where that is in another month: Saturday 31 July 2027 to Friday the 30th", ja: "翌営業日、ただし翌月になる場合は前営業日：2027年7月31日（土）は30日（金）" },
          preceding: { en: "to the business day before: Sunday 30 May 2027 to Friday the 28th", ja: "前営業日：2027年5月30日（日）は28日（金）" },
        },
      ),
      "none",
    ),
    holidays: optional(numbers({ en: "Holidays, besides Saturdays and Sundays", ja: "土日以外の休日の一覧" }, dateCell)),
  },
  returns: alongside({ en: "The due date, an Excel date: format the cell as one", ja: "支払期日（Excelの日付。セルを日付形式にしてください）" }),
  examples: [
    { call: "=DEAL.DUEDATE(DATE(2027,3,31),60)", gives: 46537, because: { en: "60 days after 31 March is Sunday 30 May 2027", ja: "3月31日の60日後は2027年5月30日（日）" } },
    { call: '=DEAL.DUEDATE(DATE(2027,3,31),60,"following")', gives: 46538, because: { en: "Monday 31 May", ja: "5月31日（月）" } },
    { call: '=DEAL.DUEDATE(DATE(2027,3,31),60,"modified",{"2027-05-31";"2027-04-29"})', gives: 46535, because: { en: "with the 31st a holiday (Memorial Day) the next business day is in June: back to Friday 28 May", ja: "31日も休日（米国メモリアルデー）だと翌営業日は6月になるため、5月28日（金）に繰上げ" } },
    { call: '=DEAL.DUEDATE({"2027-03-31";"2027-06-30"},30,"preceding",{"祝日";"2027-04-29"})', gives: [[46507], [46598]], because: { en: "30 April and 30 July 2027 are business days", ja: "2027年4月30日と7月30日は営業日" } },
    {
      call: '=DEAL.DUEDATE("31/3/2027",60)',
      fails: { code: "#VALUE!", says: "periodEnd must be a date" },
      because: { en: "text dates start with the year", ja: "文字列の日付は年から始めます" },
    },
  ],
  mistakes: [{ en: "The end of the period is day 0, not day 1.", ja: "期末日は1日目ではなく0日目です。" }],
  source: { title: "Business day conventions (2006 ISDA Definitions, section 4.12)", address: "https://iotafinance.com/en/Financial-Definition-business-day-convention.html" },
  compute: ({ periodEnd, days, roll, holidays = [] }) => {
    const closed = new Set(holidays);
    return { source: periodEnd, numbers: periodEnd.numbers.map((last) => (Number.isNaN(last) ? NaN : rollRules[roll](last + days, closed))) };
  },
});
