import type { ChartKind } from "../../model/parts";

/** How files draw a kind of chart: the element that holds its series, and the settings that tell kinds with one element apart. */
export interface ChartShape {
  readonly element: string;
  readonly settings: readonly (readonly [name: string, value: string | number])[];
  /** `category` has a text and a value axis, `value` two value axes, `none` none. */
  readonly axes: "category" | "value" | "none";
  readonly isHorizontal?: boolean;
}

const clustered = [["varyColors", 0]] as const;

export const chartShapes: Readonly<Record<ChartKind, ChartShape>> = {
  column: { element: "barChart", settings: [["barDir", "col"], ["grouping", "clustered"], ...clustered], axes: "category" },
  columnStacked: { element: "barChart", settings: [["barDir", "col"], ["grouping", "stacked"], ...clustered], axes: "category" },
  bar: { element: "barChart", settings: [["barDir", "bar"], ["grouping", "clustered"], ...clustered], axes: "category", isHorizontal: true },
  barStacked: { element: "barChart", settings: [["barDir", "bar"], ["grouping", "stacked"], ...clustered], axes: "category", isHorizontal: true },
  line: { element: "lineChart", settings: [["grouping", "standard"], ...clustered], axes: "category" },
  area: { element: "areaChart", settings: [["grouping", "standard"], ...clustered], axes: "category" },
  pie: { element: "pieChart", settings: [["varyColors", 1]], axes: "none" },
  doughnut: { element: "doughnutChart", settings: [["varyColors", 1]], axes: "none" },
  radar: { element: "radarChart", settings: [["radarStyle", "marker"], ...clustered], axes: "category" },
  radarFilled: { element: "radarChart", settings: [["radarStyle", "filled"], ...clustered], axes: "category" },
  scatter: { element: "scatterChart", settings: [["scatterStyle", "lineMarker"], ...clustered], axes: "value" },
};

/** The kind that an element with these settings draws; `undefined` for one that the model has no word for. */
export function chartKindOf(element: string, setting: (name: string) => string | undefined): ChartKind | undefined {
  const grouping = setting("grouping");
  if (element === "barChart") {
    const isStacked = grouping === "stacked";
    if (grouping === "percentStacked") return undefined;
    if (setting("barDir") === "bar") return isStacked ? "barStacked" : "bar";
    return isStacked ? "columnStacked" : "column";
  }
  if (grouping !== undefined && grouping !== "standard") return undefined;
  if (element === "radarChart") return setting("radarStyle") === "filled" ? "radarFilled" : "radar";
  return (Object.keys(chartShapes) as ChartKind[]).find((kind) => chartShapes[kind].element === element);
}
