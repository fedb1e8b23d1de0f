import { timesTenTo } from "../../core/contract/kanji-number";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { percent } from "../parts/figures";

const header = ["TriggerID", "Category", "Rate"];
// A price of ten times the cost is hardly a price.
const mostMarkup = 10;

export const rateOutOfRange = defineRule({
  id: "TRGN11",
  slug: "rate-out-of-range",
  severity: "error",
  summary: { en: "A rate is below 0% or above 100%, or unusually high for a royalty.", ja: "料率が0%未満もしくは100%超、またはロイヤルティとして異例に高い。" },
  why: { en: "15 typed for 15% multiplies every payment by a hundred.", ja: "15%のつもりで15と入力すると、支払額が100倍になります。" },
  advice: { en: "Write rates as fractions or with a percent sign: 0.15 or 15%.", ja: "料率は小数（0.15）または%付き（15%）で記入してください。" },
  fixes: "unsafe",
  reads: ["category", "rate"],
  settings: { high: { value: 0.5, unit: { en: "share", ja: "割合" }, means: { en: "Highest royalty rate that passes without a warning", ja: "警告なしで通すロイヤルティ料率の上限" } } },
  source: { title: "CytoDyn and Vyera, licence agreement of 17 December 2019: a royalty of 50% (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "50% is real: CytoDyn and Vyera", ja: "50%は実例がある（CytoDynとVyeraの契約）" }, table: [header, ["R1", "royalty_tier", 0.5]] },
      { because: { en: "A supply price of 115% of cost, a reduction written as a minus", ja: "原価の115%の供給価格、マイナス表記の減額" }, table: [header, ["S1", "supply_price", 1.15], ["A1", "royalty_adjust", -0.5]] },
    ],
    invalid: [
      { because: { en: "15 for 15%", ja: "15%のつもりで15" }, table: [header, ["R1", "royalty_tier", 15], ["R2", "royalty_tier", 6.5]], finds: ["C2", "C3"], fixed: [header, ["R1", "royalty_tier", 0.15], ["R2", "royalty_tier", 0.065]] },
      { because: { en: "A royalty below zero", ja: "負の料率" }, table: [["トリガーID", "区分", "料率"], ["R1", "ロイヤルティ階層", "▲5%"]], finds: ["C2"] },
      { because: { en: "60% is unusual for a royalty", ja: "ロイヤルティとして60%は異例" }, table: [header, ["R1", "royalty_tier", 0.6]], finds: ["C2"], severity: "warning" },
    ],
  },
  checkRow: (row, report, { settings: { high } }) => {
    const rate = row.at("rate");
    if (rate === undefined) return;
    const category = row.at("category");
    const most = category !== undefined && triggerWords.category[category].mayExceedBase === true ? mostMarkup : 1;
    const least = category === "royalty_adjust" ? -1 : 0;
    const isHigh = category === "royalty_tier" && rate > high;
    if (rate >= least && rate <= most && !isHigh) return;
    const values = { rate: percent(rate), high: percent(high), fraction: percent(timesTenTo(rate, -2)) };
    if (rate < least) {
      report(at(row, "rate"), category === "royalty_adjust" ? { en: "A change of {rate} would take more than the whole royalty", ja: "{rate}の調整はロイヤルティ全額を超えます" } : { en: "The rate is {rate}, below zero", ja: "料率が{rate}と負の値です" }, { values });
    } else if (rate > most) {
      // A percent sign in the cell says that the figure is no slip of the unit.
      const isSlip = rate <= 100 * most && typeof row.cell("rate") === "number";
      report(at(row, "rate"), { en: "The rate reads as {rate}", ja: "料率が{rate}と読み取れます" }, {
        values,
        fixes: isSlip ? [fix("unsafe", { en: "Read it as {fraction}: divide by 100", ja: "{fraction}とみなし、100で割る" }, [set(row, "rate", timesTenTo(rate, -2))], values)] : [],
      });
    } else {
      report(at(row, "rate"), { en: "A royalty of {rate} is above {high}", ja: "ロイヤルティ料率{rate}は{high}を超えています" }, { values, severity: "warning" });
    }
  },
});
