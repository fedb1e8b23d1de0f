import type { check } from "../../functions/contract/check";
import type { Text } from "../../language/text";
import type { Block } from "../../workbook/block";
import { note } from "../../workbook/blocks/heading";
import { spill } from "../../workbook/blocks/spill";
import { callTo } from "../../workbook/call-to";
import { cellIs, type Condition } from "../../workbook/condition";
import { formula } from "../../workbook/expression";
import { nameRef, spillRef, tableRef, thisCell } from "../../workbook/references";
import type { Role } from "../../workbook/role";
import type { SheetPlan } from "../../workbook/plan";
import type { DealInputs } from "../inputs/deal-inputs";
import { titled } from "../shared/deal-facts";

/** How much a finding matters: the word that the function gives, what its count is called, its look. */
const severities: readonly { readonly severity: string; readonly name: Text; readonly role: Role }[] = [
  { severity: "error", name: { en: "Errors", ja: "エラー" }, role: "red" },
  { severity: "warning", name: { en: "Warnings", ja: "警告" }, role: "amber" },
  { severity: "info", name: { en: "Notes", ja: "情報" }, role: "unknown" },
];

type Parameters = (typeof check)["parameters"];

/** `DEAL.CHECK` by its type only: the function itself brings every rule along, which inserting a sheet needn't load. */
export const checkFunction: { readonly name: string; readonly parameters: { readonly [Key in keyof Parameters]: Pick<Parameters[Key], "optional"> } } = {
  name: "CHECK",
  parameters: { triggers: { optional: false }, headline: { optional: true } },
};

/** What the checks find in the table, as it stands. */
const findings: Block = spill({
  key: "findings",
  formula: callTo(checkFunction, { triggers: tableRef("Triggers").all, headline: nameRef("HeadlineAmount") }),
  rows: 20,
  spareRows: 20,
  columns: [
    { key: "row", header: { en: "Row", ja: "行" }, width: 8, format: "plainInteger" },
    { key: "column", header: { en: "Column", ja: "列" }, width: 16 },
    { key: "rule", header: { en: "Rule", ja: "ルール" }, width: 11 },
    { key: "severity", header: { en: "Severity", ja: "重大度" }, width: 12, role: "check", conditions: severities.map(({ severity, role }) => cellIs(severity, role)) },
    { key: "message", header: { en: "Message", ja: "内容" }, width: 110 },
  ],
});

/** The sheet of live findings. */
export function findingsSheet(inputs: DealInputs): SheetPlan {
  return {
    name: { en: "Findings", ja: "指摘事項" },
    tabColor: "#7030A0",
    freeze: "findings",
    blocks: [
      ...titled({ en: "Findings", ja: "指摘事項" }, inputs),
      note({
        en: "Follows the table as you type. Row counts from the table's header, which is row 1. The task pane checks the whole workbook, shows each finding's reason and can fix some.",
        ja: "表の変更に合わせて更新されます。行はトリガー表の見出しを1行目として数えます。作業ウィンドウではブック全体を点検し、理由の表示や一部の自動修正ができます。",
      }),
      findings,
    ],
  };
}

/** The counts of findings by severity, side by side, for the head of the table. */
export const findingCounts: Block = {
  key: "findingCounts",
  rows: 2,
  columns: severities.length,
  parts: (at) => Object.fromEntries(severities.map(({ severity }, index) => [severity, { row: at.row + 1, column: at.column + index, rows: 1, columns: 1 }])),
  draw: (drawing) => {
    severities.forEach(({ severity, name, role }, index) => {
      const conditions: Condition[] = [cellIs(0, "green"), { when: formula`${thisCell}>0`, role }];
      drawing.put(0, index, name);
      drawing.put(1, index, formula`COUNTIF(INDEX(${spillRef("findings")},0,4),${severity})`, { format: "plainInteger" });
      drawing.look(drawing.area(0, index), "label", undefined, "center");
      drawing.look(drawing.area(1, index), "check", "plainInteger", "center");
      drawing.condition(drawing.area(1, index), conditions);
    });
  },
};
