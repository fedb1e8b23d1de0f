import { cellAddress, contains, readAddress, type Area } from "../../../cells/address";
import type { Package } from "../package/open-package";
import { numberOf } from "../xml/read-tree";
import type { CellEdit, RowEdits } from "./cell-edit";
import { cannotPatch } from "./refusals";

/** Refuses changes of cells that another part of the file repeats: a pivot table's cells, the headers of a table. */
export function refuseFixedCells(edits: readonly (readonly [row: number, edits: RowEdits])[], sheetPart: string, parts: Package): void {
  for (const { kind, target } of parts.links(sheetPart)) {
    if (kind === "pivotTable") refuseInside(edits, fixedArea(parts, target, "location"), () => true, target);
    if (kind === "table") refuseInside(edits, headerOf(parts, target), ({ of }) => of !== "formula", target);
  }
}

function refuseInside(edits: readonly (readonly [row: number, edits: RowEdits])[], area: Area | undefined, concerns: (edit: CellEdit) => boolean, part: string): void {
  if (!area) return;
  for (const [row, cells] of edits) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const edit of cells.values()) {
      if (!contains(area, row, edit.column) || !concerns(edit)) continue;
      throw cannotPatch(`${edit.sheet}!${cellAddress(row, edit.column)}`, `belongs to ${part}: change it in Excel`, `は ${part} の一部です。Excel で変更してください`);
    }
  }
}

function fixedArea(parts: Package, part: string, element: string): Area | undefined {
  return readAddress(parts.tree(part).children.find(({ name }) => name === element)?.attributes.ref ?? "");
}

function headerOf(parts: Package, part: string): Area | undefined {
  const { ref, headerRowCount } = parts.tree(part).attributes;
  const rows = numberOf(headerRowCount) ?? 1;
  const area = rows === 0 ? undefined : readAddress(ref ?? "");
  return area && { ...area, rows };
}
