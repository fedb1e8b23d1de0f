import { dilutionOf } from "../../core/company/dilution";
import { defineFunction } from "../define-function";
import { number, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { positive } from "../parameters/positive";
import { rows } from "../results/rows";

export const dilution = defineFunction({
  name: "DILUTION",
  summary: { en: "What an equity round leaves to the holders", ja: "増資による希薄化" },
  description: {
    en: "A pool that is asked for as a fraction of all shares after the round, but made before it, is paid for by the holders alone: it lowers the price, and with it the value that the round really puts on their shares.",
    ja: "増資後の全株式に対する割合で求められ、増資前に設定されるオプションプールは、既存株主だけが負担します。株価が下がり、既存株式の実質的な評価額（実効プレマネー）も下がります。",
  },
  formula: "price = (preMoney - pool x (preMoney + raise)) / shares; holders' share = price x shares / (preMoney + raise)",
  parameters: {
    shares: positive({ en: "Shares outstanding before the round, fully diluted", ja: "増資前の発行済株式数（完全希薄化後）" }),
    raise: number({ en: "Money raised", ja: "調達額" }, { from: 0 }),
    preMoney: positive({ en: "Pre-money value as agreed", ja: "合意したプレマネー評価額" }),
    poolPostMoney: optional(number({ en: "The new pool as a fraction of all shares after the round", ja: "新設プールの割合（増資後の全株式に対する小数）" }, share), 0),
  },
  returns: rows({ en: "One row", ja: "1行" }, [
    { name: { en: "New shares", ja: "新株数" }, meaning: { en: "the investors' shares, without the pool's", ja: "投資家に発行する株式数（プールを除く）" } },
    { name: { en: "Price", ja: "株価" }, meaning: { en: "of a share", ja: "1株あたり" } },
    { name: { en: "Holders' share", ja: "既存株主の持分" }, meaning: { en: "a fraction, after pool and round", ja: "プール設定と増資後の割合（小数）" } },
    { name: { en: "Effective pre-money", ja: "実効プレマネー" }, meaning: { en: "price x shares before", ja: "株価×増資前株式数" } },
  ]),
  examples: [
    { call: "=DEAL.DILUTION(6000000,2000000,8000000)", gives: [[1500000, 8 / 6, 0.8, 8000000]], because: { en: "2 of 10 million are new: the holders keep 80%", ja: "ポスト1,000万のうち200万が新株：既存株主は80%" } },
    { call: "=DEAL.DILUTION(6000000,2000000,8000000,0.2)", gives: [[2000000, 1, 0.6, 6000000]], because: { en: "a pool of 20% after the round takes 2 million of the pre-money: 1.00 a share, 60% kept", ja: "増資後20%のプールでプレマネーから200万減：株価1.00、持分60%" } },
    {
      call: "=DEAL.DILUTION(6000000,2000000,8000000,0.8)",
      fails: { code: "#NUM!", says: "a pool of that size takes all of the value before the round" },
      because: { en: "80% of 10 million is all of the pre-money", ja: "1,000万の80%はプレマネーの全額です" },
    },
  ],
  mistakes: [{ en: "The pool is a fraction of the shares after the round: taking 20% of the pre-money understates what it costs.", ja: "プールは増資後の株式に対する割合です。プレマネーの20%とすると負担を過小評価します。" }],
  source: { title: "The option pool shuffle, Venture Hacks", address: "https://venturehacks.com/articles/option-pool-shuffle" },
  compute: (round) => {
    const { newShares, price, holdersShare, effectivePreMoney } = dilutionOf(round);
    return [[newShares, price, holdersShare, effectivePreMoney] as const];
  },
});
