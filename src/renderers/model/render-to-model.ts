import { addName } from "../../host/model/names/names";
import { refuseBadName } from "../../host/model/names/name-rules";
import { activateSheet, addSheet } from "../../host/model/sheets/sheets";
import { refuseBadSheetName } from "../../host/model/sheets/sheet-name";
import { addTable } from "../../host/model/tables/add-table";
import type { WorkbookModel } from "../../host/model/workbook-model";
import { mergeCells } from "../../host/model/writing/merges";
import { writeCells } from "../../host/model/writing/write-cells";
import type { LaidOutWorkbook } from "../../workbook/laid-out";
import type { Taken } from "../../workbook/plan";
import { addLooks, addSizes } from "./add-looks";
import { addPage } from "./add-page";
import { addCharts, addConditionalFormats, addValidations } from "./add-parts";

/** What a workbook has already. */
export function takenIn({ sheets, names }: WorkbookModel): Taken {
  return {
    sheets: sheets.map(({ name }) => name),
    names: names.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** Draws a laid-out workbook into a workbook model, on new sheets only. When a sheet, table or name is there already it is refused, with nothing written. */
export function renderToModel(workbook: WorkbookModel, laidOut: LaidOutWorkbook): void {
  for (const { name } of laidOut.sheets) refuseBadSheetName(workbook, name);
  for (const { name } of [...laidOut.names, ...laidOut.sheets.flatMap(({ tables }) => tables)]) refuseBadName(workbook, name);
  const drawn = laidOut.sheets.map((placed) => ({ placed, sheet: addSheet(workbook, placed.name) }));
  for (const { placed, sheet } of drawn) {
    addLooks(workbook, sheet, placed, laidOut.language);
    for (const { area, cells } of placed.cells) writeCells(workbook, sheet, area, cells.map((row) => row.map((cell) => cell ?? undefined)));
    for (const { area, name, style } of placed.tables) addTable(workbook, sheet, area, { name, style });
  }
  for (const { name, formula, comment } of laidOut.names) addName(workbook, name, formula, { comment });
  for (const { placed, sheet } of drawn) {
    for (const area of placed.merges) mergeCells(workbook, sheet, area);
    addSizes(workbook, sheet, placed);
    addValidations(workbook, sheet, placed);
    addConditionalFormats(workbook, sheet, placed);
    addCharts(workbook, sheet, placed);
    addPage(workbook, sheet, placed);
    if (placed.name === laidOut.activate) activateSheet(workbook, sheet);
  }
}
