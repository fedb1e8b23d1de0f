import { isHeadlinePart } from "../../core/contract/trigger-total";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { hasValue } from "../parts/money";

const header = ["TriggerID", "Category", "Amount", "Currency", "FXSource"];
const mostRelated = 20;

export const headlineMixedCurrency = defineRule({
  id: "TRGN15",
  slug: "headline-mixed-currency",
  severity: "warning",
  summary: { en: "A headline covers amounts in several currencies without a dated rate.", ja: "公表総額に複数通貨の金額が含まれ、換算レートと基準日の定めがない。" },
  why: { en: "The total moves with the exchange rate: on another day it is another headline.", ja: "総額が為替レートで変動し、換算日によって異なる金額になります。" },
  advice: { en: "Declare a headline for each currency, or say in FXSource at what rate of what day the others were converted.", ja: "通貨ごとに総額を示すか、「為替出所」に換算レートと基準日を記入してください。" },
  fixes: "none",
  reads: ["amount", "currency", "category", "fxSource"],
  needs: ["headlines"],
  source: { title: "Array BioPharma and Ono, licence agreement of 31 May 2017: amounts in yen, paid and announced in dollars (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "A headline for each currency", ja: "通貨ごとの総額" }, table: [header, ["U1", "upfront", 3_500_000_000, "JPY", null], ["M1", "dev_milestone", 10_000_000, "USD", null]], facts: { headlines: [{ currency: "JPY", amount: 3_500_000_000 }, { currency: "USD", amount: 10_000_000 }] } },
      { because: { en: "The rate and its day are given", ja: "換算レートと基準日の記載がある" }, table: [header, ["U1", "upfront", 3_500_000_000, "JPY", "MUFG TTM, 31 May 2017: 110.96"], ["M1", "dev_milestone", 10_000_000, "USD", null]], facts: { headlines: [{ currency: "USD", amount: 41_500_000 }] } },
    ],
    invalid: [
      { because: { en: "Yen in a headline in dollars", ja: "ドル建て総額に円建ての支払が含まれる" }, table: [header, ["U1", "upfront", 3_500_000_000, "JPY", "MUFG TTM"], ["M1", "dev_milestone", 10_000_000, "USD", null]], facts: { headlines: [{ currency: "USD", amount: 41_500_000 }] }, finds: ["D2"] },
      { because: { en: "A headline that names no currency", ja: "通貨の記載のない総額" }, table: [["トリガーID", "区分", "金額", "通貨"], ["U1", "契約一時金", 1_000_000, "米ドル"], ["M1", "開発マイルストン", 100_000_000, "円"]], facts: { headlines: [{ amount: 2_000_000 }] }, finds: ["D3"] },
    ],
  },
  checkContract: (contract, report, { facts: { headlines = [] } }) => {
    if (headlines.length === 0) return;
    const counted = contract.inForce.filter((row) => hasValue(row, "amount") && row.at("currency") !== undefined && isHeadlinePart(row));
    const declared = new Set(headlines.flatMap(({ currency }) => currency ?? []));
    // A headline without a currency is read in that of the first row.
    if (declared.size === 0) declared.add(counted[0]?.at("currency") ?? "");
    const foreign = counted.filter((row) => !declared.has(row.at("currency") ?? "") && !/\d/.test(row.at("fxSource") ?? ""));
    const [first, ...others] = foreign;
    if (!first) return;
    const values = { count: foreign.length, foreign: [...new Set(foreign.map((row) => row.at("currency")))].join(", "), declared: [...declared].join(", ") };
    report(at(first, "currency"), { en: "The headline in {declared} covers {count} amount(s) in {foreign} without a dated rate", ja: "{declared}建ての総額に{foreign}建ての金額が{count}件含まれますが、換算レートと基準日の記載がありません" }, { values, related: others.slice(0, mostRelated).map((row) => at(row, "currency")) });
  },
});
