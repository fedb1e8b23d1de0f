import { minimumRules } from "../../core/royalty/minimum-royalty";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const royaltyMinimum = defineFunction({
  name: "ROYALTY.MINIMUM",
  summary: { en: "Royalty of a contract year with a minimum", ja: "最低ロイヤルティのある契約年度のロイヤルティ" },
  description: {
    en: "The rows are the periods of one contract year. Earnings above the minimum are never carried to another year.",
    ja: "各行は1契約年度の期間です。最低額を超えた分を他の年度に繰り越すことはありません。",
  },
  formula: "trueup: last payable = earned + max(0, minimum - sum of earned); prepaid: payable = what the year's earnings so far exceed the minimum by, less what was paid before",
  parameters: {
    earned: column({ en: "Royalty earned in each period of one contract year", ja: "1契約年度の各期に発生したロイヤルティ" }, numberCell()),
    minimum: number({ en: "The year's minimum royalty", ja: "年間最低ロイヤルティ" }, { from: 0 }),
    mode: optional(
      choice(
        { en: "How the minimum is paid", ja: "最低額の支払方法" },
        {
          trueup: { en: "the shortfall falls in the last period: 0.3, 0.5, 0.4, 0.5 against 2 pays 0.8 in the last", ja: "不足額を最終期に支払う：0.3、0.5、0.4、0.5、最低2なら最終期に0.8" },
          prepaid: {
            en: "the minimum is paid before the first period and is not in the column; earnings use it up first, what is unused at year end is forfeited: 1, 1.5 against 2 pays 0, 0.5",
            ja: "最低額を期首前に前払い（列には含まない）。発生額にまず充当し、年度末の未使用分は失効：1、1.5、最低2なら0、0.5",
          },
        },
      ),
      "trueup",
    ),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "Payable", ja: "支払額" }, meaning: { en: "what is paid for the period", ja: "その期の支払額" } },
    { name: { en: "Top-up", ja: "補填額" }, meaning: { en: "the part of it that only reaches the minimum; 0 when prepaid", ja: "うち最低額に達するための補填分（前払い方式では0）" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.MINIMUM({0.3;0.5;0.4;0.5},2)",
      gives: [[0.3, 0], [0.5, 0], [0.4, 0], [0.8, 0.3]],
      because: { en: "1.7 was earned, 0.3 short of 2", ja: "発生額1.7、最低2に0.3不足" },
    },
    {
      call: '=DEAL.ROYALTY.MINIMUM({1;1.5;0.5},2,"prepaid")',
      gives: [[0, 0], [0.5, 0], [0.5, 0]],
      because: { en: "2 were paid before the year: the second period earns 0.5 beyond them", ja: "期首前に2を支払済み：第2期で0.5超過" },
    },
    {
      call: "=DEAL.ROYALTY.MINIMUM({0.3;0.5},-2)",
      fails: { code: "#VALUE!", says: "minimum must be a number of at least 0, not -2" },
      because: { en: "a minimum is an amount", ja: "最低額は0以上の金額です" },
    },
  ],
  mistakes: [
    { en: "The shortfall is counted once, over the year, not period by period.", ja: "不足額は年度を通じて1回計算します（期ごとではありません）。" },
    { en: "A prepaid minimum is paid besides this column: add it where the cash is planned.", ja: "前払いの最低額はこの列の外で支払われます。資金計画には別途加えてください。" },
  ],
  source: { title: "Minimum annual royalty clauses and their variants", address: "https://www.markettransfer.info/clause/minimum-royalties" },
  compute: ({ earned, minimum, mode }) => {
    const source = sideBySide({ earned }, { isRunning: true });
    const { payable, topUp } = minimumRules[mode](source.columns.earned, minimum);
    return { source, columns: [payable, topUp] };
  },
});
