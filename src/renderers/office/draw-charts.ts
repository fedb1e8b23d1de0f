import { areaAddress } from "../../cells/address";
import type { LaidOutSheet, PlacedChart } from "../../workbook/laid-out";
import type { DrawnSheet } from "./drawn-sheet";

const chartTypes = {
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  bar: "BarClustered",
  barStacked: "BarStacked",
  line: "Line",
  radar: "Radar",
} as const satisfies Record<PlacedChart["kind"], string>;

/** Office.js has no alternative text for charts: the description stays with renderers that can give it. */
export function drawCharts(drawn: DrawnSheet, { charts }: LaidOutSheet): void {
  for (const placed of charts) {
    const [first, ...others] = placed.series;
    if (!first) continue;
    const chart = drawn.sheet.charts.add(chartTypes[placed.kind], drawn.range(first.values), "Columns");
    chart.name = placed.name;
    chart.title.text = placed.title;
    const series = chart.series.getItemAt(0);
    series.name = first.name;
    drawSeries(drawn, series, first, placed.kind);
    for (const other of others) {
      const added = chart.series.add(other.name);
      added.setValues(drawn.range(other.values));
      drawSeries(drawn, added, other, placed.kind);
    }
    chart.legend.visible = others.length > 0;
    if (others.length > 0) chart.legend.position = "Bottom";
    if (placed.valueAxis?.minimum !== undefined) chart.axes.valueAxis.minimum = placed.valueAxis.minimum;
    if (placed.valueAxis?.maximum !== undefined) chart.axes.valueAxis.maximum = placed.valueAxis.maximum;
    const [start = "", end = start] = areaAddress(placed.area).split(":");
    chart.setPosition(start, end);
  }
}

function drawSeries(drawn: DrawnSheet, series: Excel.ChartSeries, { categories, color }: PlacedChart["series"][number], kind: PlacedChart["kind"]): void {
  series.setXAxisValues(drawn.range(categories));
  if (kind === "line" || kind === "radar") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}
