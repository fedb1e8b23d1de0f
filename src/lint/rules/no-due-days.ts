import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import { triggerColumns } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule, type Report } from "../define-rule";
import { at, atHeader, fix, set, type Fix } from "../finding";
import { byTable, columnsToAdd, tableHas } from "../parts/gaps";
import { hasValue } from "../parts/money";
import { isOwed } from "../parts/owed";
import { isByCalendar } from "../parts/proof";
import { rowName } from "../parts/row-name";

const dueColumns = ["dueDays", "dueFrom"] as const;
type DueColumn = (typeof dueColumns)[number];

const neither: Text = { en: "{id} is never due: neither the days to payment nor what they are counted from is written", ja: "{id}の支払期限が定まりません：支払日数も起算点も記入されていません" };
const lacks: Readonly<Record<DueColumn, Text>> = {
  dueDays: { en: "{id} is never due: the days to payment are not written", ja: "{id}の支払期限が定まりません：支払日数が記入されていません" },
  dueFrom: { en: "{id} is due after {dueDays} days, but from when is not written", ja: "{id}の支払期限が定まりません：{dueDays}日をいつから数えるか記入されていません" },
};
const titles: Readonly<Record<DueColumn, Text>> = {
  dueDays: { en: "Set DueDays to {days}", ja: "「支払日数」を{days}日とする" },
  dueFrom: { en: "Count from the invoice", ja: "「起算点」を「請求書」とする" },
};

export const noDueDays = defineRule({
  id: "TRGP01",
  slug: "no-due-days",
  severity: "error",
  summary: { en: "A payment has no due date: the days or their starting point are missing.", ja: "支払期限が定まらない（支払日数または起算点が空白）。" },
  why: { en: "A payment without a due date is never late: no interest runs, and no default can be declared.", ja: "期限のない支払は遅滞にならず、遅延損害金も債務不履行も主張できません。" },
  advice: {
    en: "Write the days and what they are counted from: 30 days from the invoice is the commonest term in life-science agreements (29 of 64 terms in 44 agreements).",
    ja: "支払日数と起算点を記入してください。ライフサイエンス契約で最も多いのは「請求書から30日」です（44契約の支払条件64件中29件）。",
  },
  fixes: "suggestion",
  reads: ["status", "category", "amount", "rate", "payer", "payee", "dueDays", "dueFrom", "eventType", "target"],
  settings: { days: { value: 30, unit: { en: "days", ja: "日" }, means: { en: "Days that are suggested", ja: "提案する支払日数" } } },
  source: { title: "Contract Understanding Atticus Dataset: payment terms of 44 life-science agreements", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "30 days after the invoice", ja: "請求書から30日" },
        table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["M1", "dev_milestone", 10_000_000, 30, "invoice"]],
      },
      { because: { en: "The days are there, but hidden", ja: "日数は伏字だが定めはある" }, table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["U1", "upfront", 50_000_000, "[***]", "event"]] },
      { because: { en: "A fixed day is its own due date", ja: "支払日そのものが定められている" }, table: [["TriggerID", "Category", "EventType", "Target", "Amount", "DueDays", "DueFrom"], ["U2", "upfront", "CALENDAR", "2020-11-11", 5_000_000, null, null]] },
      { because: { en: "A redacted copy: the terms may be hidden with the sum", ja: "金額が伏字の写しでは支払条件も伏せられ得る" }, table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["M1", "dev_milestone", "[***]", null, null]] },
      { because: { en: "A cap is no payment", ja: "上限額は支払ではない" }, table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["C1", "dev_milestone", "up to 420,000,000", null, null]] },
      { because: { en: "A reduction of the royalty is not paid", ja: "ロイヤルティの減額は支払ではない" }, table: [["TriggerID", "Category", "Rate", "DueDays", "DueFrom"], ["A1", "royalty_adjust", 0.5, null, null]] },
    ],
    invalid: [
      {
        because: { en: "Neither days nor starting point; then days from nowhere", ja: "日数も起算点もない行、起算点のない行" },
        table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["M1", "dev_milestone", 10_000_000, null, null], ["M2", "dev_milestone", 25_000_000, 45, null]],
        finds: ["D2", "E3"],
        fixed: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["M1", "dev_milestone", 10_000_000, 30, "invoice"], ["M2", "dev_milestone", 25_000_000, 45, "invoice"]],
      },
      {
        because: { en: "Columns that nobody has filled: one finding", ja: "全行空白の列（1件のみ）" },
        table: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["U1", "upfront", 330_000_000, null, null], ["M1", "dev_milestone", 25_000_000, null, null]],
        finds: ["D1"],
        fixed: [["TriggerID", "Category", "Amount", "DueDays", "DueFrom"], ["U1", "upfront", 330_000_000, 30, "invoice"], ["M1", "dev_milestone", 25_000_000, 30, "invoice"]],
      },
      {
        because: { en: "A table that has no column for it", ja: "列そのものがない表" },
        table: [["トリガーID", "区分", "金額"], ["M1", "薬事マイルストン", 1_000_000_000], ["M2", "販売マイルストン", 2_000_000_000]],
        finds: ["A1"],
        fixed: [["トリガーID", "区分", "金額", "支払日数", "起算点"], ["M1", "薬事マイルストン", 1_000_000_000], ["M2", "販売マイルストン", 2_000_000_000]],
      },
    ],
  },
  checkContract: (contract, report, { settings: { days } }) => {
    for (const rows of byTable(contract, contract.inForce)) checkTable(contract, rows, days, report);
  },
});

