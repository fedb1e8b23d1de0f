import { areaAddress, readAddress } from "../../../cells/address";
import { valueAt, cellAt } from "../../model/cells";
import type { TableModel } from "../../model/parts";
import { moveRelative } from "../../model/references/moved-references";
import { bodyOf } from "../../model/tables/find-table";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";
import type { BookToWrite } from "../book/book-to-write";
import { needsArrayEvaluation } from "../formulas/array-evaluation";
import { damagedPart } from "../refusals";
import { decodeText } from "../xml/escaped-text";
import { childOf, childrenOf, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element, escapeText, xmlDeclaration } from "../xml/write-xml";

/** The part of a table; `number` is its place among all tables of the workbook, from 1. */
export function tableXml(table: TableModel, sheet: SheetModel, number: number, book: BookToWrite): string {
  const { name, area, hasHeaders, hasTotals } = table;
  const filtered = { ...area, rows: area.rows - Number(hasTotals) };
  const columns = table.columns.map((column, index) => {
    const calculated = column.formula ?? sharedFormula(sheet, table, index);
    const formula = calculated === undefined ? "" : formulaXml("calculatedColumnFormula", calculated, name, book);
    const total = hasTotals ? totalOf(sheet, table, index, book) : { attributes: {}, content: "" };
    return element("tableColumn", { id: column.id, name: column.name, ...total.attributes }, formula, total.content);
  });
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id: number,
    name,
    displayName: name,
    ref: areaAddress(area),
    headerRowCount: hasHeaders ? undefined : 0,
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : false,
  };
  const style = {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  return (
    xmlDeclaration +
    element(
      "table",
      attributes,
      table.showFilterButton && hasHeaders ? element("autoFilter", { ref: areaAddress(filtered) }) : "",
      element("tableColumns", { count: columns.length }, columns),
      element("tableStyleInfo", style),
    )
  );
}

/** The formula that all rows of a column hold, each for its own row: Excel then fills it into rows that are added. */
function sharedFormula(sheet: SheetModel, table: TableModel, index: number): string | undefined {
  const { row: first, rows } = bodyOf(table);
  const column = table.area.column + index;
  const formula = cellAt(sheet, first, column)?.formula;
  if (formula === undefined) return undefined;
  for (let row = 1; row < rows; row++) if (cellAt(sheet, first + row, column)?.formula !== moveRelative(formula, row, 0)) return undefined;
  return formula;
}

/** What the total row says of a column: a label, or a formula of one's own. */
function totalOf(sheet: SheetModel, { area, name }: TableModel, index: number, book: BookToWrite): { attributes: Record<string, string>; content: string } {
  const row = area.row + area.rows - 1;
  const formula = cellAt(sheet, row, area.column + index)?.formula;
  if (formula !== undefined) return { attributes: { totalsRowFunction: "custom" }, content: formulaXml("totalsRowFormula", formula, name, book) };
  const value = valueAt(sheet, row, area.column + index);
  return { attributes: typeof value === "string" && value !== "" ? { totalsRowLabel: value } : {}, content: "" };
}

function formulaXml(kind: string, formula: string, table: string, book: BookToWrite): string {
  return element(kind, { array: needsArrayEvaluation(formula) || undefined }, escapeText(book.tableFormula(formula, table)));
}

/** Reads a table's part. */
export function readTable(root: XmlElement, part: string, book: BookToRead): TableModel {
  const { attributes } = root;
  const area = readAddress(attributes.ref ?? "");
  const name = decodeText(attributes.displayName ?? attributes.name ?? "");
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  if (!area || name === "" || columns.length !== area.columns) throw damagedPart(part, "describes no table", "にテーブルの定義がありません");
  const style = childOf(root, "tableStyleInfo")?.attributes ?? {};
  return {
    id: book.newId(),
    name,
    area,
    hasHeaders: (numberOf(attributes.headerRowCount) ?? 1) > 0,
    hasTotals: (numberOf(attributes.totalsRowCount) ?? 0) > 0,
    columns: columns.map((column, index) => {
      const formula = childOf(column, "calculatedColumnFormula")?.text;
      return {
        id: numberOf(column.attributes.id) ?? index + 1,
        name: decodeText(column.attributes.name ?? ""),
        ...(formula !== undefined && formula !== "" && { formula: book.tableFormula(decodeText(formula), name) }),
      };
    }),
    style: style.name ?? "",
    showBandedRows: isOn(style.showRowStripes),
    showBandedColumns: isOn(style.showColumnStripes),
    showFilterButton: childOf(root, "autoFilter") !== undefined,
    highlightFirstColumn: isOn(style.showFirstColumn),
    highlightLastColumn: isOn(style.showLastColumn),
  };
}
