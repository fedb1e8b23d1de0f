import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { productKey } from "../parts/by-product";
import { phraseIn } from "../parts/clause-phrases";
import { hasMoney } from "../parts/money";
import { isOwed } from "../parts/owed";
import { proseSays } from "../parts/prose";
import { rowName } from "../parts/row-name";

export const royaltyBeforeReport = defineRule({
  id: "TRGP03",
  slug: "royalty-before-report",
  severity: "warning",
  summary: { en: "A royalty falls due before the report that gives its figure.", ja: "ロイヤルティの支払期限が、その額を示す報告の期限より早い。" },
  why: { en: "The payer has to pay a figure that doesn't exist yet, and the payee can't check what it receives.", ja: "支払者は未確定の金額を支払うことになり、受領者は受領額を検証できません。" },
  advice: { en: "Let the payment follow the report, or provide for an estimate with a true-up.", ja: "報告の後に支払期限を置くか、概算払いと精算を定めてください。" },
  fixes: "none",
  reads: ["status", "category", "product", "rate", "amount", "payer", "payee", "eventText", "evidence", "remedy", "dueDays", "dueFrom", "dayBasis"],
  needs: ["reportDays"],
  source: { title: "Theravance and Glaxo, collaboration agreement of 14 November 2002, sections 6.3.1 and 6.4.2, in the Contract Understanding Atticus Dataset", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Theravance and GSK: paid after 20 days, reported after 30, but on an estimate that is trued up", ja: "20日で概算払い、30日の報告後に精算（実例）" },
        table: [
          ["TriggerID", "Category", "EventText", "Rate", "DueDays", "DueFrom"],
          ["R1", "royalty_tier", "Annual worldwide net sales; paid on an estimate, trued up with the report", 0.15, 20, "period end"],
        ],
        facts: { reportDays: 30 },
      },
      { because: { en: "Counted from the report itself", ja: "報告書から起算" }, table: [["TriggerID", "Category", "Rate", "DueDays", "DueFrom"], ["R1", "royalty_tier", 0.08, 20, "report"]], facts: { reportDays: 45 } },
      { because: { en: "Nothing is known of the report", ja: "報告の期限が不明" }, table: [["TriggerID", "Category", "Rate", "DueDays", "DueFrom"], ["R1", "royalty_tier", 0.08, 20, "period end"]] },
    ],
    invalid: [
      {
        because: { en: "20 days to pay, 30 days to report, no estimate", ja: "支払20日、報告30日、概算払いの定めなし" },
        table: [["TriggerID", "Category", "EventText", "Rate", "DueDays", "DueFrom"], ["R1", "royalty_tier", "Annual worldwide net sales", 0.15, 20, "period end"]],
        facts: { reportDays: 30 },
        finds: ["E2"],
      },
      {
        because: { en: "The report has a row of its own", ja: "報告義務が別の行にある" },
        table: [
          ["トリガーID", "区分", "製品", "事象定義", "料率", "支払日数", "起算点"],
          ["R1", "ロイヤルティ", "A", "年間純売上高", "8%", 30, "期末"],
          ["K1", "KPI", "A", "四半期ごとの売上報告書の提出", null, 45, "期末"],
        ],
        finds: ["F2"],
      },
    ],
  },
  checkContract: (contract, report, { facts }) => {
    const due = contract.of("royalty_tier", "min_royalty").filter((row) => isFromPeriodEnd(row) && isOwed(row));
    if (due.length === 0) return;
    const reports = reportDaysOf(contract);
    if (facts.reportDays === undefined && reports.size === 0) return;
    if (proseSays(contract, "trueUp")) return;
    const told = new Set<string>();
    for (const row of due) {
      const reportDays = facts.reportDays ?? reports.get(productKey(row)) ?? reports.get("");
      const dueDays = calendarDays(row);
      if (reportDays === undefined || dueDays === undefined || dueDays >= reportDays) continue;
      // The tiers of a product share their term.
      const term = `${productKey(row)} ${String(dueDays)} ${String(reportDays)} ${String(row.table)}`;
      if (told.has(term)) continue;
      told.add(term);
      report(at(row, "dueDays"), { en: "{id} is paid {dueDays} days after the period ends, but reported only after {reportDays}", ja: "{id}は期末から{dueDays}日で支払う一方、報告は{reportDays}日後です" }, {
        values: { id: rowName(row), dueDays: row.at("dueDays") ?? 0, reportDays: Math.round(reportDays) },
      });
    }
  },
});

/** Days from period end to the report, for each product that a row says it of; "" for all. */
function reportDaysOf(contract: Contract): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const row of contract.inForce) {
    const after = isFromPeriodEnd(row) && !hasMoney(row) ? calendarDays(row) : undefined;
    if (after === undefined || phraseIn(row.at("eventText"), "royaltyReport") === undefined) continue;
    days.set(productKey(row), Math.min(after, days.get(productKey(row)) ?? Infinity));
  }
  return days;
}

function isFromPeriodEnd(row: TriggerRow): boolean {
  const from = row.at("dueFrom");
  return from !== undefined && triggerWords.dueFrom[from].isPeriodEnd === true;
}

function calendarDays(row: TriggerRow): number | undefined {
  const days = row.at("dueDays");
  const basis = row.at("dayBasis");
  return days !== undefined && basis !== undefined && triggerWords.dayBasis[basis].isBusiness === true ? (days * 7) / 5 : days;
}
