import { reductionsTaken } from "../../core/royalty/reductions";
import { defineFunction } from "../define-function";
import { choice, choiceCell } from "../parameters/choice";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { table } from "../parameters/table";
import { textCell } from "../parameters/text-cell";
import { Refusal } from "../../language/refusal";
import { rows } from "../results/rows";

export const royaltyNet = defineFunction({
  name: "ROYALTY.NET",
  summary: { en: "Royalty after several reductions, with each cut", ja: "複数の減額後のロイヤルティと各減額" },
  description: {
    en: "A row for each cut in the order in which it is taken, then the payable amount. A cut stops at 0 or at the floor, so that the cuts listed are those that were really taken and add up to what the royalty lost.",
    ja: "減額を適用順に1行ずつ示し、最後の行が支払額です。減額は0または下限で止まります。一覧の減額は実際に適用された額で、その合計がロイヤルティの減少額です。",
  },
  formula: "multiply: base x (1 - share) x (1 - share) ... - amounts; add: base - base x (sum of shares) - amounts; never below floor x base",
  parameters: {
    base: number({ en: "The royalty before reductions", ja: "減額前のロイヤルティ" }, { from: 0 }),
    reductions: table(
      { en: "The reductions, such as no valid claim, biosimilar entry, third-party licences", ja: "減額（有効クレームなし、バイオシミラー参入、第三者ライセンス等）" },
      {
        name: { name: { en: "Name", ja: "名称" }, also: ["Reduction", "減額"], cell: textCell, blank: { value: "", words: { en: "no name", ja: "名称なし" } } },
        kind: {
          name: { en: "Kind", ja: "種類" },
          cell: choiceCell({ share: { en: "a fraction", ja: "割合" }, amount: { en: "an amount", ja: "金額" } }),
        },
        value: { name: { en: "Value", ja: "値" }, cell: numberCell({ from: 0 }) },
      },
    ),
    combine: optional(
      choice(
        { en: "How reductions work together", ja: "減額の組合せ方" },
        {
          multiply: { en: "shares in row order, each on what is left, then amounts: 100 less 50%, 20% and 5 is 35", ja: "割合を行順に残額へ適用し、次に金額：100から50%、20%、5を引くと35" },
          add: { en: "all are taken from the base, in row order: 100 less 50%, 20% and 5 is 25", ja: "すべて元の額から行順に差引き：100から50%、20%、5を引くと25" },
        },
      ),
      "multiply",
    ),
    floor: optional(number({ en: "The fraction of the base that is always paid", ja: "必ず支払われる割合（元の額に対する小数）" }, share), 0),
  },
  returns: rows({ en: "A row for each cut, the payable amount last", ja: "減額ごとに1行、最後に支払額" }, [
    { name: { en: "Name", ja: "名称" }, meaning: { en: "of the cut; Payable in the last row", ja: "減額の名称（最終行は Payable）" } },
    { name: { en: "Cut", ja: "減額" }, meaning: { en: "what it took; in the last row what all took", ja: "その減額の額（最終行は合計）" } },
    { name: { en: "Left", ja: "残額" }, meaning: { en: "what is left after it; in the last row the payable amount", ja: "減額後の残額（最終行は支払額）" } },
  ]),
  examples: [
    {
      call: '=DEAL.ROYALTY.NET(100,{"No valid claim","share",0.5;"Third party","amount",5;"Biosimilar","share",0.2})',
      gives: [["No valid claim", 50, 50], ["Biosimilar", 10, 40], ["Third party", 5, 35], ["Payable", 65, 35]],
      because: { en: "20% of the 50 that are left is 10; amounts come last", ja: "残り50の20%で10、金額は最後に控除" },
    },
    {
      call: '=DEAL.ROYALTY.NET(100,{"No valid claim","share",0.5;"Biosimilar","share",0.2},"add")',
      gives: [["No valid claim", 50, 50], ["Biosimilar", 20, 30], ["Payable", 70, 30]],
      because: { en: "both shares are of the 100", ja: "どちらの割合も元の100に対するもの" },
    },
    {
      call: '=DEAL.ROYALTY.NET(100,{"名称","種類","値";"第三者","amount",70},,0.5)',
      gives: [["第三者", 50, 50], ["Payable", 50, 50]],
      because: { en: "half is always paid: only 50 of the 70 can be taken", ja: "半額は必ず支払うため、70のうち50だけ控除" },
    },
    {
      call: '=DEAL.ROYALTY.NET(100,{"No valid claim","share",50})',
      fails: { code: "#VALUE!", says: "reductions row 1, Value must be a fraction from 0 to 1" },
      because: { en: "50% is 0.5", ja: "50%は0.5と指定します" },
    },
  ],
  mistakes: [
    { en: "Two cuts of 50% leave 25% when they multiply and nothing when they add: the clause must say which.", ja: "50%の減額が2つある場合、乗算なら25%が残り、加算なら0です。条項で確認してください。" },
    { en: "A floor is on the base, not on what each cut leaves.", ja: "下限は元の額に対するもので、各減額後の残額に対するものではありません。" },
  ],
  source: { title: "Royalty reduction and floor clauses", address: "https://www.lawinsider.com/clause/reduction-due-to-royalty-stacking" },
  compute: ({ base, reductions, combine, floor }) => {
    for (const { row, kind, value } of reductions) {
      if (kind === "share" && value > 1) throw new Refusal({ en: "reductions row {row}, Value must be a fraction from 0 to 1, not {value}", ja: "reductions の{row}行目「値」には0から1までの小数を指定してください（現在は{value}）" }, { row: String(row), value });
    }
    const taken = reductionsTaken(base, reductions, combine, floor);
    const cuts = taken.reduce((sum, { cut }) => sum + cut, 0);
    return [...taken.map(({ name, cut, left }) => [name === "" ? null : name, cut, left] as const), ["Payable", cuts, taken.at(-1)?.left ?? base] as const];
  },
});
