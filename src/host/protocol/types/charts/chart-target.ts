import type { ChartModel } from "../../../model/parts";
import { refuseProtected } from "../../../model/writing/protection";
import type { Host } from "../../host";
import { itemNotFound } from "../../host-error";
import { sheetUnder } from "../range-target";

/** One chart of a sheet, by its id. */
export interface ChartTarget {
  readonly sheet: string;
  readonly chart: string;
}

/** The chart of a target; ItemNotFound when it was deleted. */
export function chartOf(target: ChartTarget, host: Host): ChartModel {
  const found = sheetUnder(target, host).charts.find(({ id }) => id === target.chart);
  if (!found) throw itemNotFound("chart");
  return found;
}

/** Changes a chart; on a protected sheet only where objects may be edited. */
export function changeChart(target: ChartTarget, host: Host, apply: (chart: ChartModel) => void): void {
  refuseProtected(sheetUnder(target, host), "allowEditObjects");
  apply(chartOf(target, host));
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}
