import { ensureCell } from "../../../src/host/model/cells";
import { createWorkbook, emptySheet } from "../../../src/host/model/new-workbook";
import { newIdentifier } from "../../../src/host/model/identifier";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/host/model/workbook-model";

export const customFunctions = ["DEAL.READINESS", "DEAL.ROYALTY", "DEAL.ROYALTY.TIERS"];

/** A workbook that uses everything the model has a word for. */
export function richWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  const first = workbook.sheets[0] as SheetModel;
  first.name = "準備状況 checklist";
  fillCells(first);
  addTable(workbook, first);
  addRules(workbook, first);
  addCharts(workbook, first);
  first.comments.push(
    { id: newIdentifier(workbook), row: 4, column: 1, author: "Mori", content: "根拠を確認\nsecond line", resolved: false, replies: [] },
    { id: newIdentifier(workbook), row: 5, column: 2, author: "Lee & Co", content: "a < b", resolved: false, replies: [] },
    {
      id: newIdentifier(workbook),
      row: 6,
      column: 0,
      author: "Mori",
      content: "期限は?",
      resolved: true,
      replies: [
        { id: newIdentifier(workbook), author: "Lee & Co", content: "Q3" },
        { id: newIdentifier(workbook), author: "Mori", content: "了解" },
      ],
    },
  );
  layOut(first);
  const second = emptySheet(newIdentifier(workbook), "Notes");
  second.visibility = "hidden";
  put(second, 0, 0, { value: "hidden sheet", format: { locked: false } });
  second.protection = { options: { ...openOptions, allowSort: true, selectionMode: "Unlocked" } };
  workbook.sheets.push(second);
  addNames(workbook, first);
  workbook.selection = { row: 4, column: 1, rows: 2, columns: 3 };
  workbook.settings = { pattern: "ophthalmology", start: "2027-Q2", 設定: ["<&>", 1, null] };
  return workbook;
}

const openOptions = {
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowAutoFilter: false,
  allowPivotTables: false,
};

function put(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  Object.assign(ensureCell(sheet, row, column), cell);
}

function fillCells(sheet: SheetModel): void {
  put(sheet, 0, 0, { value: "ライセンス契約 準備状況", format: { font: { name: "Yu Gothic", size: 16, bold: true, color: "#1F3864" }, vertical: "center" } });
  put(sheet, 1, 0, { value: " kept blanks & <tags> _x0041_ \u0001 \n second ", format: { wrap: true, indent: 2, horizontal: "left" } });
  put(sheet, 1, 3, { value: 46113, format: { numberFormat: "yyyy/mm/dd", fill: "#FFF2CC", rotation: -45 } });
  put(sheet, 1, 4, { value: 0.1 + 0.2, format: { numberFormat: "0.00%", borders: { top: { style: "thin", color: "#808080" }, bottom: { style: "double", color: "#000000" } } } });
  put(sheet, 1, 5, { value: true, format: { rotation: 180, locked: false, font: { italic: true, underline: true } } });
  put(sheet, 2, 0, { value: { error: "#N/A" } });
  put(sheet, 2, 1, { value: { error: "#SPILL!" }, formula: "=SEQUENCE(5)" });
  put(sheet, 2, 2, { value: -1.5e-300, formula: "=B2*C2" });
  put(sheet, 2, 3, { value: "text", formula: '="te"&"xt"' });
  put(sheet, 2, 4, { value: false, formula: "=A1=B1" });
  put(sheet, 2, 5, { value: null, formula: "=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})" });
  put(sheet, 20, 7, { value: 1, formula: "=DEAL.ROYALTY.TIERS(H1,Tiers)", spill: { rows: 2, columns: 2 } });
  put(sheet, 20, 8, { value: "x", spilledFrom: { row: 20, column: 7 } });
  put(sheet, 21, 7, { value: { error: "#DIV/0!" }, spilledFrom: { row: 20, column: 7 } });
  put(sheet, 21, 8, { value: null, spilledFrom: { row: 20, column: 7 } });
}

const rows: readonly (readonly [string, number, number])[] = [
  ["品質 CMC", 0.62, 0.8],
  ["臨床 Clinical", 0.45, 0.7],
  ["知財 IP", 0.9, 0.6],
  ["データ Data", 0.3, 0.75],
  ["体制 People", 0.71, 0.65],
];

function addTable(workbook: WorkbookModel, sheet: SheetModel): void {
  const header = { font: { bold: true, color: "#FFFFFF" }, fill: "#1F3864" };
  ["Area 領域", "Score", "Target", "Gap"].forEach((name, column) => put(sheet, 3, column, { value: name, format: header }));
  rows.forEach(([area, score, target], index) => {
    put(sheet, 4 + index, 0, { value: area });
    put(sheet, 4 + index, 1, { value: score, format: { numberFormat: "0%" } });
    put(sheet, 4 + index, 2, { value: target, format: { numberFormat: "0%" } });
    put(sheet, 4 + index, 3, { value: target - score, formula: "=[@Target]-[@Score]", format: { numberFormat: "0%;[Red]-0%" } });
  });
  put(sheet, 9, 0, { value: "Total" });
  put(sheet, 9, 3, { value: 0.52, formula: "=SUBTOTAL(109,Checklist[Gap])" });
  sheet.tables.push({
    id: newIdentifier(workbook),
    name: "Checklist",
    area: { row: 3, column: 0, rows: 7, columns: 4 },
    hasHeaders: true,
    hasTotals: true,
    columns: [
      { id: 1, name: "Area 領域" },
      { id: 2, name: "Score" },
      { id: 3, name: "Target" },
      { id: 4, name: "Gap", formula: "=[@Target]-[@Score]" },
    ],
    style: "TableStyleLight9",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: true,
    highlightLastColumn: false,
  });
}

