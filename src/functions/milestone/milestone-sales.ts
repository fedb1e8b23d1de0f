import { salesMilestones } from "../../core/milestone/sales-milestones";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { table } from "../parameters/table";
import { besideRows } from "../results/beside-rows";

export const milestoneSales = defineFunction({
  name: "MILESTONE.SALES",
  summary: { en: "Sales milestones due in each period", ja: "各期に発生する販売マイルストン" },
  description: {
    en: "A rung pays once, in the first period whose sales come to its threshold; leave rungs already paid out of the ladder. Where a period pays only one of several rungs, the others wait for another period that comes to them. The ladder may stand in any order; rungs of the same threshold each pay.",
    ja: "各段は、売上が基準値に達した最初の期に1回だけ支払います（支払済みの段は表から除いてください）。1期に1段だけ支払う場合、残りの段は、再び基準値に達する期まで持ち越します。段の順序は自由で、同じ基準値の段はそれぞれ支払います。",
  },
  formula: "payment = sum of payments of unpaid rungs with sales >= threshold",
  parameters: {
    netSales: column({ en: "Net sales of each period, in order of time; by contract usually calendar years", ja: "各期の純売上高（時系列順。契約では通常、暦年）" }, numberCell()),
    ladder: table(
      { en: "The rungs: net sales threshold and payment", ja: "段：純売上高の基準値と支払額" },
      {
        threshold: { name: { en: "Threshold", ja: "基準値" }, also: ["Sales from", "Lower", "Net sales", "売上下限", "下限", "閾値"], cell: numberCell({ from: 0 }) },
        payment: { name: { en: "Payment", ja: "支払額" }, also: ["Amount", "Milestone", "金額", "マイルストン"], cell: numberCell({ from: 0 }) },
      },
    ),
    test: optional(
      choice(
        { en: "When sales come to a threshold", ja: "基準値の判定" },
        {
          reach: { en: "at the threshold itself: 1,000 of sales pay a rung of 1,000", ja: "基準値に達したとき（売上1,000で基準値1,000の段を支払う）" },
          exceed: { en: "only above it: 1,000 of sales don't pay a rung of 1,000", ja: "基準値を超えたとき（売上1,000では基準値1,000の段を支払わない）" },
        },
      ),
      "reach",
    ),
    several: optional(
      choice(
        { en: "What a period pays that comes to several unpaid rungs", ja: "1期に複数の段へ達した場合の支払" },
        {
          all: { en: "all of them: 3,100 of sales pay rungs of 2,500 and 3,000, 100 + 150 = 250", ja: "すべて（売上3,100で基準値2,500と3,000の段、100＋150＝250を支払う）" },
          one: { en: "the lowest, the rest wait: 100 now, 150 in the next period at 3,000", ja: "最も低い段だけ支払い、残りは持ち越す（今期100、次に3,000へ達した期に150）" },
          highest: { en: "the highest, the rest wait: 150 now, 100 in the next period at 2,500", ja: "最も高い段だけ支払い、残りは持ち越す（今期150、次に2,500へ達した期に100）" },
        },
      ),
      "all",
    ),
    year: optional(
      choice(
        { en: "Which sales are tested", ja: "判定する売上" },
        {
          period: { en: "each period on its own: 400 and 700 don't reach 1,000", ja: "各期の売上（400と700では1,000に達しない）" },
          lifetime: { en: "all sales so far: 400 and 700 reach 1,000 in the second", ja: "累計売上（400と700で、2期目に1,000へ達する）" },
        },
      ),
      "period",
    ),
  },
  returns: besideRows({ en: "A payment beside each period", ja: "各期の支払額" }, [{ name: { en: "Payment", ja: "支払額" }, meaning: { en: "what falls due in the period, 0 where nothing does", ja: "当期に発生する支払額（なければ0）" } }]),
  examples: [
    {
      call: "=DEAL.MILESTONE.SALES({400;1200;900;3100;3200},{1000,50;2500,100;3000,150})",
      gives: [[0], [50], [0], [250], [0]],
      because: { en: "1,200 reaches the first rung, 3,100 both of the others; each pays once", ja: "1,200で最初の段、3,100で残り2段に到達。各段は1回だけ" },
    },
    {
      call: '=DEAL.MILESTONE.SALES({400;1200;900;3100;3200},{1000,50;2500,100;3000,150},,"one")',
      gives: [[0], [50], [0], [100], [150]],
      because: { en: "the third rung waits for another year of 3,000", ja: "3段目は、再び3,000に達する年まで持ち越し" },
    },
    {
      call: '=DEAL.MILESTONE.SALES({400;1200;900;3100;3200},{1000,50;2500,100;3000,150},,"highest")',
      gives: [[0], [50], [0], [150], [100]],
      because: { en: "the highest first, the second rung in the next year of 2,500", ja: "高い段が先、2段目は次に2,500へ達した年" },
    },
    {
      call: '=DEAL.MILESTONE.SALES({1000;"";1001},{"Threshold","Payment";1000,50},"exceed")',
      gives: [[0], [null], [50]],
      because: { en: "1,000 doesn't exceed 1,000; a blank period stays blank", ja: "1,000は1,000を超えない。空白の期は空白" },
    },
    {
      call: '=DEAL.MILESTONE.SALES({400;700},{1000,50},,,"lifetime")',
      gives: [[0], [50]],
      because: { en: "400 + 700 reach 1,000 together", ja: "累計1,100で1,000に到達" },
    },
    {
      call: "=DEAL.MILESTONE.SALES({400;700},{1000,-50})",
      fails: { code: "#VALUE!", says: "ladder row 1, Payment must be a number of at least 0, not -50" },
      because: { en: "a milestone is paid, never taken back", ja: "マイルストンは支払うもので、戻しはない" },
    },
  ],
  mistakes: [
    { en: "A rung pays once, not in every year above its threshold", ja: "各段は1回限り。基準値を超える年ごとに支払うのではない" },
    { en: "A rung that waits needs another period that comes to it, not just the next one", ja: "持ち越した段は、次の期ではなく、再び基準値に達する期に支払う" },
  ],
  source: { title: "Law Insider, Sales Milestone Payments", address: "https://www.lawinsider.com/clause/sales-milestone-payments" },
  compute: ({ netSales, ladder, test, several, year }) => {
    const isLifetime = year === "lifetime";
    // A period that is an error may have paid any rung, so that no later one can be known.
    const source = sideBySide({ netSales }, { isRunning: true });
    return { source, columns: [salesMilestones(source.columns.netSales, { ladder, mustExceed: test === "exceed", several, isLifetime })] };
  },
});
