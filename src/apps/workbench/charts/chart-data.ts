import type { Scalar } from "../../../cells/value";
import { displayText } from "../../../host/model/display/display-text";
import { allOf, firstOf, type Evaluate } from "../../../host/model/evaluate";
import type { ChartKind, ChartModel } from "../../../host/model/parts";
import type { WorkbookModel } from "../../../host/model/workbook-model";

/** A chart with its cells read: what a picture is drawn from. */
export interface ChartData {
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly valueAxis: { readonly title: string; readonly minimum: number | undefined; readonly maximum: number | undefined; readonly numberFormat: string };
  readonly categoryTitle: string;
  readonly legend: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** `null` where a cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  readonly color: string;
}

// Office's own order of series colours.
const colors = ["#4472C4", "#ED7D31", "#7F7F7F", "#D9A300", "#5B9BD5", "#70AD47", "#264478", "#9E480E"] as const;

/** Reads what a chart on a sheet refers to. */
export function readChart(workbook: WorkbookModel, sheet: string, chart: ChartModel, evaluate: Evaluate): ChartData {
  const read = (reference: string | undefined): Scalar[] => (reference ? allOf(evaluate(workbook, sheet, reference)) : []);
  const written = (text: string): string => (text.startsWith("=") ? displayText(firstOf(evaluate(workbook, sheet, text))) : text);
  const { valueAxis, categoryAxis } = chart;
  return {
    kind: chart.kind,
    title: chart.title ?? "",
    categories: read(chart.series.find(({ categories }) => categories)?.categories).map((value) => displayText(value)),
    series: chart.series.map(({ name, values, color }, index) => ({
      name: written(name),
      values: read(values).map((value) => (typeof value === "number" ? value : null)),
      color: color && /^#[0-9a-f]{6}$/i.test(color) ? color : (colors[index % colors.length] ?? colors[0]),
    })),
    valueAxis: { title: valueAxis?.title ?? "", minimum: valueAxis?.minimum, maximum: valueAxis?.maximum, numberFormat: valueAxis?.numberFormat ?? "General" },
    categoryTitle: categoryAxis?.title ?? "",
    legend: chart.legend !== undefined,
  };
}
