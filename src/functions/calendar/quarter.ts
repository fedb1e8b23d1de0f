import { quartersFrom } from "../../core/calendar/quarter";
import { defineFunction } from "../define-function";
import { date } from "../parameters/date";
import { rows } from "../results/rows";
import { fiscalStartMonth, quarterColumns, quarterRow } from "./quarter-parts";

export const quarter = defineFunction({
  name: "QUARTER",
  summary: { en: "The quarter that holds a date", ja: "日付を含む四半期" },
  parameters: {
    date: date({ en: "Any day of the quarter", ja: "四半期内の任意の日" }),
    fiscalStart: fiscalStartMonth,
  },
  returns: rows({ en: "One row", ja: "1行" }, quarterColumns),
  examples: [
    {
      call: "=DEAL.QUARTER(DATE(2027,5,20))",
      gives: [["2027-Q2", 46478, 46568]],
      because: { en: "1 April to 30 June 2027", ja: "2027年4月1日～6月30日" },
    },
    {
      call: "=DEAL.QUARTER(DATE(2028,2,1),4)",
      gives: [["FY2027-Q4", 46753, 46843]],
      because: { en: "the year from April 2027 ends with January to March 2028", ja: "2027年4月からの年度の最終四半期は2028年1月～3月" },
    },
    {
      call: "=DEAL.QUARTER(DATE(2027,5,20),13)",
      fails: { code: "#VALUE!", says: "fiscalStart must be a whole number from 1 to 12, not 13" },
      because: { en: "there is no month 13", ja: "13月はありません" },
    },
  ],
  source: { title: "Fiscal years are named by the calendar year they start in, as Japanese companies do (2027年度)" },
  compute: ({ date: day, fiscalStart }) => quartersFrom(day, 1, fiscalStart).map(quarterRow),
});
