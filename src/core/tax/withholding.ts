import { NoAnswer } from "../no-answer";

/** What an invoice comes to once the payer has withheld tax; `gross` includes any value added tax. */
export interface Withholding {
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
}

/** Whether the amount is what is invoiced, or what must be left after tax. */
export type WithholdingMode = "net" | "grossup";

/**
 * Tax is taken on the amount without value added tax, and the payee bears both.
 * To be left with an amount, divide it by 1 - rate: multiplying by 1 + rate leaves too little.
 */
export const withholdingRules: Readonly<Record<WithholdingMode, (amount: number, rate: number, vat: number) => Withholding>> = {
  net: (gross, rate, vat) => {
    const base = gross / (1 + vat);
    return { gross, tax: base * rate, net: base - base * rate };
  },
  grossup: (net, rate, vat) => {
    if (rate === 1) throw new NoAnswer("#NUM!", { en: "no gross amount leaves anything when the rate is 100%", ja: "税率が100%の場合、手取りを残すグロスアップ額は存在しません" });
    const base = net / (1 - rate);
    return { gross: base * (1 + vat), tax: base * rate, net };
  },
};
