import type { WorkbookModel } from "./workbook-model";

/** A new id, `{00000001-0000-4000-8000-000000000000}` and on: never given twice in one workbook, not even after a deletion. */
export function newIdentifier(workbook: WorkbookModel): string {
  return `{${(workbook.nextId++).toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-000000000000}`;
}