/** True for a payment that must say when it is due. */
function isDue(row: TriggerRow): boolean {
  return isOwed(row) && !isHidden(row) && !isDatedByItself(row);
}

// The calendar brings the payment about on a day that is written down.
function isDatedByItself(row: TriggerRow): boolean {
  return isByCalendar(row) && row.at("target") !== undefined;
}

// In a redacted copy the terms of payment may be hidden with the sum.
function isHidden(row: TriggerRow): boolean {
  return row.at("amount") === undefined && row.at("rate") === undefined;
}

function isComplete(row: TriggerRow): boolean {
  return row.at("dueDays") !== undefined && row.at("dueFrom") !== undefined;
}

function missingOf(row: TriggerRow): readonly DueColumn[] {
  // Where the days are hidden, so is what they are counted from.
  if (isComplete(row) || row.note("dueDays")?.redacted !== undefined) return [];
  return dueColumns.filter((column) => !hasValue(row, column));
}

function checkTable(contract: Contract, rows: readonly TriggerRow[], days: number, report: Report): void {
  const lacking = rows.filter((row) => missingOf(row).length > 0 && isDue(row));
  if (!lacking[0]) return;
  const { table } = lacking[0];
  const absent = dueColumns.filter((column) => !tableHas(contract, table, column));
  const isUnused = lacking.length > 1 && lacking.every((row) => missingOf(row).length === dueColumns.length) && !rows.some((row) => missingOf(row).length === 0 && isDue(row));
  if (absent.length > 0 || isUnused) reportTable(table, lacking, absent, days, report);
  else for (const row of lacking) reportRow(row, missingOf(row), days, report);
}

function reportTable(table: number, rows: readonly TriggerRow[], absent: readonly DueColumn[], days: number, report: Report): void {
  const isUnused = absent.length === 0;
  const names = (language: "en" | "ja") => (isUnused ? dueColumns : absent).map((column) => triggerColumns[column].name[language]).join(language === "en" ? " and " : "」「");
  const says = isUnused
    ? { en: "{columns} are blank throughout; payments without a due date: {count}", ja: "「{columns}」列がすべて空白で、{count}件の支払の期限が定まりません" }
    : { en: "The table lacks {columns}; payments without a due date: {count}", ja: "「{columns}」列がなく、{count}件の支払の期限が定まりません" };
  report(atHeader(table, isUnused ? "dueDays" : absent[0]), says, {
    values: { columns: { en: names("en"), ja: names("ja") }, count: rows.length },
    related: rows.slice(0, 10).map((row) => at(row, "category")),
    fixes: [isUnused ? settingDays(rows, dueColumns, days) : columnsToAdd(table, ...absent)],
  });
}

function reportRow(row: TriggerRow, missing: readonly DueColumn[], days: number, report: Report): void {
  const [says] = missing.length === dueColumns.length ? [neither] : missing.map((column) => lacks[column]);
  report(at(row, missing[0] as DueColumn), says ?? neither, { values: { id: rowName(row), dueDays: row.at("dueDays") ?? "" }, fixes: [settingDays([row], missing, days)] });
}

function settingDays(rows: readonly TriggerRow[], missing: readonly DueColumn[], days: number): Fix {
  const title = missing.length === dueColumns.length ? { en: "Let it fall due {days} days from the invoice", ja: "支払期限を「請求書から{days}日」とする" } : titles[missing[0] as DueColumn];
  return fix("suggestion", title, rows.flatMap((row) => missing.map((column) => set(row, column, column === "dueDays" ? days : "invoice"))), { days });
}
