import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { openBridge } from "./open-bridge";

const cash = [
  ["Quarter", "Cash", "Cost"],
  ["Q1", 10, 4],
  ["Q2", 8, 5],
  ["Q3", 5, 6],
];

/** Writes the little table into A1:C4. */
function fill(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C4");
  range.values = cash;
  return range;
}

describe("charts", () => {
  test("a chart of a range, its parts written and read back over two requests", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const chart = sheet.charts.add("ColumnStacked", fill(sheet), "Columns");
      chart.name = "Cash";
      chart.title.text = "Cash by quarter";
      chart.legend.position = "Right";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 20;
      chart.axes.valueAxis.numberFormat = "0.0";
      chart.axes.valueAxis.title.text = "USD million";
      chart.axes.categoryAxis.title.text = "Quarter";
      chart.setPosition("E2", sheet.getRange("G10"));
      await context.sync();
      chart.load("name,chartType,left,top,width,height,title/text,title/visible,legend/position,legend/visible,axes/valueAxis/minimum,axes/valueAxis/maximum,axes/valueAxis/numberFormat,axes/valueAxis/title/text,axes/categoryAxis/title/text,axes/categoryAxis/type,series/items/name,worksheet/name");
      await context.sync();
      return chart.toJSON();
    });
    expect(seen).toMatchObject({
      name: "Cash",
      chartType: "ColumnStacked",
      left: 192,
      top: 15,
      width: 144,
      height: 135,
      title: { text: "Cash by quarter", visible: true },
      legend: { position: "Right", visible: true },
      axes: { valueAxis: { minimum: 0, maximum: 20, numberFormat: "0.0", title: { text: "USD million" } }, categoryAxis: { type: "Category", title: { text: "Quarter" } } },
      series: [{ name: "Cash" }, { name: "Cost" }],
    });
    expect(bridge.sheet.charts).toEqual([
      {
        id: expect.any(String) as string,
        name: "Cash",
        kind: "columnStacked",
        title: "Cash by quarter",
        series: [
          { name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4" },
          { name: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$4", categories: "=Sheet1!$A$2:$A$4" },
        ],
        left: 192,
        top: 15,
        width: 144,
        height: 135,
        legend: "right",
        valueAxis: { minimum: 0, maximum: 20, numberFormat: "0.0", title: "USD million" },
        categoryAxis: { title: "Quarter" },
      },
    ]);
  });

  test("series by rows, by the longer side, and without names or categories", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      fill(sheet);
      sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
      sheet.charts.add("Line", sheet.getRange("A1:C2"), "Auto");
      sheet.charts.add("Pie", sheet.getRange("B2:B4"));
      sheet.charts.add("Pie", sheet.getRange("B1:B4"));
      await context.sync();
    });
    const [rows, auto, plain, named] = bridge.sheet.charts;
    expect(rows?.series).toHaveLength(3);
    expect(rows?.series[1]).toEqual({ name: "=Sheet1!$A$3", values: "=Sheet1!$B$3:$C$3", categories: "=Sheet1!$B$1:$C$1" });
    expect(auto?.series).toEqual([{ name: "=Sheet1!$A$2", values: "=Sheet1!$B$2:$C$2", categories: "=Sheet1!$B$1:$C$1" }]);
    expect([plain?.series, plain?.title]).toEqual([[{ name: "Series1", values: "=Sheet1!$B$2:$B$4" }], "Series1"]);
    expect([named?.title, named?.legend, named?.name]).toEqual(["Cash", undefined, "Chart 4"]);
  });

  test("series are added, placed, named, coloured and deleted", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      fill(sheet);
      const chart = sheet.charts.add("Radar", sheet.getRange("B2:B4"), "Columns");
      const { series } = chart;
      const first = series.getItemAt(0);
      first.name = "Cash at bank";
      first.setXAxisValues(sheet.getRange("A2:A4"));
      const added = series.add("Cost");
      added.setValues(sheet.getRange("C2:C4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      added.format.fill.setSolidColor("#C55A11");
      series.add("Front", 0).setValues(sheet.getRange("C2:C3"));
      await context.sync();
      series.load("count,items/name,items/format/line/color");
      const source = series.getItemAt(2).getDimensionDataSourceString("Values");
      const count = series.getCount();
      await context.sync();
      const names = series.items.map(({ name }) => name);
      series.getItemAt(0).delete();
      series.getItemAt(1).format.line.color = "blue";
      series.getItemAt(0).markerSize = 9;
      const kept = series.getItemAt(0).load("name,markerSize");
      await context.sync();
      return [names, series.count, count.value, source.value, series.items[2]?.format.line.color, kept.name, kept.markerSize];
    });
    expect(seen).toEqual([["Front", "Cash at bank", "Cost"], 3, 3, "Sheet1!$C$2:$C$4", "#C55A11", "Cash at bank", 9]);
    expect(bridge.sheet.charts[0]?.series).toEqual([
      { name: "Cash at bank", values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4" },
      { name: "Cost", values: "=Sheet1!$C$2:$C$4", categories: "=Sheet1!$A$2:$A$4", color: "#0000FF" },
    ]);
  });

  test("charts are found by name and by id, counted, moved, changed and deleted", async () => {
    const bridge = openBridge();
    const seen = await bridge.run(async (context, sheet) => {
      const data = fill(sheet);
      const one = sheet.charts.add("Line", data);
      sheet.charts.add("Area", data).name = "Second";
      one.load("id,name");
      await context.sync();
      const again = sheet.charts.getItem(one.id);
      again.left = 10;
      again.width = 500;
      again.chartType = "BarClustered";
      again.setData(sheet.getRange("A1:B4"), "Columns");
      again.title.visible = true;
      again.legend.visible = false;
      again.plotVisibleOnly = false;
      const second = sheet.charts.getItem("second").load("chartType");
      const none = sheet.charts.getItemOrNullObject("Third");
      none.title.text = "nobody";
      again.load("left,width,plotVisibleOnly,name,title/text,legend/visible");
      sheet.charts.load("count,items/name");
      const count = sheet.charts.getCount();
      await context.sync();
      second.delete();
      await context.sync();
      return [one.name, again.left, again.width, again.plotVisibleOnly, again.title.text, again.legend.visible, second.chartType, none.isNullObject, count.value, sheet.charts.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(["Chart 1", 10, 500, false, "Chart Title", false, "Area", true, 2, ["Chart 1", "Second"]]);
    expect(bridge.sheet.charts.map(({ kind, series, legend }) => [kind, series.length, legend])).toEqual([["bar", 1, undefined]]);
  });

  test("an end of an axis and titles can be taken back", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      const chart = sheet.charts.add("Line", fill(sheet));
      const axis = chart.axes.getItem("Value");
      axis.minimum = 5;
      axis.maximum = 9;
      axis.title.text = "USD";
      await context.sync();
      axis.minimum = "";
      axis.title.visible = false;
      chart.title.visible = false;
      await context.sync();
    });
    expect(bridge.sheet.charts[0]).toMatchObject({ valueAxis: { maximum: 9 } });
    expect(bridge.sheet.charts[0]?.valueAxis).toEqual({ maximum: 9 });
    expect(bridge.sheet.charts[0]?.title).toBeUndefined();
  });

  test("a chart follows its cells, and undo takes it away", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      sheet.charts.add("Line", fill(sheet));
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.name = "My plan";
      await context.sync();
    });
    expect(bridge.sheet.charts[0]?.series[0]).toEqual({ name: "='My plan'!$B$2", values: "='My plan'!$B$3:$B$5", categories: "='My plan'!$A$3:$A$5" });
    bridge.processor.session.undo();
    bridge.processor.session.undo();
    expect(bridge.sheet.charts).toEqual([]);
  });

  test("a series that was never given its cells stays out of files", async () => {
    const bridge = openBridge();
    await bridge.run(async (context, sheet) => {
      const { series } = sheet.charts.add("Line", fill(sheet));
      series.add("Empty");
      await context.sync();
    });
    expect(bridge.sheet.charts[0]?.series.map(({ values }) => values)).toEqual(["=Sheet1!$B$2:$B$4", "=Sheet1!$C$2:$C$4", ""]);
    expect(readXlsx(writeXlsx(bridge.processor.session.workbook)).sheets[0]?.charts[0]?.series).toHaveLength(2);
  });

  const refusals: readonly (readonly [what: string, code: string, location: string, act: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown])[] = [
    ["an unknown chart", "ItemNotFound", "ChartCollection.getItem", (_chart, sheet) => sheet.charts.getItem("Nope").load("name")],
    ["a place beyond the last", "ItemNotFound", "ChartCollection.getItemAt", (_chart, sheet) => sheet.charts.getItemAt(7).load("name")],
    ["a series beyond the last", "ItemNotFound", "ChartSeriesCollection.getItemAt", (chart) => chart.series.getItemAt(5).load("name")],
    ["a type that is not drawn here", "NotImplemented", "chart type Surface", (_chart, sheet) => sheet.charts.add("Surface", sheet.getRange("A1:B2"))],
    // The client itself sees this one.
    ["no range of data", "InvalidArgument", "Charts.Add", (_chart, sheet) => sheet.charts.add("Line", "A1:B2" as unknown as Excel.Range)],
    ["an unknown direction", "InvalidArgument", "ChartCollection.add", (_chart, sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"), "Across" as "Rows")],
    ["cells of another sheet to stand on", "InvalidArgument", "Chart.setPosition", (chart, sheet) => chart.setPosition(sheet.context.workbook.worksheets.add("Other").getRange("A1"))],
    ["an end before the start", "InvalidArgument", "Chart.setPosition", (chart) => chart.setPosition("D4", "A1")],
    ["a cell that is none", "InvalidArgument", "Chart.setPosition", (chart) => chart.setPosition("here!")],
    ["a negative width", "InvalidArgument", "Chart.width", (chart) => (chart.width = -3)],
    ["a limit that is no number", "InvalidArgument", "ChartAxis.minimum", (chart) => (chart.axes.valueAxis.minimum = "low")],
    ["a legend where there is no place", "InvalidArgument", "ChartLegend.position", (chart) => (chart.legend.position = "Middle" as "Top")],
    ["a picture of it", "NotImplemented", "Chart.getImage", (chart) => chart.getImage()],
  ];

  test.each(refusals)("%s is refused with %s", async (_what, code, location, act) => {
    const error = await openBridge().failure(async (_context, sheet) => void act(sheet.charts.add("Line", fill(sheet)), sheet));
    expect(error).toEqual([code, location]);
  });

  test("a protected sheet takes none", async () => {
    const error = await openBridge().failure(async (_context, sheet) => {
      const data = fill(sheet);
      sheet.protection.protect();
      sheet.charts.add("Line", data);
    });
    expect(error).toEqual(["AccessDenied", "ChartCollection.add"]);
  });
});
