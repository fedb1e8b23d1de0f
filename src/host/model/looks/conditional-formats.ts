import type { Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { newIdentifier } from "../identifier";
import type { ConditionalFormatModel } from "../parts";
import { takeAreas } from "../validation/take-areas";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { refuseOffSheet } from "../writing/bounds";
import { refuseProtected } from "../writing/protection";

/** Adds a conditional format before all others, as Excel does, or with `last` after them, as files list them. */
export function addConditionalFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  conditionalFormat: Omit<ConditionalFormatModel, "id">,
  place: "first" | "last" = "first",
): ConditionalFormatModel {
  conditionalFormat.areas.forEach(refuseOffSheet);
  refuseProtected(sheet, "allowFormatCells");
  const added: ConditionalFormatModel = { ...structuredClone(conditionalFormat), id: newIdentifier(workbook) };
  if (place === "first") sheet.conditionalFormats.unshift(added);
  else sheet.conditionalFormats.push(added);
  note(workbook, sheet);
  return added;
}

/** Takes a conditional format away. */
export function deleteConditionalFormat(workbook: WorkbookModel, sheet: SheetModel, conditionalFormat: ConditionalFormatModel): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== conditionalFormat);
  note(workbook, sheet);
}

/** Gives a conditional format another priority; 0 is the first. */
export function setPriority(workbook: WorkbookModel, sheet: SheetModel, conditionalFormat: ConditionalFormatModel, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== conditionalFormat);
  if (!Number.isInteger(priority) || priority < 0 || priority > others.length) {
    throw new HostRefusal("InvalidArgument", {
      en: "The priority must be a whole number from 0 to {last}, not {priority}",
      ja: "優先順位は 0 から {last} の整数で指定してください（指定値: {priority}）",
    }, { last: others.length, priority });
  }
  others.splice(priority, 0, conditionalFormat);
  sheet.conditionalFormats = others;
  note(workbook, sheet);
}

/** Takes conditional formats off an area; outside it they stay. */
export function clearConditionalFormats(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  if (sheet.conditionalFormats.length === 0) return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter((some) => takeAreas(some, [area]));
  note(workbook, sheet);
}

function note(workbook: WorkbookModel, sheet: SheetModel): void {
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}
