import { maximumRows, type Area } from "../../../cells/address";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import type { HostSession } from "../../../host/session";

/** Gives a column a width in pixels; when it is one of several selected whole columns, gives it to all of them. */
export function setColumnWidth(session: HostSession, selected: Area, column: number, width: number): void {
  const isOneOfMany = selected.rows === maximumRows && column >= selected.column && column < selected.column + selected.columns;
  const columns = isOneOfMany ? Array.from({ length: selected.columns }, (_, at) => selected.column + at) : [column];
  session.edit("user", (workbook) => {
    const sheet = activeSheetOf(workbook);
    for (const each of columns) sheet.columnWidths.set(each, (width * 72) / 96);
    workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
  });
}