function addRules(workbook: WorkbookModel, sheet: SheetModel): void {
  const column = (index: number) => [{ row: 4, column: index, rows: 5, columns: 1 }];
  sheet.validations.push(
    {
      areas: column(0),
      rule: { kind: "list", source: '品質 CMC,"quoted",Other', inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { title: "領域", message: "一覧から選択\nPick one" },
      alert: { style: "warning", title: "Not in list", message: "Choose <one> of the list" },
    },
    { areas: [...column(1), { row: 0, column: 9, rows: 1, columns: 1 }], rule: { kind: "decimal", operator: "between", first: 0, second: "=$H$1" }, ignoreBlanks: false },
    { areas: column(2), rule: { kind: "list", source: "=Notes!$A$1:$A$3", inCellDropDown: false }, ignoreBlanks: true },
    { areas: column(4), rule: { kind: "date", operator: "greaterThanOrEqualTo", first: 46113 }, ignoreBlanks: true },
    { areas: column(5), rule: { kind: "custom", formula: "=LEN(F5)<5" }, ignoreBlanks: true },
  );
  const format = (rule: SheetModel["conditionalFormats"][number]["rule"], areas: SheetModel["merges"], look = {}, stopIfTrue = false) =>
    sheet.conditionalFormats.push({ id: newIdentifier(workbook), areas, rule, format: look, stopIfTrue });
  format({ kind: "custom", formula: "=$B5<LET(x,0.5,x)" }, column(0), { fill: "#F8CBAD", color: "#9C0006", bold: true }, true);
  format({ kind: "cellValue", operator: "between", first: 0.1, second: "=$H$1" }, column(1), { color: "#006100", italic: true });
  format({ kind: "cellValue", operator: "equalTo", first: 'say "hi"' }, column(4), { fill: "#C6EFCE", strikethrough: true });
  for (const operator of ["contains", "notContains", "beginsWith", "endsWith"] as const) {
    format({ kind: "containsText", operator, text: '知"財' }, column(0), { color: "#0070C0" });
  }
  format({ kind: "dataBar", color: "#638EC6" }, column(1));
  format({ kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] }, column(2));
  format({ kind: "iconSet", style: "3TrafficLights1" }, column(3));
}

function addCharts(workbook: WorkbookModel, sheet: SheetModel): void {
  const reference = (letter: string) => `='準備状況 checklist'!$${letter}$5:$${letter}$9`;
  const kinds = ["radar", "column", "barStacked", "line", "pie", "columnStacked", "bar", "area", "doughnut", "radarFilled", "scatter"] as const;
  kinds.forEach((kind, index) => {
    const both = [
      { name: "Score 点", values: reference("B"), categories: kind === "scatter" ? reference("C") : reference("A"), color: "#1F3864" },
      { name: `='準備状況 checklist'!$C$4`, values: reference("C"), categories: kind === "scatter" ? reference("B") : reference("A") },
    ];
    const isRound = kind === "pie" || kind === "doughnut";
    sheet.charts.push({
      id: newIdentifier(workbook),
      name: `Chart ${String(index + 1)}`,
      kind,
      ...(index !== 3 && { title: `領域別スコア ${kind} & more` }),
      series: isRound ? both.slice(0, 1) : both,
      left: 500 + (index % 3) * 260.5,
      top: 10 + Math.floor(index / 3) * 200.25,
      width: 250,
      height: 187.5,
      ...(index !== 1 && { legend: "bottom" as const }),
      ...(!isRound && { valueAxis: { title: "達成度", minimum: 0, maximum: 1, numberFormat: "0%" } }),
      ...(!isRound && !kind.startsWith("radar") && { categoryAxis: { title: "領域" } }),
      description: `Scores of five areas against their targets (${kind})`,
    });
  });
}

function layOut(sheet: SheetModel): void {
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
  sheet.columnWidths = new Map([[0, 180], [1, 60], [2, 60], [3, 100]]);
  sheet.rowHeights = new Map([[0, 33], [1, 45.5]]);
  sheet.hiddenColumns = new Set([12, 13]);
  sheet.hiddenRows = new Set([30]);
  sheet.columnFormats = new Map([[10, { numberFormat: "#,##0" }], [11, { numberFormat: "#,##0" }]]);
  sheet.rowFormats = new Map([[31, { fill: "#DDEBF7" }]]);
  sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 4 }];
  sheet.freeze = { rows: 4, columns: 1 };
  sheet.page = {
    orientation: "landscape",
    paper: "a4",
    fitWide: 1,
    fitTall: 0,
    printArea: { row: 0, column: 0, rows: 60, columns: 20 },
    titleRows: { first: 0, last: 3 },
    titleColumns: { first: 1, last: 2 },
    footer: "機密 Confidential — &P / &N",
    header: "&L左&R&D",
    centerHorizontally: true,
  };
}

function addNames(workbook: WorkbookModel, sheet: SheetModel): void {
  const add = (name: string, formula: string, more: { scope?: string; comment?: string; visible?: boolean } = {}) =>
    workbook.names.push({ id: newIdentifier(workbook), name, formula, comment: "", visible: true, ...more });
  add("AsOf", "='準備状況 checklist'!$D$2", { comment: "日付 as of" });
  add("READINESS", "=LAMBDA([range],IF(ISOMITTED(range),DEAL.READINESS(Checklist[#All],AsOf),DEAL.READINESS(range,AsOf)))");
  add("Local", "=0.5", { scope: sheet.id });
  add("Secret", '="a,b"', { visible: false });
}
