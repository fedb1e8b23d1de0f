import { stepDownFactors } from "../../core/royalty/step-down";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { flag } from "../parameters/flag";
import { number, numberCell, share } from "../parameters/number";
import { numbers } from "../parameters/numbers";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const royaltyStepDown = defineFunction({
  name: "ROYALTY.STEPDOWN",
  summary: { en: "Factor on the royalty rate after generic or biosimilar entry", ja: "後発品・バイオシミラー参入後の料率係数" },
  description: {
    en: "The base is the mean of priorSales. A period counts when its sales are strictly below base x (1 - drop). Once as many in a row count as the contract asks, the factor is 1 - cut: from the next period, or from the one that completes the run. It stays cut, unless the contract restores the rate: then the period after one at or above the line has factor 1 again, and a new run is needed. A blank row neither counts nor breaks a run.",
    ja: "基準額はpriorSalesの平均です。売上が基準額×(1−drop)を下回る（等しい場合は含まない）期間を数え、契約で定める回数だけ連続すると係数が1−cutになります（次の期間から、または連続が完成した期間から）。以後は元に戻りませんが、recoversがTRUEなら、基準線以上となった期間の次の期間から1に戻り、再び連続が必要です。空白行は数えず、連続も途切れません。",
  },
  formula: "counts: sales < mean(priorSales) x (1 - drop); after `consecutive` in a row: factor = 1 - cut",
  parameters: {
    priorSales: numbers({ en: "Sales of the periods before entry, of the same length; their mean is the base", ja: "参入前の各期間の売上高（同じ長さの期間）。平均が基準額" }, numberCell()),
    sales: column({ en: "Sales of each period since", ja: "参入後の各期間の売上高" }, numberCell()),
    drop: optional(number({ en: "The fall from the base that a period must exceed, a fraction", ja: "基準額からの下落率（小数）。これを超えて下がった期間を数える" }, share), 0.25),
    consecutive: optional(number({ en: "Periods in a row that must count", ja: "連続して該当すべき期間数" }, { from: 1, to: 1000, isWhole: true }), 2),
    cut: optional(number({ en: "What the rate is cut by, a fraction", ja: "料率の引下げ幅（小数）" }, share), 0.5),
    start: optional(
      choice(
        { en: "When the cut starts", ja: "引下げの開始" },
        {
          next: { en: "with the period after the run is complete: low, low, low gives 1, 1, 0.5", ja: "連続が完成した次の期間から（3期連続で低い場合：1、1、0.5）" },
          same: { en: "with the period that completes the run: low, low, low gives 1, 0.5, 0.5", ja: "連続が完成した期間から（同：1、0.5、0.5）" },
        },
      ),
      "next",
    ),
    recovers: optional(flag({ en: "TRUE when a period at or above the line restores the full rate in the next", ja: "基準線以上となった期間の次から料率が元に戻る場合はTRUE" }), false),
    countBefore: optional(number({ en: "Periods in a row that counted just before the first; as many as `consecutive` or more: the cut is in force", ja: "先頭の直前まで連続して該当した期間数（consecutive以上なら引下げ適用中）" }, { from: 0, isWhole: true }), 0),
  },
  returns: besideRows({ en: "A row for each period", ja: "期間ごとに1行" }, [{ name: { en: "Factor", ja: "係数" }, meaning: { en: "what the rate is multiplied by", ja: "料率に掛ける値" } }]),
  examples: [
    {
      call: "=DEAL.ROYALTY.STEPDOWN({100;110;90;100},{75;74;70;90;60})",
      gives: [[1], [1], [1], [0.5], [0.5]],
      because: { en: "the line is 75: 75 itself doesn't count, 74 and 70 do, so half the rate holds from the period after 70", ja: "基準線は75。75は該当せず、74と70が該当し、70の次の期間から半分" },
    },
    {
      call: '=DEAL.ROYALTY.STEPDOWN(100,{74;70;90;60},,,,"same",TRUE)',
      gives: [[1], [0.5], [0.5], [1]],
      because: { en: "70 completes the run and is cut at once; 90 restores the rate in the next period", ja: "70で連続が完成し当期から引下げ。90により次の期間から回復" },
    },
    { call: "=DEAL.ROYALTY.STEPDOWN(100,{60;60},0.3,2,0.4,,,1)", gives: [[1], [0.6]], because: { en: "one period counted before: the first completes the run", ja: "直前に1期該当済みのため、最初の期間で連続が完成する" } },
    {
      call: "=DEAL.ROYALTY.STEPDOWN(100,{60;60},25)",
      fails: { code: "#VALUE!", says: "drop must be a number from 0 to 1, not 25" },
      because: { en: "shares are fractions: 25% is 0.25", ja: "割合は小数で指定します（25%は0.25）" },
    },
  ],
  mistakes: [
    { en: "comparing with the quarter before instead of the mean before entry", ja: "参入前の平均ではなく直前の四半期と比較すること" },
    { en: "counting a period that stands exactly on the line, or cutting the rate after a single low quarter", ja: "基準線ちょうどの期間を数えること、または1四半期の低下だけで引き下げること" },
  ],
  source: {
    title: "Law Insider: Reduction for Generic Competition (net sales of a quarter against those before entry); length of the run, mean and recovery are defined here, contracts vary",
    address: "https://lawinsider.com/clause/reduction-for-generic-competition",
  },
  compute: ({ priorSales, sales, drop, consecutive, cut, start, recovers, countBefore }) => {
    const source = sideBySide({ sales }, { isRunning: true });
    const base = priorSales.reduce((sum, amount) => sum + amount, 0) / priorSales.length;
    return { source, columns: [stepDownFactors(base, source.columns.sales, { drop, consecutive, cut, start, recovers, countBefore })] };
  },
});
