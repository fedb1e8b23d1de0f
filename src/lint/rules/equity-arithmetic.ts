import { readSharePurchase } from "../../core/contract/share-purchase";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { figure } from "../parts/figures";

const header = ["TriggerID", "Category", "EventText", "Amount", "Currency"];

export const equityArithmetic = defineRule({
  id: "TRGN19",
  slug: "equity-arithmetic",
  severity: "error",
  summary: { en: "The number of shares times their price isn't the amount.", ja: "株数と1株当たりの価格の積が金額と一致しない。" },
  why: { en: "Shares or price were renegotiated and the amount was not, or the other way round.", ja: "株数や価格の変更が金額に反映されていない、またはその逆の可能性があります。" },
  advice: { en: "Compare all three with the share purchase agreement.", ja: "株式引受契約の株数・価格・払込金額と照合してください。" },
  fixes: "none",
  reads: ["category", "eventText", "amount", "currency"],
  settings: { tolerance: { value: 0.005, unit: { en: "share of the amount", ja: "金額に対する割合" }, means: { en: "Largest difference that passes as rounding", ja: "端数とみなす差の割合" } } },
  source: { title: "Theravance and GSK (4,000,000 Series E shares at $10.00); Aimmune and Xencor (156,238 shares at $32.0025) in the CUAD collection", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "4,000,000 shares at $10 are 40 million: Theravance and GSK", ja: "400万株×10ドル＝4,000万ドル（TheravanceとGSKの契約）" }, table: [header, ["E1", "equity", "Effective Date: 4,000,000 Series E shares at USD 10.00", 40_000_000, "USD"]] },
      { because: { en: "Rounded: Aimmune and Xencor", ja: "端数処理（AimmuneとXencorの契約）" }, table: [header, ["E1", "equity", "156,238 shares at $32.0025 per share", 5_000_000, "USD"]] },
      { because: { en: "The price is in another currency", ja: "価格が別の通貨建て" }, table: [header, ["E1", "equity", "1,000,000 shares at JPY 1,500 per share", 10_000_000, "USD"]] },
    ],
    invalid: [
      { because: { en: "4,000,000 at $12 are 48 million", ja: "400万株×12ドル＝4,800万ドル" }, table: [header, ["E1", "equity", "4,000,000 Series E shares at USD 12.00", 40_000_000, "USD"]], finds: ["D2"] },
      { because: { en: "400,000 shares at 1,000 yen are 400 million yen", ja: "40万株×1,000円＝4億円" }, table: [["区分", "事象定義", "金額", "桁"], ["株式引受", "普通株式40万株を1株当たり1,000円で引き受ける", 40, "億円"]], finds: ["C2"] },
    ],
  },
  categories: ["equity"],
  checkRow: (row, report, { settings: { tolerance } }) => {
    const amount = row.at("amount");
    const purchase = amount === undefined ? undefined : readSharePurchase(row.at("eventText") ?? "");
    const currency = row.at("currency");
    if (amount === undefined || !purchase || (purchase.currency !== undefined && currency !== undefined && purchase.currency !== currency)) return;
    const product = purchase.shares * purchase.price;
    if (Math.abs(product - amount) <= tolerance * Math.abs(amount)) return;
    report(at(row, "amount"), { en: "{shares} shares at {price} are {product}, not {amount}", ja: "{shares}株×{price}＝{product}であり、金額{amount}と一致しません" }, {
      values: { shares: purchase.shares, price: figure(purchase.price, purchase.currency ?? currency), product: figure(product, purchase.currency ?? currency), amount: figure(amount, currency) },
      related: [at(row, "eventText")],
    });
  },
});
