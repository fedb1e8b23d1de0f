import type { Change } from "../model/change";
import type { CellModel, SheetModel } from "../model/workbook-model";
import { usedRange } from "../model/writing/used-range";
import { isSameValue } from "./shared-copy";
import type { Snapshot } from "./snapshot";

/** `calculated` for each sheet where a formula or a spill gives another value than before. */
export function calculatedSheets(before: Snapshot, after: Snapshot): Change[] {
  return after.sheets
    .filter((sheet) => hasNewResults(before.sheets.find(({ id }) => id === sheet.id), sheet))
    .map((sheet) => ({ kind: "calculated", sheet: sheet.id }));
}

/** What listeners must look at when one state takes the place of another: whole sheets, as nobody noted single cells. */
export function changesBetween(before: Snapshot, after: Snapshot): Change[] {
  const changes: Change[] = [{ kind: "workbookParts" }];
  for (const sheet of before.sheets) {
    if (!after.sheets.some(({ id }) => id === sheet.id)) changes.push({ kind: "sheetDeleted", sheet: sheet.id });
  }
  for (const sheet of after.sheets) {
    const earlier = before.sheets.find(({ id }) => id === sheet.id);
    if (earlier === sheet) continue;
    if (!earlier) changes.push({ kind: "sheetAdded", sheet: sheet.id });
    else if (earlier.name !== sheet.name) changes.push({ kind: "sheetRenamed", sheet: sheet.id });
    changes.push({ kind: "sheetParts", sheet: sheet.id });
    if (earlier?.rows !== sheet.rows) changes.push({ kind: "cells", sheet: sheet.id, area: areaOf(earlier, sheet), how: "RangeEdited" });
    for (const table of earlier?.tables ?? []) {
      if (!sheet.tables.some(({ id }) => id === table.id)) changes.push({ kind: "tableDeleted", sheet: sheet.id, table: table.id });
    }
    for (const table of sheet.tables) {
      if (!earlier?.tables.some(({ id }) => id === table.id)) changes.push({ kind: "tableAdded", sheet: sheet.id, table: table.id });
    }
  }
  if (before.activeSheet !== after.activeSheet) changes.push({ kind: "sheetActivated", sheet: after.activeSheet });
  return [...changes, ...calculatedSheets(before, after)];
}

function hasNewResults(before: SheetModel | undefined, sheet: SheetModel): boolean {
  if (before?.rows === sheet.rows) return false;
  for (const [row, cells] of sheet.rows) {
    const cellsBefore = before?.rows.get(row);
    if (cellsBefore === cells) continue;
    for (const [column, cell] of cells) {
      if (isResult(cell) && !isSameValue(cellsBefore?.get(column)?.value ?? null, cell.value)) return true;
    }
  }
  return false;
}

function isResult(cell: CellModel): boolean {
  return cell.formula !== undefined || cell.spilledFrom !== undefined;
}

function areaOf(before: SheetModel | undefined, after: SheetModel) {
  const areas = [before && usedRange(before), usedRange(after)].filter((area) => area !== undefined);
  const row = Math.min(...areas.map((area) => area.row), 0);
  const column = Math.min(...areas.map((area) => area.column), 0);
  const rows = Math.max(...areas.map((area) => area.row + area.rows), 1) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns), 1) - column;
  return { row, column, rows, columns };
}
