import { promotionWindow } from "../../core/milestone/promotion-window";
import { defineFunction } from "../define-function";
import { date } from "../parameters/date";
import { number } from "../parameters/number";
import { optional } from "../parameters/optional";
import { rows } from "../results/rows";

const months = { from: 0, to: 1200, isWhole: true };

export const copromoteWindow = defineFunction({
  name: "COPROMOTE.WINDOW",
  summary: { en: "When co-promotion may be taken up before a launch", ja: "上市前に共同販促を開始できる期間" },
  description: {
    en: "Months are counted back by Excel's EDATE rule: the same day of the month, or its last day where the month is too short. The house default, 18 to 12 months before launch, leaves time to hire and train a field force; the contract's own months go before it.",
    ja: "月数はExcelのEDATEと同じく、同じ日（その日がない月は月末日）まで遡ります。既定の「上市18か月前から12か月前まで」は、営業部隊の採用・研修に必要な期間を見込んだ当ツールの標準です。契約に定めがあればその月数を指定してください。",
  },
  formula: "opens = EDATE(launch, -opens), closes = EDATE(launch, -closes)",
  parameters: {
    launch: date({ en: "The day of launch", ja: "上市日" }),
    opens: optional(number({ en: "Months before launch that the window opens", ja: "開始（上市の何か月前か）" }, months), 18),
    closes: optional(number({ en: "Months before launch that it closes", ja: "終了（上市の何か月前か）" }, months), 12),
  },
  returns: rows({ en: "One row", ja: "1行" }, [
    { name: { en: "Opens", ja: "開始日" }, meaning: { en: "a date", ja: "日付" } },
    { name: { en: "Closes", ja: "終了日" }, meaning: { en: "a date", ja: "日付" } },
  ]),
  examples: [
    { call: "=DEAL.COPROMOTE.WINDOW(DATE(2028,8,31))", gives: [[46446, 46630]], because: { en: "28 February 2027, since February has no 31st, to 31 August 2027", ja: "2月31日はないため2027年2月28日から、2027年8月31日まで" } },
    { call: "=DEAL.COPROMOTE.WINDOW(DATE(2029,8,31),18,6)", gives: [[46812, 47177]], because: { en: "29 February 2028, a leap day, to 28 February 2029", ja: "うるう日の2028年2月29日から2029年2月28日まで" } },
    {
      call: "=DEAL.COPROMOTE.WINDOW(DATE(2028,8,31),6,12)",
      fails: { code: "#VALUE!", says: "opens must be at least closes, 12 months before launch, not 6" },
      because: { en: "opens comes first in time: more months before launch", ja: "開始は終了より前（上市からより遠い月数）" },
    },
  ],
  mistakes: [{ en: "18 months are not 540 days: EDATE counts by the calendar", ja: "18か月は540日ではない（EDATEは暦で数える）" }],
  source: { title: "Microsoft, EDATE function", address: "https://support.microsoft.com/en-us/office/edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5" },
  compute: ({ launch, opens, closes }) => {
    const window = promotionWindow(launch, opens, closes);
    return [[window.opens, window.closes] as const];
  },
});
