import type { ChartModel } from "../../../model/parts";
import type { Host } from "../../host";
import { itemNotFound } from "../../host-error";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";

/** One series of a chart, by its place. */
export interface SeriesTarget extends ChartTarget {
  readonly series: number;
}

type Series = ChartModel["series"][number];

/** The series of a target; ItemNotFound when there is none at that place any more. */
export function seriesOf(target: SeriesTarget, host: Host): Series {
  const found = chartOf(target, host).series[target.series];
  if (!found) throw itemNotFound("series");
  return found;
}

/** Changes a series. */
export function changeSeries(target: SeriesTarget, host: Host, apply: (series: Series) => void): void {
  changeChart(target, host, () => apply(seriesOf(target, host)));
}

/** Where the unknown properties of a series are kept, and with a part's name those of the part. */
export function seriesRecordKey({ chart, series }: SeriesTarget, part = ""): string {
  return `Chart:${chart}/Series/${series}${part}`;
}
