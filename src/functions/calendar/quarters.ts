import { quartersFrom } from "../../core/calendar/quarter";
import { defineFunction } from "../define-function";
import { date } from "../parameters/date";
import { number } from "../parameters/number";
import { rows } from "../results/rows";
import { fiscalStartMonth, quarterColumns, quarterRow } from "./quarter-parts";

export const quarters = defineFunction({
  name: "QUARTERS",
  summary: { en: "Quarters in a row, from the one that holds a date", ja: "日付を含む四半期から連続する四半期の一覧" },
  parameters: {
    start: date({ en: "Any day of the first quarter", ja: "最初の四半期内の任意の日" }),
    count: number({ en: "How many quarters", ja: "四半期の数" }, { from: 1, to: 400, isWhole: true }),
    fiscalStart: fiscalStartMonth,
  },
  returns: rows({ en: "A row for each quarter", ja: "四半期ごとに1行" }, quarterColumns),
  examples: [
    {
      call: "=DEAL.QUARTERS(DATE(2027,4,1),4,4)",
      gives: [
        ["FY2027-Q1", 46478, 46568],
        ["FY2027-Q2", 46569, 46660],
        ["FY2027-Q3", 46661, 46752],
        ["FY2027-Q4", 46753, 46843],
      ],
      because: { en: "April 2027 to March 2028, a leap year", ja: "2027年4月～2028年3月（うるう年）" },
    },
    {
      call: "=DEAL.QUARTERS(DATE(2027,4,1),0)",
      fails: { code: "#VALUE!", says: "count must be a whole number from 1 to 400, not 0" },
      because: { en: "at least one quarter is asked for", ja: "四半期は1つ以上必要です" },
    },
  ],
  source: { title: "Fiscal years are named by the calendar year they start in, as Japanese companies do (2027年度)" },
  compute: ({ start, count, fiscalStart }) => quartersFrom(start, count, fiscalStart).map(quarterRow),
});
