import { credited } from "../../core/royalty/credited";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const royaltyCredit = defineFunction({
  name: "ROYALTY.CREDIT",
  summary: { en: "Amounts payable after a creditable upfront or advance", ja: "充当可能な契約一時金・前払金を差し引いた支払額" },
  description: {
    en: "The balance reduces each payment, at most by maxShare of it, until it is used up. The same as ROYALTY.STACK with an opening credit and nothing paid to third parties. A negative amount takes no credit. An error makes every row below it that error.",
    ja: "残高がなくなるまで、各支払額×maxShareを上限に充当します。ROYALTY.STACKで繰越控除額だけがある場合と同じです。マイナスの額には充当しません。エラーがあれば以降の行も同じエラーになります。",
  },
  formula: "payable = due - min(balance, maxShare x due)",
  parameters: {
    due: column({ en: "Amount due in each period", ja: "各期間の支払予定額" }, numberCell()),
    balance: number({ en: "What is creditable before the first period", ja: "最初の期間前の充当可能額" }, { from: 0 }),
    maxShare: optional(number({ en: "The largest share of a payment that the balance may take", ja: "各支払額のうち充当できる上限の割合" }, share), 1),
  },
  returns: besideRows({ en: "A row for each period", ja: "期間ごとに1行" }, [
    { name: { en: "Payable", ja: "支払額" }, meaning: { en: "what is due less the balance used", ja: "支払予定額から充当額を引いた額" } },
    { name: { en: "Balance left", ja: "残高" }, meaning: { en: "what is still creditable", ja: "まだ充当できる額" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.CREDIT({8;12;16;30},20,0.5)",
      gives: [
        [4, 16],
        [6, 10],
        [8, 2],
        [28, 0],
      ],
      because: { en: "half of each payment at most: 4, 6 and 8, then the last 2", ja: "各支払いの半額を上限に4、6、8、最後に残り2を充当" },
    },
    {
      call: "=DEAL.ROYALTY.CREDIT({8;12;16},15)",
      gives: [
        [0, 7],
        [5, 0],
        [16, 0],
      ],
      because: { en: "without a limit the first payment is credited in full", ja: "上限がなければ最初の支払いは全額充当" },
    },
    { call: "=DEAL.ROYALTY.CREDIT({8;12},-5)", fails: { code: "#VALUE!", says: "balance must be a number of at least 0, not -5" }, because: { en: "a credit can't be owed", ja: "充当額は負にできません" } },
  ],
  mistakes: [{ en: "crediting the whole upfront where only part of it is creditable, or beyond the limit of each payment", ja: "一部しか充当できない一時金を全額充当すること、または各支払いの上限を超えて充当すること" }],
  source: { title: "Law Insider: Reduction Due to Royalty Stacking (credits limited to a share of each payment, the rest carried forward)", address: "https://www.lawinsider.com/clause/reduction-due-to-royalty-stacking" },
  compute: ({ due, balance, maxShare }) => {
    const source = sideBySide({ due }, { isRunning: true });
    const { payable, left } = credited(source.columns.due, new Float64Array(source.length), { opening: balance, maxShare, carriesForward: true });
    return { source, columns: [payable, left] };
  },
});
