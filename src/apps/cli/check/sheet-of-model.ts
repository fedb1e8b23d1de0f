import type { Grid, Scalar } from "../../../cells/value";
import { readAddress } from "../../../cells/address";
import { valueAt, valuesOf } from "../../../host/model/cells";
import type { SheetModel, WorkbookModel } from "../../../host/model/workbook-model";
import { rowColumnText } from "../../../host/xlsx/formulas/row-column-text";
import type { WorkbookToRead } from "../../../lint/read/read-contract";
import type { FactName } from "../../../lint/read/read-facts";
import { isFilled, type SheetToRead } from "../../../lint/read/sheet-to-read";

const mostNamedCells = 1000;

/** A workbook model as the linter reads it. What it answers later no longer holds on to the model's cells. */
export function workbookToRead(workbook: WorkbookModel): WorkbookToRead {
  return { sheets: workbook.sheets.map(sheetOfModel), cellsOf: (name) => cellsOfName(workbook, name) };
}

function sheetOfModel(sheet: SheetModel): SheetToRead {
  const formulas = new Map<number, Map<number, string>>();
  const staleCells: { readonly row: number; readonly column: number }[] = [];
  const rows: number[] = [];
  for (const [row, cells] of sheet.rows) {
    let hasValue = false;
    for (const [column, { value, formula }] of cells) {
      hasValue ||= isFilled(value);
      if (formula === undefined) continue;
      if (value === null) staleCells.push({ row, column });
      const known = formulas.get(row);
      if (known) known.set(column, formula);
      else formulas.set(row, new Map([[column, formula]]));
    }
    if (hasValue) rows.push(row);
  }
  return {
    name: sheet.name,
    rows: rows.sort((one, other) => one - other),
    columnsOf: (row) => columnsOf(sheet, row),
    valueAt: (row, column) => valueAt(sheet, row, column),
    lineAt: (row, column, width) => lineAt(sheet, row, column, width),
    tables: sheet.tables,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    staleCells,
    ...(formulas.size > 0 && { formulaAt: formulaReader(formulas) }),
  };
}

function columnsOf(sheet: SheetModel, row: number): readonly number[] {
  const columns: number[] = [];
  let isInOrder = true;
  for (const [column, { value }] of sheet.rows.get(row) ?? []) {
    if (!isFilled(value)) continue;
    if (columns.length > 0 && (columns.at(-1) as number) > column) isInOrder = false;
    columns.push(column);
  }
  return isInOrder ? columns : columns.sort((one, other) => one - other);
}

function lineAt(sheet: SheetModel, row: number, left: number, width: number): Scalar[] {
  const cells = sheet.rows.get(row);
  const line: Scalar[] = [];
  for (let column = left; column < left + width; column++) line.push(cells?.get(column)?.value ?? null);
  return line;
}

/** Formulas as R1C1 text, translated when first asked for. */
function formulaReader(formulas: ReadonlyMap<number, ReadonlyMap<number, string>>): (row: number, column: number) => string | undefined {
  const known = new Map<string, string>();
  return (row, column) => {
    const formula = formulas.get(row)?.get(column);
    if (formula === undefined) return undefined;
    const key = `${String(row)},${String(column)}`;
    let text = known.get(key);
    if (text === undefined) known.set(key, (text = rowColumnText(formula, row, column)));
    return text;
  };
}

/** What a name stands for, where that is a cell, a range or a constant; of another formula its text, which no fact can be read from. */
function cellsOfName(workbook: WorkbookModel, name: FactName): Grid | undefined {
  const found = workbook.names.filter((other) => other.name.toLowerCase() === name.toLowerCase());
  const formula = (found.find(({ scope }) => scope === undefined) ?? found[0])?.formula;
  if (formula === undefined) return undefined;
  const text = formula.replace(/^=/, "");
  const [, quoted, plain, reference = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(text) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === sheetName?.toLowerCase());
  const area = sheet && readAddress(reference);
  if (sheet && area && area.rows * area.columns <= mostNamedCells) return valuesOf(sheet, area);
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return [[Number(text)]];
  return [[/^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : formula]];
}
