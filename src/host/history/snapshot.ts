import type { CellModel, WorkbookModel } from "../model/workbook-model";
import { sharedCopy } from "./shared-copy";

declare const isKept: unique symbol;

/** The state of a workbook at one moment. It shares its parts with other snapshots: never written into. */
export type Snapshot = Readonly<WorkbookModel> & { readonly [isKept]: true };

/** Keeps the workbook's state; gives back `before` itself when nothing differs from it. Pending changes are no part of it. */
export function snapshotOf(workbook: WorkbookModel, before?: Snapshot): Snapshot {
  return sharedCopy(before, { ...workbook, changes: [] }) as unknown as Snapshot;
}

/** A workbook in that state, free to be changed. Looks are shared, as they never change in place. */
export function workbookFrom(snapshot: Snapshot): WorkbookModel {
  const { sheets, ...rest } = snapshot;
  return {
    ...structuredClone(rest as Omit<WorkbookModel, "sheets">),
    sheets: sheets.map(({ rows, rowFormats, columnFormats, ...parts }) => ({
      ...structuredClone(parts),
      rows: new Map([...rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, copyOf(cell)]))])),
      rowFormats: new Map(rowFormats),
      columnFormats: new Map(columnFormats),
    })),
  };
}

/** Cells that one snapshot holds and another doesn't share with it. */
export function cellsNotShared(snapshot: Snapshot, other: Snapshot): number {
  let count = 0;
  for (const sheet of snapshot.sheets) {
    const same = other.sheets.find(({ id }) => id === sheet.id);
    if (same?.rows === sheet.rows) continue;
    for (const [row, cells] of sheet.rows) if (same?.rows.get(row) !== cells) count += cells.size;
  }
  return count;
}

function copyOf(cell: CellModel): CellModel {
  const copy = { ...cell };
  if (cell.spill) copy.spill = { ...cell.spill };
  if (cell.spilledFrom) copy.spilledFrom = { ...cell.spilledFrom };
  return copy;
}
