import { defineRule } from "../define-rule";
import { at, atHeader } from "../finding";
import { listsDuties } from "../parts/duties";
import { isOwed } from "../parts/owed";
import { proseSays } from "../parts/prose";

export const noAuditRight = defineRule({
  id: "TRGL10",
  slug: "no-audit-right",
  severity: "warning",
  summary: { en: "Royalties or sales milestones rest on the payer's figures, and nobody may audit them.", ja: "支払者の売上報告に基づく支払があるのに、監査権の定めがない。" },
  why: { en: "Who computes the sum is who owes it: without an audit an error is never found.", ja: "金額を計算するのは支払う側であり、監査がなければ誤りは発見されません。" },
  advice: { en: "Add a row for the audit: how often, how far back, and who bears its cost when it finds a shortfall. 41 of 44 life-science agreements have one.", ja: "監査権の行（頻度、遡及期間、過少支払判明時の費用負担）を加えてください（44契約中41契約に定めがあります）。" },
  fixes: "none",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "eventType", "eventText", "evidence", "remedy", "verifier"],
  source: { title: "Contract Understanding Atticus Dataset: audit rights in 41 of 44 life-science agreements", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "An audit has its row", ja: "監査の行がある" }, table: [["TriggerID", "Category", "EventType", "EventText", "Rate"], ["R1", "royalty_tier", "SALES_GT", "Annual net sales", 0.08], ["A1", "kpi", "AUDIT_GAP", "Underpayment above 5%", 0.05]] },
      { because: { en: "The evidence is open to audit", ja: "証憑が監査の対象" }, table: [["TriggerID", "Category", "Evidence", "Amount"], ["S1", "sales_milestone", "Net sales report, open to audit", 10_000_000]] },
      { because: { en: "Nothing rests on sales", ja: "売上に基づく支払なし" }, table: [["TriggerID", "Category", "Amount"], ["M1", "dev_milestone", 10_000_000]] },
    ],
    invalid: [
      {
        because: { en: "Rights and duties are listed, an audit is not", ja: "権利義務の表に監査権がない" },
        table: [["トリガーID", "区分", "地域", "料率"], ["T1", "地域権", "JP", null], ["R1", "ロイヤルティ", "JP", "8%"]],
        finds: ["A1"],
      },
      { because: { en: "A schedule of payments: it may stand elsewhere", ja: "支払のみの表（別に定めがあり得る）" }, table: [["TriggerID", "Category", "Rate"], ["R1", "royalty_tier", 0.08]], finds: ["A1"], severity: "info" },
    ],
  },
  checkContract: (contract, report) => {
    // A schedule of payments alone isn't where the right would stand, but royalties are computed anew each quarter.
    const isExpected = listsDuties(contract);
    const onSales = contract.of("royalty_tier", ...(isExpected ? (["sales_milestone"] as const) : [])).filter(isOwed);
    const [first] = onSales;
    if (!first || contract.inForce.some((row) => row.at("eventType") === "AUDIT_GAP" || row.at("verifier") === "auditor") || proseSays(contract, "audit")) return;
    report(atHeader(first.table), { en: "Nobody may audit the payer's sales figures; payments computed from them: {count}", ja: "支払者自身の売上数値で計算する支払が{count}件ありますが、監査権の定めが見当たりません" }, {
      values: { count: onSales.length },
      related: [at(first, "category")],
      ...(!isExpected && { severity: "info" }),
    });
  },
});
