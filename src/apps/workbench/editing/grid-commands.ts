import { areaAddress, maximumColumns, maximumRows } from "../../../cells/address";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import { activateSheet } from "../../../host/model/sheets/sheets";
import type { SheetModel } from "../../../host/model/workbook-model";
import { mergeAt } from "../../../host/model/writing/merges";
import { usedRange } from "../../../host/model/writing/used-range";
import type { HostSession } from "../../../host/session";
import type { Place, Selection } from "../grid/selection";
import type { SheetView } from "../grid/sheet-view";
import type { GridCommand } from "./keyboard";
import { jump, step, type Direction } from "./moves";
import { nextInside } from "./next-place";

/** Runs the commands that move the selection; true when it was one of these. */
export function createMover(session: HostSession, selection: Selection, view: SheetView) {
  // Enter after several Tabs goes back below the cell where they began.
  let tabbedFrom: number | undefined;

  function target(from: Place, by: "step" | "jump" | "page", direction: Direction): Place {
    const sheet = activeSheetOf(session.workbook);
    if (by === "jump") return jump(sheet, from, direction);
    if (by === "step") return step(sheet, from, direction);
    const row = from.row + direction.rows * Math.max(1, view.layout.visible.rows - 2);
    return { row: Math.max(0, Math.min(maximumRows - 1, row)), column: from.column };
  }

  function go(place: Place, extends_: boolean): void {
    if (extends_) selection.extendTo(place);
    else selection.moveTo(place);
    view.reveal(place.row, place.column);
  }

  function next(direction: Direction): void {
    const { area, active } = selection;
    const sheet = activeSheetOf(session.workbook);
    const isOneCell = area.rows * area.columns === 1 || sheet.merges.some((merge) => areaAddress(merge) === areaAddress(area));
    if (!isOneCell) {
      const place = nextInside(area, active, direction);
      selection.select(area, place);
      return view.reveal(place.row, place.column);
    }
    if (direction.columns !== 0) tabbedFrom ??= active.column;
    const start = direction.rows > 0 && tabbedFrom !== undefined ? { row: active.row, column: tabbedFrom } : lastOf(sheet, active, direction);
    if (direction.rows !== 0) tabbedFrom = undefined;
    go(step(sheet, start, direction), false);
  }

  function corner(command: "home" | "end", extends_: boolean, whole: boolean): void {
    const sheet = activeSheetOf(session.workbook);
    const { row } = extends_ ? selection.far : selection.active;
    const used = usedRange(sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    if (command === "end") go({ row: used.row + used.rows - 1, column: used.column + used.columns - 1 }, extends_);
    else go(whole ? { row: sheet.freeze.rows, column: sheet.freeze.columns } : { row, column: 0 }, extends_);
  }

  function sheetBeside(by: -1 | 1): void {
    const visible = session.workbook.sheets.filter((sheet) => sheet.visibility === "visible");
    const other = visible[visible.findIndex(({ id }) => id === session.workbook.activeSheet) + by];
    if (other) session.edit("user", (workbook) => activateSheet(workbook, workbook.sheets.find(({ id }) => id === other.id) ?? other));
  }

  return {
    next,
    run(command: GridCommand): boolean {
      if (command.do !== "next") tabbedFrom = undefined;
      const { active, far } = selection;
      switch (command.do) {
        case "move":
          go(target(lastOf(activeSheetOf(session.workbook), active, command.direction), command.by, command.direction), false);
          return true;
        case "extend":
          go(target(far, command.by, command.direction), true);
          return true;
        case "next":
          next(command.direction);
          return true;
        case "home":
        case "end":
          corner(command.do, command.extends, command.whole);
          return true;
        case "selectAll":
          selection.select(usedRange(activeSheetOf(session.workbook)) ?? selection.area, active);
          return true;
        case "selectRow":
          selection.select({ row: selection.area.row, rows: selection.area.rows, column: 0, columns: maximumColumns }, active);
          return true;
        case "selectColumn":
          selection.select({ column: selection.area.column, columns: selection.area.columns, row: 0, rows: maximumRows }, active);
          return true;
        case "previousSheet":
        case "nextSheet":
          sheetBeside(command.do === "nextSheet" ? 1 : -1);
          return true;
        default:
          return false;
      }
    },
  };
}

/** The cell to leave from: of a merged cell, the one at its far side. */
function lastOf(sheet: SheetModel, active: Place, { rows, columns }: Direction): Place {
  const merge = mergeAt(sheet, active.row, active.column);
  if (!merge) return active;
  return { row: rows > 0 ? merge.row + merge.rows - 1 : active.row, column: columns > 0 ? merge.column + merge.columns - 1 : active.column };
}
