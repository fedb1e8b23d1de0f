import { credited } from "../../core/royalty/credited";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { flag } from "../parameters/flag";
import { number, numberCell, share } from "../parameters/number";
import { blankable, optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";
import { withoutNumbers } from "./without-numbers";

export const royaltyStack = defineFunction({
  name: "ROYALTY.STACK",
  summary: { en: "Royalty payable after credit for royalties to third parties", ja: "第三者へのロイヤルティを控除した後の支払額（ロイヤルティ・スタッキング）" },
  description: {
    en: "A share of what the licensee pays third parties becomes credit. In each period credit reduces the royalty, at most by maxReduction of what is due; what is left is carried forward, or lost where the contract has no carry-forward. Nothing due, or a negative amount, takes no credit. An error makes every row below it that error.",
    ja: "ライセンシーが第三者に支払うロイヤルティの一定割合を控除枠とし、各期間の支払額から、期間の額×maxReductionを上限に控除します。残りは翌期に繰り越し、繰越しの定めがなければ消滅します。支払額が0またはマイナスの期間は控除しません。エラーがあれば以降の行も同じエラーになります。",
  },
  formula: "payable = due - min(credit carried + creditable x thirdParty, maxReduction x due)",
  parameters: {
    due: column({ en: "Royalty due in each period", ja: "各期間のロイヤルティ" }, numberCell()),
    thirdParty: blankable(column({ en: "Royalty paid to third parties in each period; blank = none", ja: "各期間に第三者へ支払ったロイヤルティ（空白はなし）" }, numberCell({ from: 0 }))),
    creditable: optional(number({ en: "The share of third-party royalties that becomes credit", ja: "第三者ロイヤルティのうち控除できる割合" }, share), 0.5),
    maxReduction: optional(number({ en: "The largest share of a period's royalty that credit may take", ja: "期間のロイヤルティから控除できる上限の割合" }, share), 0.5),
    carryForward: optional(flag({ en: "TRUE when unused credit waits for later periods; FALSE when it is lost", ja: "未使用の控除枠を繰り越す場合はTRUE、消滅する場合はFALSE" }), true),
    openingCredit: optional(number({ en: "Credit carried into the first period", ja: "最初の期間への繰越控除額" }, { from: 0 }), 0),
  },
  returns: besideRows({ en: "A row for each period", ja: "期間ごとに1行" }, [
    { name: { en: "Payable", ja: "支払額" }, meaning: { en: "what is due less the credit used", ja: "ロイヤルティから控除額を引いた額" } },
    { name: { en: "Credit carried", ja: "繰越控除額" }, meaning: { en: "credit left for later periods", ja: "翌期以降に残る控除額" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.STACK({10;10;2;20},{30;0;0;0})",
      gives: [
        [5, 10],
        [5, 5],
        [1, 4],
        [16, 0],
      ],
      because: { en: "half of 30 is credit of 15: 5, 5 and 1 are used at the limit of half, the last 4 in full", ja: "30の半分の15が控除枠。上限の半額で5、5、1を使い、残り4は全額控除" },
    },
    {
      call: "=DEAL.ROYALTY.STACK({10;10},{30;0},,,FALSE)",
      gives: [
        [5, 0],
        [10, 0],
      ],
      because: { en: "without carry-forward the other 10 of credit are lost", ja: "繰越しがなければ残りの10は消滅" },
    },
    {
      call: "=DEAL.ROYALTY.STACK({10;10;2},{30;0})",
      fails: { code: "#VALUE!", says: "thirdParty covers 2 of the 3 rows of due" },
      because: { en: "each period needs a cell, which may be blank", ja: "期間ごとにセルが必要です（空白可）" },
    },
  ],
  mistakes: [
    { en: "applying the 50% limit to the credit instead of to the royalty due", ja: "50%の上限をロイヤルティではなく控除枠に適用すること" },
    { en: "dropping credit that the limit left unused, or taking it all in one period", ja: "上限により使えなかった控除枠を捨てること、または1期で全額使うこと" },
  ],
  source: { title: "Law Insider: Reduction Due to Royalty Stacking (50% creditable, 50% floor, unused credit carried forward)", address: "https://www.lawinsider.com/clause/reduction-due-to-royalty-stacking" },
  compute: ({ due, thirdParty, creditable, maxReduction, carryForward, openingCredit }) => {
    const source = sideBySide({ due, thirdParty: thirdParty ?? withoutNumbers(due) }, { blanks: { thirdParty: 0 }, isRunning: true });
    const credits = source.columns.thirdParty.map((paid) => paid * creditable);
    const { payable, left } = credited(source.columns.due, credits, { opening: openingCredit, maxShare: maxReduction, carriesForward: carryForward });
    return { source, columns: [payable, left] };
  },
});
