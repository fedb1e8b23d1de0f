import { areaAddress, columnLetters } from "../../cells/address";
import type { LaidOutSheet } from "../../workbook/laid-out";

/** How the sheet is seen and printed: tab, frozen rows, A4, as many pages wide as the plan says. */
export function drawPage(sheet: Excel.Worksheet, { tabColor, freeze, print }: LaidOutSheet): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  if (freeze.columns > 0 && freeze.rows > 0) sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, ...freeze }));
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: print.fitWide ?? 1, ...(print.fitTall !== undefined && { verticalFitToPages: print.fitTall }) };
  page.setPrintArea(areaAddress(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns) page.setPrintTitleColumns(`$${columnLetters(print.titleColumns.first)}:$${columnLetters(print.titleColumns.last)}`);
  page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
