import type { CellError } from "../../cells/value";
import { financingOf } from "../../core/company/financing";
import { defineFunction } from "../define-function";
import { rows } from "../results/rows";
import { checkPlanRow, financingPlan } from "./financing-plan";

const never: CellError = { error: "#N/A" };

const header = '{"Route","Cash","Amount","Share","Interest","Pre-money","First year","Last year","Probability","Cap","Cash before","Yearly burn","Discount rate"';

export const financing = defineFunction({
  name: "FINANCING",
  summary: { en: "The same cash need met by licence, co-promotion, equity, debt or royalty sale, side by side", ja: "資金需要をライセンス・共同販促・増資・借入・ロイヤルティ売却で満たす場合の比較" },
  description: {
    en: "What each route needs besides Cash, Cash before, Yearly burn and Discount rate. Territorial licence, co-promotion, royalty sale: Amount, what the right would earn the company in a year, and Share, the part of it that the funder gets, from First year to Last year; a royalty sale may have a Cap, a multiple of Cash. Equity: Pre-money, the agreed value before the round, and Amount, what the company is expected to be worth in Last year. Debt: Interest a year, and the principal back in Last year. Probability weighs what hangs on success. Payments fall at year ends. Yearly burn is the company's cash out under the route without the route's own payments: interest and principal come on top, while a share of income that is given up is never received.",
    ja: "各手段に必要な列（調達額・手元資金・年間支出・割引率のほか）。地域ライセンス、共同販促、ロイヤルティ売却：「金額」は権利が当社にもたらすはずの年間収入、「割合」は資金提供者の取り分で、開始年から終了年まで。ロイヤルティ売却には「上限倍数」（調達額の倍数）も指定可。増資：「プレマネー」は合意した増資前評価額、「金額」は終了年の予想企業価値。借入：「利率」は年利で、元本は終了年に返済。「確率」は成否で決まる支払を加重します。支払は年末です。年間支出は、その手段の支払を除いた支出です。利息と元本は別途差し引き、譲渡した収入はもともと入金されないものとします。",
  },
  formula: "value given up = sum of expected payments / (1 + discount rate)^year; cost of capital = the rate at which they are worth the cash; equity payment = cash / (pre-money + cash) x amount",
  parameters: { plan: financingPlan },
  returns: rows({ en: "A row for each route", ja: "手段ごとに1行" }, [
    { name: { en: "Route", ja: "手段" }, meaning: { en: "as written in the plan", ja: "plan の表記のまま" } },
    { name: { en: "Dilution", ja: "希薄化" }, meaning: { en: "the fraction of the company that is sold", ja: "譲渡する持分（小数）" } },
    { name: { en: "Value given up", ja: "手放す価値" }, meaning: { en: "today's value of what the funder is expected to get", ja: "資金提供者が受け取る見込み額の現在価値" } },
    { name: { en: "Runway", ja: "ランウェイ" }, meaning: { en: "years until cash falls below zero; #N/A if it never does", ja: "資金が尽きるまでの年数（尽きなければ#N/A）" } },
    { name: { en: "Cost of capital", ja: "資本コスト" }, meaning: { en: "a yearly rate; #N/A when nothing is ever paid", ja: "年率（支払がなければ#N/A）" } },
  ]),
  examples: [
    {
      call: `=DEAL.FINANCING(${header};"territorial licence",30,60.5,0.6,"","",2,2,"","",20,10,0.1;"equity",30,121,"","",70,"",2,"","",20,10,0.1;"debt",30,"","",0.1,"","",2,"","",20,10,0.1})`,
      gives: [
        ["territorial licence", 0, 30, 5, 0.1],
        ["equity", 0.3, 30, 5, 0.1],
        ["debt", 0, 30, 2, 0.1],
      ],
      because: {
        en: "each gives up 30 today: 36.3 in two years, 30% of 121, or 3 and 33; but the principal ends the runway: 50 - 10 - 3 - 10 - 33 is below zero",
        ja: "いずれも手放す価値は30：2年後の36.3、121の30%、または3と33。ただし元本返済で資金が尽きる：50－10－3－10－33は0未満",
      },
    },
    {
      call: `=DEAL.FINANCING(${header};"royalty sale",30,40,1,"","","",3,"",1.5,20,10,0.1;"co-promotion",30,40,0.5,"","","",2,0.75,"",20,8,0.1})`,
      gives: [
        ["royalty sale", 0, 40 / 1.1 + 5 / 1.21, 5, 10 / (Math.sqrt(2200) - 40) - 1],
        ["co-promotion", 0, 15 / 1.1 + 15 / 1.21, 6.25, 0],
      ],
      because: {
        en: "the royalty sale ends at 1.5 times 30: 40, then 5; half of 40 at a chance of 75% is 15 a year, the 30 back in two years",
        ja: "ロイヤルティ売却は30の1.5倍で終了：40、次に5。共同販促は40の半分×確率75%で年15、2年で30",
      },
    },
    {
      call: `=DEAL.FINANCING(${header};"equity",30,121,0.3,"",70,"",2,"","",20,10,0.1})`,
      fails: { code: "#VALUE!", says: "plan row 2, Share must be blank: it means nothing for equity" },
      because: { en: "the share follows from cash and pre-money", ja: "持分は調達額とプレマネーから決まります" },
    },
  ],
  mistakes: [
    { en: "Debt without dilution is not free: its principal falls due whether the product succeeds or not.", ja: "借入は希薄化がなくても無償ではありません。成否にかかわらず元本を返済します。" },
    { en: "The share sold in a round is cash / (pre-money + cash), not cash / pre-money.", ja: "増資で譲渡する持分は、調達額÷（プレマネー＋調達額）です（÷プレマネーではない）。" },
  ],
  source: { title: "Comparison as designed here; caps of royalty sales as published", address: "https://www.p05.org/repayment-caps-in-pharmaceutical-royalty-transactions-a-definitive-reference-guide" },
  compute: ({ plan }) =>
    plan.map((row) => {
      checkPlanRow(row);
      const { route, cashBefore, burn, discountRate, ...terms } = row;
      const { dilution, valueGivenUp, runway, costOfCapital } = financingOf({ kind: route.kind, terms, cashBefore, burn, discountRate });
      return [route.words, dilution, valueGivenUp, runway ?? never, costOfCapital ?? never] as const;
    }),
});
