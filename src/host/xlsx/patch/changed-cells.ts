import type { Scalar } from "../../../cells/value";
import { isCellError } from "../../../cells/value";
import { cellAt } from "../../model/cells";
import type { CellModel, SheetModel, WorkbookModel } from "../../model/workbook-model";
import type { CellEdit } from "./cell-edit";

/** What calculating a workbook changed: results of formulas, the cells they fill now, and those they no longer fill. */
export function changedCells(before: WorkbookModel, after: WorkbookModel): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const sheet of after.sheets) {
    const earlier = before.sheets.find(({ name }) => name === sheet.name);
    if (!earlier) throw new Error(`The sheet ${sheet.name} is not in the file that the workbook was read from.`);
    addResults(edits, earlier, sheet);
    addLeft(edits, earlier, sheet);
  }
  return edits;
}

function addResults(edits: CellEdit[], before: SheetModel, after: SheetModel): void {
  for (const [row, cells] of after.rows) {
    const earlierCells = before.rows.get(row);
    for (const [column, cell] of cells) {
      const earlier = earlierCells?.get(column);
      const place = { sheet: after.name, row, column, value: cell.value };
      if (cell.formula === undefined) {
        if (cell.spilledFrom && !isSame(earlier?.value ?? null, cell.value)) edits.push({ ...place, of: "spill" });
      } else if (!isSame(shownOf(earlier), shownOf(cell)) || !isSameSpill(earlier, cell)) {
        edits.push({ ...place, of: "formula", ...(cell.spill && { spill: cell.spill }) });
      }
    }
  }
}

/** A formula that gives nothing is stored as an empty text. */
function shownOf(cell: CellModel | undefined): Scalar {
  return cell?.value ?? "";
}

function addLeft(edits: CellEdit[], before: SheetModel, after: SheetModel): void {
  for (const [row, cells] of before.rows) {
    for (const [column, { spilledFrom, value }] of cells) {
      if (!spilledFrom || value === null) continue;
      const now = cellAt(after, row, column);
      if ((now?.value ?? null) === null && !now?.spilledFrom) edits.push({ sheet: after.name, row, column, value: null, of: "spill" });
    }
  }
}

function isSameSpill(one: CellModel | undefined, other: CellModel): boolean {
  return one?.spill?.rows === other.spill?.rows && one?.spill?.columns === other.spill?.columns;
}

/** Numbers count to the 15 digits that Excel shows: what differs beyond is the arithmetic of the machine, not the result. */
function isSame(one: Scalar, other: Scalar): boolean {
  if (one === other) return true;
  if (typeof one === "number" && typeof other === "number") return one.toPrecision(15) === other.toPrecision(15);
  return isCellError(one) && isCellError(other) && one.error === other.error;
}
