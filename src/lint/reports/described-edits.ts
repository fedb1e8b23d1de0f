import { areaAddress, quoteSheetName } from "../../cells/address";
import type { Scalar } from "../../cells/value";
import { cellEdits } from "../cell-edits";
import type { Contract } from "../contract";
import type { Edit, Fix } from "../finding";
import { placeOfChange } from "./place-of-change";
import { placeOnSheet } from "./report";

/** One change of a fix as reports for programs say it: what a cell would hold, in the table's own language and scale. */
export type DescribedEdit =
  | { readonly kind: "set"; readonly cell: string; readonly value: Scalar }
  | { readonly kind: "enter formula"; readonly cell: string; readonly formula: string }
  | { readonly kind: "add row" | "add column" | "unmerge"; readonly table: string; readonly values?: object; readonly column?: string; readonly area?: string }
  | { readonly kind: "recalculate" };

/** The changes of a fix. */
export function describedEdits(contract: Contract, fix: Fix): readonly DescribedEdit[] {
  return fix.edits.flatMap((edit) => describedEdit(contract, fix, edit));
}

function describedEdit(contract: Contract, fix: Fix, edit: Edit): readonly DescribedEdit[] {
  if (edit.kind === "set") return cellEdits(contract, [{ ...fix, edits: [edit] }]).edits.map((cell) => ({ kind: "set", cell: placeOfChange(contract, cell), value: cell.value }));
  if (edit.kind === "recalculate") return [edit];
  if (edit.kind === "enter formula") return [{ kind: edit.kind, cell: placeOnSheet(contract, edit.place)?.full ?? "", formula: edit.formula }];
  const { name: table = "", sheet = "", row = 0, column = 0 } = contract.tables[edit.table] ?? {};
  if (edit.kind === "add row") return [{ kind: edit.kind, table, values: edit.values }];
  if (edit.kind === "add column") return [{ kind: edit.kind, table, column: edit.column }];
  const { area } = edit;
  return [{ kind: edit.kind, table, area: `${quoteSheetName(sheet)}!${areaAddress({ ...area, row: area.row + row, column: area.column + column })}` }];
}
