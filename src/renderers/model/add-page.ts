import { setFreeze } from "../../host/model/sheets/sizes";
import type { SheetModel, WorkbookModel } from "../../host/model/workbook-model";
import type { LaidOutSheet } from "../../workbook/laid-out";

/** How the sheet is seen and printed: tab, frozen rows, A4, as many pages wide as the plan says. */
export function addPage(workbook: WorkbookModel, sheet: SheetModel, { tabColor, freeze, print }: LaidOutSheet): void {
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  if (freeze.rows > 0 || freeze.columns > 0) setFreeze(workbook, sheet, freeze.rows, freeze.columns);
  sheet.page = {
    orientation: print.orientation,
    paper: "a4",
    centerHorizontally: true,
    fitWide: print.fitWide ?? 1,
    fitTall: print.fitTall ?? 0,
    printArea: print.area,
    ...(print.titleColumns && { titleColumns: print.titleColumns }),
    ...(print.titleRows && { titleRows: print.titleRows }),
    footer: print.footer,
  };
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}
