import { newIdentifier } from "./identifier";
import type { ChartModel } from "./parts";
import type { SheetModel, WorkbookModel } from "./workbook-model";

/** Adds a chart; without a name it is called `Chart 1`, the first free one of the sheet. */
export function addChart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { name = freeChartName(sheet), ...chart }: Omit<ChartModel, "id" | "name"> & { readonly name?: string },
): ChartModel {
  const added: ChartModel = { ...structuredClone(chart), id: newIdentifier(workbook), name };
  sheet.charts.push(added);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
  return added;
}

/** Takes a chart away. */
export function deleteChart(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel): void {
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}

function freeChartName(sheet: SheetModel): string {
  for (let number = 1; ; number++) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((chart) => chart.name === name)) return name;
  }
}
