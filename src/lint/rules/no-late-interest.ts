import { defineRule } from "../define-rule";
import { at, atHeader } from "../finding";
import { isOwed } from "../parts/owed";
import { proseSays } from "../parts/prose";

export const noLateInterest = defineRule({
  id: "TRGP09",
  slug: "no-late-interest",
  severity: "info",
  summary: { en: "Royalties run, and nothing says what late payment costs.", ja: "ロイヤルティがあるのに、遅延損害金の定めがない。" },
  why: { en: "Without a rate, delay is free or costs whatever the law of the contract happens to say.", ja: "約定利率がなければ、遅延の負担は生じないか、準拠法の法定利率によることになります。" },
  advice: { en: "Add a row for late interest with its rate and clause, or suppress if the agreement has the clause elsewhere. 20 of 44 life-science agreements have one.", ja: "遅延損害金の行を利率・条項番号とともに加えるか、契約書の別の箇所に定めがあれば抑止してください（44契約中20契約に定めがあります）。" },
  fixes: "none",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "eventText", "evidence", "remedy"],
  source: { title: "Contract Understanding Atticus Dataset: 44 life-science agreements", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "A row says what late payment costs", ja: "遅延損害金の行がある" },
        table: [["TriggerID", "Category", "EventText", "Rate"], ["R1", "royalty_tier", "Annual net sales", 0.08], ["L1", "kpi", "Interest on late payments, per year", 0.06]],
      },
      { because: { en: "No royalties", ja: "ロイヤルティなし" }, table: [["TriggerID", "Category", "Amount"], ["U1", "upfront", 10_000_000]] },
    ],
    invalid: [
      { because: { en: "Tiers, and no word on delay", ja: "料率のみで遅延の定めなし" }, table: [["トリガーID", "区分", "事象定義", "料率"], ["R1", "ロイヤルティ", "年間純売上高", "8%"], ["R2", "ロイヤルティ", "年間純売上高", "10%"]], finds: ["A1"] },
    ],
  },
  checkContract: (contract, report) => {
    const royalties = contract.of("royalty_tier", "min_royalty").filter(isOwed);
    const [first] = royalties;
    if (!first || proseSays(contract, "lateInterest")) return;
    report(atHeader(first.table), { en: "Nothing is said of interest for late payment; royalty rows: {count}", ja: "ロイヤルティの行が{count}件ありますが、遅延損害金の定めが見当たりません" }, { values: { count: royalties.length }, related: [at(first, "rate")] });
  },
});
