import { contains, intersection, type Area } from "../../../cells/address";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import type { SheetModel } from "../../../host/model/workbook-model";
import type { HostSession } from "../../../host/session";

/** A place on the active sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is selected on the active sheet. The area is the workbook's own; which of its cells is the active one is known only here. */
export interface Selection {
  readonly area: Area;
  readonly active: Place;
  /** Selects one cell, or the whole merge that it belongs to. */
  moveTo(place: Place): void;
  /** Selects from the active cell to another. */
  extendTo(place: Place): void;
  select(area: Area, active?: Place): void;
  /** The corner across from the active cell: what Shift with an arrow moves. */
  readonly far: Place;
}

export function createSelection(session: HostSession): Selection {
  let active: Place = { row: 0, column: 0 };
  let far: Place = active;

  function write(area: Area, next: Place, corner: Place): void {
    active = next;
    far = corner;
    session.edit("user", (workbook) => {
      workbook.selection = area;
      workbook.changes.push({ kind: "selection", sheet: workbook.activeSheet, area });
    });
  }

  return {
    get area() {
      return session.workbook.selection;
    },
    get active() {
      const { selection } = session.workbook;
      return contains(selection, active.row, active.column) ? active : { row: selection.row, column: selection.column };
    },
    get far() {
      const { selection } = session.workbook;
      if (contains(selection, active.row, active.column) && contains(selection, far.row, far.column)) return far;
      return { row: selection.row + selection.rows - 1, column: selection.column + selection.columns - 1 };
    },
    moveTo(place) {
      const area = withMerges(activeSheetOf(session.workbook), { ...place, rows: 1, columns: 1 });
      const next = { row: area.row, column: area.column };
      write(area, next, next);
    },
    extendTo(place) {
      const from = this.active;
      const row = Math.min(from.row, place.row);
      const column = Math.min(from.column, place.column);
      const area = { row, column, rows: Math.abs(from.row - place.row) + 1, columns: Math.abs(from.column - place.column) + 1 };
      write(withMerges(activeSheetOf(session.workbook), area), from, place);
    },
    select(area, next = { row: area.row, column: area.column }) {
      write(area, next, { row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
    },
  };
}

/** The area, grown until no merge sticks out of it. */
export function withMerges(sheet: SheetModel, area: Area): Area {
  let grown = area;
  for (let again = true; again; ) {
    again = false;
    for (const merge of sheet.merges) {
      if (!intersection(merge, grown)) continue;
      const joined = union(merge, grown);
      if (joined.rows === grown.rows && joined.columns === grown.columns) continue;
      grown = joined;
      again = true;
    }
  }
  return grown;
}

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
