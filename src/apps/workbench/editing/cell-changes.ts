import { intersection, type Area } from "../../../cells/address";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import { setInput } from "../../../host/model/writing/set-input";
import { usedRange } from "../../../host/model/writing/used-range";
import { writeCells } from "../../../host/model/writing/write-cells";
import type { HostSession } from "../../../host/session";

/** Writes what was typed into every cell of an area. Throws the sentence of what forbids it. */
export function enterText(session: HostSession, area: Area, text: string): void {
  session.edit("user", (workbook) => setInput(workbook, activeSheetOf(workbook), area, [[text]], { growsTables: true }));
}

/** Empties the cells of an area and keeps their looks. */
export function clearContents(session: HostSession, area: Area): void {
  const used = usedRange(activeSheetOf(session.workbook));
  const filled = used && intersection(used, area);
  if (filled) session.edit("user", (workbook) => writeCells(workbook, activeSheetOf(workbook), filled, [[null]]));
}
