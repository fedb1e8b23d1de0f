import { readAddress, type Area } from "../../../cells/address";
import { findName } from "../../../host/model/names/names";
import { activeSheetOf, findSheet } from "../../../host/model/sheets/find-sheet";
import { bodyOf, findTable } from "../../../host/model/tables/find-table";
import type { SheetModel, WorkbookModel } from "../../../host/model/workbook-model";

/** Where a text leads: an address (`B4`, `Roadmap!B4:D9`), a name of an area, or a table. `undefined` when it is none of these. */
export function placeOfText(workbook: WorkbookModel, text: string): { sheet: SheetModel; area: Area } | undefined {
  const wanted = text.trim().replace(/^=/, "");
  const active = activeSheetOf(workbook);
  const direct = addressOn(workbook, active, wanted);
  if (direct) return direct;
  const name = findName(workbook, wanted, active);
  const named = name && addressOn(workbook, active, name.formula.replace(/^=/, ""));
  if (named) return named;
  const found = findTable(workbook, wanted);
  return found && { sheet: found.sheet, area: bodyOf(found.table) };
}

function addressOn(workbook: WorkbookModel, active: SheetModel, text: string): { sheet: SheetModel; area: Area } | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(text);
  const sheetName = (split?.[1] ?? split?.[2])?.replaceAll("''", "'");
  const sheet = sheetName === undefined ? active : findSheet(workbook, sheetName);
  const area = readAddress(split?.[3] ?? text);
  return sheet && area && sheet.visibility === "visible" ? { sheet, area } : undefined;
}
