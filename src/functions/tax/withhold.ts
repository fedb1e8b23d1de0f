import { withholdingRules } from "../../core/tax/withholding";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { column } from "../parameters/column";
import { number, numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { repeated } from "../parameters/repeated";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";
import { rowByRow } from "../results/row-by-row";

export const withhold = defineFunction({
  name: "WITHHOLD",
  summary: { en: "Withholding tax on a cross-border payment", ja: "国際支払の源泉税（グロスアップ対応）" },
  description: {
    en: "Where value added tax is inside the amount, tax falls on the amount without it and the payee bears both. The rate is the adviser's to confirm. Domestic rates on royalties as published: Japan 20.42% until 2037, United States 30% (2018), China 10% besides VAT of 6%, Korea 22% (2024), Taiwan 20% (2012); treaties lower them, often to 0 to 15%, when forms are filed before payment.",
    ja: "金額に付加価値税が含まれる場合、税は税抜額に課され、受取側が双方を負担します。税率は税務専門家にご確認ください。ロイヤルティの国内税率の公表例：日本20.42%（2037年まで）、米国30%（2018年）、中国10%（ほかに増値税6%）、韓国22%（2024年）、台湾20%（2012年）。支払前に届出をすれば、租税条約により0～15%程度に軽減されることがあります。",
  },
  formula: "net: base = amount / (1 + vat), tax = base x rate, net = base - tax; grossup: base = amount / (1 - rate), gross = base x (1 + vat)",
  parameters: {
    amount: column({ en: "The amount, or a column of amounts", ja: "金額、または金額の列" }, numberCell()),
    rate: column({ en: "The tax rate, a fraction: one for all amounts, or one for each", ja: "源泉税率（小数）：全件共通の1つ、または金額ごと" }, numberCell(share)),
    mode: optional(
      choice(
        { en: "What the amount is", ja: "金額の意味" },
        {
          net: { en: "the amount as invoiced, from which tax is taken: 100 at 10% leaves 90", ja: "請求額から源泉税を控除：100、10%なら手取り90" },
          grossup: { en: "what the payee must be left with: 100 at 20% is invoiced as 100/0.8 = 125", ja: "受取側の手取り額を保証：手取り100、20%なら請求額は100÷0.8＝125" },
        },
      ),
      "net",
    ),
    vat: optional(number({ en: "Value added tax inside the gross amount, a fraction", ja: "総額に含まれる付加価値税率（小数）" }, { from: 0 }), 0),
  },
  returns: besideRows({ en: "A row for each amount", ja: "金額ごとに1行" }, [
    { name: { en: "Gross", ja: "総額" }, meaning: { en: "as invoiced, value added tax included", ja: "請求額（付加価値税込み）" } },
    { name: { en: "Tax", ja: "源泉税" }, meaning: { en: "tax withheld", ja: "源泉徴収額" } },
    { name: { en: "Net", ja: "手取り" }, meaning: { en: "what the payee is left with", ja: "受取側の手取り額" } },
  ]),
  examples: [
    { call: "=DEAL.WITHHOLD(100,0.1)", gives: [[100, 10, 90]], because: { en: "the payee bears the tax", ja: "受取側が税を負担" } },
    { call: '=DEAL.WITHHOLD(100,0.2,"grossup")', gives: [[125, 25, 100]], because: { en: "100/0.8, not 100 x 1.2", ja: "100÷0.8（100×1.2ではない）" } },
    { call: "=DEAL.WITHHOLD(106,0.1,,0.06)", gives: [[106, 10, 90]], because: { en: "6 is VAT, tax is 10% of the 100 without it", ja: "うち6が付加価値税、源泉税は税抜100の10%" } },
    { call: "=DEAL.WITHHOLD({100;200},{0.1;0})", gives: [[100, 10, 90], [200, 0, 200]], because: { en: "a rate for each payment", ja: "支払ごとの税率" } },
    {
      call: "=DEAL.WITHHOLD(100,20.42)",
      fails: { code: "#VALUE!", says: "rate must be a number from 0 to 1" },
      because: { en: "20.42% is 0.2042", ja: "20.42%は0.2042と指定します" },
    },
    {
      call: '=DEAL.WITHHOLD(100,1,"grossup")',
      fails: { code: "#NUM!", says: "no gross amount leaves anything" },
      because: { en: "all of any amount would go in tax", ja: "いくら請求しても全額が税になる" },
    },
  ],
  mistakes: [{ en: "A full gross-up is amount / (1 - rate): amount x (1 + rate) leaves the payee short.", ja: "全額グロスアップは金額÷(1－税率)です。金額×(1＋税率)では手取りが不足します。" }],
  source: { title: "DLA Piper Going Global: Japan, withholding tax", address: "https://dlapiperintelligence.com/goingglobal/tax/index.html?c=JP&t=17-withholding-tax" },
  compute: ({ amount, rate, mode, vat }) =>
    rowByRow(sideBySide({ amount, rate: repeated(rate, amount) }), 3, (of) => {
      const { gross, tax, net } = withholdingRules[mode](of("amount"), of("rate"), vat);
      return [gross, tax, net];
    }),
});
