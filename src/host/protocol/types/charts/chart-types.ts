import type { ChartKind } from "../../../model/parts";
import { notImplemented } from "../../host-error";
import { asText, wordFor } from "../choice";

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

/** The kind of a type of chart. Excel has many more types: one without a kind is said to be missing here, not drawn as another. */
export function chartKindOf(type: unknown): ChartKind {
  const name = Object.keys(kinds).find((some) => some.toLowerCase() === asText(type).toLowerCase());
  if (name === undefined) throw notImplemented(`chart type ${asText(type)}`);
  return kinds[name as keyof typeof kinds];
}

/** `ColumnClustered`, `Line`, ... */
export function chartTypeOf(kind: ChartKind): string | undefined {
  return wordFor<ChartKind>(kind, kinds);
}
