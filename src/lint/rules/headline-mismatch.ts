import { totalByCurrency } from "../../core/contract/trigger-total";
import { defineRule } from "../define-rule";
import { atHeader } from "../finding";
import { figure } from "../parts/figures";
import { headlineTotals } from "../parts/headline-totals";

const header = ["TriggerID", "Status", "Category", "Amount", "Currency"];
const rounding = 1e-9;

export const headlineMismatch = defineRule({
  id: "TRGN14",
  slug: "headline-mismatch",
  severity: "error",
  summary: { en: "The rows don't add up to the declared headline or cap.", ja: "各行の合計が、公表総額または上限額と一致しない。" },
  why: { en: "The headline is what investors quote and what auditors compare with.", ja: "公表総額は投資家が引用し、監査で照合される数字です。" },
  advice: { en: "Find the row that is missing, counted twice or still in force after an amendment, or correct the headline.", ja: "抜けている行、重複計上、変更後も有効のままの行がないか確認し、必要であれば公表総額を訂正してください。" },
  fixes: "none",
  reads: ["amount", "currency", "category", "eventType", "occurrence"],
  needs: ["headlines"],
  settings: { tolerance: { value: 0, unit: { en: "share of the headline", ja: "公表総額に対する割合" }, means: { en: "Largest difference that passes", ja: "許容する差の割合" } } },
  source: { title: "KalVista and DRI Healthcare, 2024: a headline of $184 million, parts of $179 million", address: "https://capedge.com/filing/1348911/0001193125-24-250223/KALV-8K" },
  examples: {
    valid: [
      { because: { en: "100, 22 and 57 million make 179", ja: "1億・2,200万・5,700万ドルで合計1億7,900万ドル" }, table: [header, ["U1", "active", "upfront", 100_000_000, "USD"], ["O1", "active", "option", 22_000_000, "USD"], ["S1", "active", "sales_milestone", 57_000_000, "USD"]], facts: { headlines: [{ currency: "USD", amount: 179_000_000 }] } },
      { because: { en: "With a hidden amount the rest may well be less", ja: "伏字の金額がある場合、残りの合計が下回るのは当然" }, table: [header, ["U1", "active", "upfront", 100_000_000, "USD"], ["S1", "active", "sales_milestone", "[***]", "USD"]], facts: { headlines: [{ currency: "USD", amount: 184_000_000 }] } },
      { because: { en: "A superseded row doesn't count", ja: "置換済みの行は合計しない" }, table: [header, ["U1", "superseded", "upfront", 4_000_000_000, "JPY"], ["U2", "active", "upfront", 1_250_000_000, "JPY"]], facts: { headlines: [{ amount: 1_250_000_000 }] } },
    ],
    invalid: [
      {
        because: { en: "The rows come to more than the cap", ja: "合計が上限を超える" },
        table: [["トリガーID", "区分", "金額", "通貨", "桁"], ["U1", "契約一時金", 35, "円", "億円"], ["M1", "開発マイルストン", 20, "円", "億円"]],
        facts: { headlines: [{ currency: "JPY", amount: 5_000_000_000 }] },
        finds: ["C1"],
      },
      {
        because: { en: "KalVista and DRI: 5 million of the headline is a share purchase that no row has", ja: "KalVistaとDRI：公表総額のうち500万ドルの株式購入が表にない" },
        table: [header, ["U1", "active", "upfront", 100_000_000, "USD"], ["O1", "active", "option", 22_000_000, "USD"], ["S1", "active", "sales_milestone", 57_000_000, "USD"]],
        facts: { headlines: [{ currency: "USD", amount: 184_000_000 }] },
        finds: ["D1"],
        severity: "warning",
      },
      {
        because: { en: "Qualigen and Sekisui: 6.172 of up to 6.2 million", ja: "QualigenとSekisui：上限620万ドルに対し617万2千ドル" },
        table: [["Category", "Payment ($000)", "Currency"], ...[1000, 1000, 1000, 1300, 800, 375, 365, 232, 100].map((amount) => ["dev_milestone", amount, "USD"])],
        facts: { headlines: [{ amount: 6_200_000 }] },
        finds: ["B1"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report, { facts: { headlines = [] }, settings: { tolerance } }) => {
    if (headlines.length === 0) return;
    const totals = contract.derive(headlineTotals);
    const table = contract.tables.findIndex(({ read }) => read.columns.some(({ column }) => column === "amount"));
    for (const headline of headlines) {
      // A headline without a currency is in that of the rows, if they have just one.
      if (headline.currency === undefined && totals.length > 1) continue;
      const currency = headline.currency ?? totals[0]?.currency;
      const total = totals.find((one) => one.currency === currency || (totals.length === 1 && one.currency === undefined));
      if (!total) continue;
      const slack = headline.amount * (tolerance + rounding);
      const sum = total.fixed + total.contingent;
      const values = { sum: figure(sum, currency), headline: figure(headline.amount, currency), difference: figure(Math.abs(sum - headline.amount), currency) };
      // Sums "up to" an amount may come to less, and payments that recur to more.
      const firm = total.mayBeLess ? sumOf(totalByCurrency(contract.inForce.filter((row) => row.note("amount")?.isUpTo !== true)), total.currency) : sum;
      if (sum > headline.amount + slack) {
        report(atHeader(Math.max(table, 0), "amount"), { en: "The rows come to {sum}, {difference} more than the headline of {headline}", ja: "各行の合計は{sum}で、公表総額{headline}を{difference}上回ります" }, { values, ...(firm > headline.amount + slack ? {} : { severity: "warning" }) });
      } else if (sum < headline.amount - slack && total.redactedRows === 0 && !total.mayBeMore) {
        report(atHeader(Math.max(table, 0), "amount"), { en: "The rows come to {sum}, {difference} less than the headline of {headline}", ja: "各行の合計は{sum}で、公表総額{headline}に{difference}足りません" }, { values, severity: "warning" });
      }
    }
  },
});

function sumOf(totals: ReturnType<typeof totalByCurrency>, currency: string | undefined): number {
  const total = totals.find((one) => one.currency === currency);
  return total ? total.fixed + total.contingent : 0;
}
