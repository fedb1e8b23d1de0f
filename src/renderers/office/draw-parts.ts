import { areaAddress } from "../../cells/address";
import { isoDate } from "../../cells/serial";
import type { LaidOutSheet, PlacedChart, PlacedValidation } from "../../workbook/laid-out";
import { conditionalLook } from "../../workbook/theme";

/** Makes tables of cells whose headers are written. */
export function drawTables(sheet: Excel.Worksheet, { tables }: LaidOutSheet): void {
  for (const { area, name, style } of tables) {
    const table = sheet.tables.add(areaAddress(area), true);
    table.name = name;
    table.style = style;
  }
}

export function drawMerges(sheet: Excel.Worksheet, { merges }: LaidOutSheet): void {
  for (const area of merges) {
    const range = sheet.getRange(areaAddress(area));
    range.merge(false);
    range.untrack();
  }
}

export function drawValidations(sheet: Excel.Worksheet, { validations }: LaidOutSheet): void {
  for (const { area, rule, prompt, alert } of validations) {
    const range = sheet.getRange(areaAddress(area));
    range.dataValidation.rule = validationRule(rule);
    range.dataValidation.errorAlert = { showAlert: true, style: "Stop", ...alert };
    if (prompt) range.dataValidation.prompt = { showPrompt: true, ...prompt };
    range.untrack();
  }
}

/** Excel puts each new conditional format before the others: the first of the list is added last. */
export function drawConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: LaidOutSheet): void {
  for (const { area, formula, role } of [...conditionalFormats].reverse()) {
    const range = sheet.getRange(areaAddress(area));
    const { rule, format } = range.conditionalFormats.add("Custom").custom;
    rule.formula = formula;
    const { fill, ...font } = conditionalLook(role);
    if (fill !== undefined) format.fill.color = fill;
    format.font.set(font);
    range.untrack();
  }
}

const chartTypes = {
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  bar: "BarClustered",
  barStacked: "BarStacked",
  line: "Line",
  radar: "Radar",
} as const satisfies Record<PlacedChart["kind"], string>;

/** Office.js has no alternative text for charts: the description stays with renderers that can give it. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: LaidOutSheet): void {
  for (const placed of charts) {
    const [first, ...others] = placed.series;
    if (!first) continue;
    const chart = sheet.charts.add(chartTypes[placed.kind], sheet.getRange(areaAddress(first.values)), "Columns");
    chart.name = placed.name;
    chart.title.text = placed.title;
    describe(sheet, chart.series.getItemAt(0), first);
    for (const series of others) {
      const added = chart.series.add(series.name);
      added.setValues(sheet.getRange(areaAddress(series.values)));
      added.setXAxisValues(sheet.getRange(areaAddress(series.categories)));
    }
    chart.legend.visible = others.length > 0;
    if (others.length > 0) chart.legend.position = "Bottom";
    if (placed.valueAxis?.minimum !== undefined) chart.axes.valueAxis.minimum = placed.valueAxis.minimum;
    if (placed.valueAxis?.maximum !== undefined) chart.axes.valueAxis.maximum = placed.valueAxis.maximum;
    const [start, end = start] = areaAddress(placed.area).split(":");
    chart.setPosition(start ?? "", end ?? "");
  }
}

function describe(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, categories }: PlacedChart["series"][number]): void {
  series.name = name;
  series.setXAxisValues(sheet.getRange(areaAddress(categories)));
}

function validationRule(rule: PlacedValidation["rule"]): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.items.join(",") } };
  if (rule.kind === "date") return { date: { formula1: isoDate(rule.from), formula2: isoDate(rule.to), operator: "Between" } };
  return { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
}
