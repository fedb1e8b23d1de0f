import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";
import type { TriggerColumn } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { fix, set } from "../finding";
import { alikeRows } from "../parts/alike-rows";
import { rowName } from "../parts/row-name";

/** What tells two payments apart, the most telling first. */
const columns = ["amount", "eventText", "product", "category", "indication", "territory", "eventType", "payer", "payee", "lower", "upper", "currency", "earliest", "target", "longStop", "predecessors"] as const satisfies readonly TriggerColumn[];

export const duplicateRow = defineRule({
  id: "TRGS13",
  slug: "duplicate-row",
  severity: "warning",
  summary: { en: "Two rows in force are the same payment: same event, parties, product, territory, threshold, amount and dates.", ja: "有効な2行が同一の支払（事象・当事者・製品・地域・閾値・金額・日付が同じ）である。" },
  why: { en: "It would be billed twice and counts twice in every sum.", ja: "二重に請求され、集計でも二重に計上されます。" },
  advice: { en: "Take one of them out, or mark it as superseded; if both are meant, say in EventText what sets them apart.", ja: "片方を削除するか「置換済み」にしてください。両方とも必要な場合は、違いを「事象定義」に明記してください。" },
  fixes: "suggestion",
  reads: [...columns, "triggerId", "status"],
  source: { title: "Qualigen and Sekisui Diagnostics, development agreement of May 2016 (S-4/A, exhibit 10.54): \"510k Clearance 5/19\" stands in the schedule twice" },
  examples: {
    valid: [
      { because: { en: "The same sum for another event, or in another year", ja: "事象または年が異なる" }, table: [["TriggerID", "Status", "Category", "EventText", "Amount", "Target"], ["M1", "active", "dev_milestone", "Initiation of phase I", 10_000_000, null], ["M2", "active", "dev_milestone", "Initiation of phase IIa", 10_000_000, null], ["F1", "active", "min_royalty", "Annual minimum", 30_000_000, 46_022], ["F2", "active", "min_royalty", "Annual minimum", 30_000_000, 46_387]] },
      { because: { en: "Whether hidden amounts are the same nobody can tell", ja: "伏字の金額は同一か判別できない" }, table: [["TriggerID", "Status", "Category", "Amount"], ["M1", "active", "reg_milestone", "[***]"], ["M2", "active", "reg_milestone", "[***]"]] },
    ],
    invalid: [
      {
        because: { en: "One clearance in two lines, with other blanks and letters", ja: "表記の揺れだけが異なる同じ行" },
        table: [["TriggerID", "Status", "Category", "EventText", "Amount"], ["Q8", "active", "reg_milestone", "510k Clearance 5/19", 232_000], ["Q9", "active", "reg_milestone", "510K  clearance 5/19", 232_000]],
        finds: ["A3"],
        fixed: [["TriggerID", "Status", "Category", "EventText", "Amount"], ["Q8", "active", "reg_milestone", "510k Clearance 5/19", 232_000], ["Q9", "superseded", "reg_milestone", "510K  clearance 5/19", 232_000]],
      },
    ],
  },
  checkContract: (contract, report) => {
    // Without an amount nothing is paid twice; what is hidden or can't be read may differ.
    const rows = contract.inForce.filter((row) => row.at("amount") !== undefined && !(row.hasNotes && columns.some((column) => isUnknown(row, column))));
    const keys = columns.filter((column) => contract.has(column)).map((column) => (row: TriggerRow) => keyOf(row, column));
    for (const [first, ...others] of alikeRows(rows, keys)) {
      if (first) for (const row of others) {
        report({ table: row.table, row: row.row }, { en: "{row} is the same payment as {first}", ja: "{row}は{first}と同一の支払です" }, {
          values: { row: rowName(row), first: rowName(first) },
          related: [{ table: first.table, row: first.row }],
          fixes: row.cell("status") === null ? [] : [fix("suggestion", { en: "Set Status to superseded", ja: "「状態」を「置換済み」にする" }, [set(row, "status", "superseded")])],
        });
      }
    }
  },
});

function isUnknown(row: TriggerRow, column: TriggerColumn): boolean {
  const note = row.note(column);
  return note?.redacted !== undefined || note?.isUnreadable === true;
}

const plainly = remembered(plain);

function keyOf(row: TriggerRow, column: (typeof columns)[number]): string | number {
  const value = row.at(column);
  if (column === "predecessors") return plainly(String(row.cell(column) ?? ""));
  if (typeof value === "string") return plainly(value);
  return Array.isArray(value) ? value.map((part) => plainly(String(part))).sort().join() : typeof value === "number" ? value : "";
}
