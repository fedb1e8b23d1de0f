import type { ChartKind } from "../../../model/parts";
import { wordFor } from "../choice";
import { chooseModelled } from "../choose-modelled";

/** The types of chart that the model draws, and their kind in it. */
const kinds = {
  ColumnClustered: "column",
  ColumnStacked: "columnStacked",
  BarClustered: "bar",
  BarStacked: "barStacked",
  Line: "line",
  Area: "area",
  Pie: "pie",
  Doughnut: "doughnut",
  Radar: "radar",
  RadarFilled: "radarFilled",
  XYScatter: "scatter",
} as const satisfies Record<string, ChartKind>;

/** The kind of a type of chart. */
export function chartKindOf(type: unknown): ChartKind {
  return chooseModelled<ChartKind>(type, kinds, "chart type");
}

/** `ColumnClustered`, `Line`, ... */
export function chartTypeOf(kind: ChartKind): string | undefined {
  return wordFor<ChartKind>(kind, kinds);
}
