import { lateYears } from "../../core/contract/late-interest";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { repeated } from "../parameters/repeated";
import { sideBySide } from "../parameters/side-by-side";
import { alongside } from "../results/alongside";

export const lateinterest = defineFunction({
  name: "LATEINTEREST",
  summary: { en: "Interest on a late payment", ja: "支払遅延の利息（遅延損害金）" },
  description: {
    en: "Simple interest for the days late; the rate is always for a year. A contract that says 1.5% a month is 18% a year.",
    ja: "遅延日数に対する単利です。利率は常に年率で指定します（月1.5%は年18%）。",
  },
  formula: "amount x annualRate x part of a year",
  parameters: {
    amount: column({ en: "The amount paid late, or a column of amounts", ja: "遅延した支払額、またはその列" }, numberCell()),
    daysLate: column({ en: "Calendar days late: one for all amounts, or one for each", ja: "遅延日数（暦日）：全件共通の1つ、または金額ごと" }, numberCell({ from: 0, isWhole: true })),
    annualRate: number({ en: "Interest for a year, a fraction: 0.105 is 10.5%", ja: "年率（小数、10.5%は0.105）" }, { from: 0 }),
    basis: optional(
      choice(
        { en: "How the days count; numbers are for 1,000,000, 37 days late", ja: "日数の数え方（例は1,000,000、37日遅延）" },
        {
          "act/365": { en: "days / 365: at 10.5%, 10,643.84", ja: "日数÷365：10.5%なら10,643.84" },
          "act/360": { en: "days / 360: at 10.5%, 10,791.67", ja: "日数÷360：10.5%なら10,791.67" },
          "30": { en: "a twelfth for 30 days, parts of them in proportion: at 18%, 18,500", ja: "30日につき12分の1、端数は日割り：18%なら18,500" },
          months: { en: "a twelfth for each 30 days started: at 18%, 30,000", ja: "30日ごとに12分の1、端数は切り上げ：18%なら30,000" },
        },
      ),
      "act/365",
    ),
  },
  returns: alongside({ en: "The interest, in the currency of the amount", ja: "利息（金額と同じ通貨）" }),
  examples: [
    { call: "=DEAL.LATEINTEREST(1000000,37,0.105)", gives: 10643.8356164384, because: { en: "1,000,000 x 10.5% x 37/365", ja: "1,000,000×10.5%×37÷365" } },
    { call: '=DEAL.LATEINTEREST(1000000,37,0.18,"30")', gives: 18500, because: { en: "1.5% a month for 37/30 months", ja: "月1.5%を37÷30か月分" } },
    { call: '=DEAL.LATEINTEREST(1000000,37,0.18,"months")', gives: 30000, because: { en: "two months have started", ja: "2か月目に入っている" } },
    { call: '=DEAL.LATEINTEREST({1000000;365000},{37;0},0.105)', gives: [[10643.8356164384], [0]], because: { en: "the second was paid in time", ja: "2件目は期日どおり" } },
    {
      call: '=DEAL.LATEINTEREST(1000000,37,0.105,"act/366")',
      fails: { code: "#VALUE!", says: "basis must be one of" },
      because: { en: "only the listed words have a meaning", ja: "一覧にある語だけが有効です" },
    },
  ],
  mistakes: [{ en: "1.5% a month given as 0.015 is read as 1.5% a year: give 0.18.", ja: "月1.5%を0.015と指定すると年1.5%になります。0.18と指定してください。" }],
  source: { title: "Late payment clauses, such as 1.5% a month", address: "https://lawinsider.com/clause/currency-interest" },
  compute: ({ amount, daysLate, annualRate, basis }) => {
    const { columns, others } = sideBySide({ amount, daysLate: repeated(daysLate, amount) });
    return { source: { ...amount, others }, numbers: columns.amount.map((late, row) => late * annualRate * lateYears[basis](columns.daysLate[row] as number)) };
  },
});
