import { deleteChart } from "../../../model/charts";
import { leftOf, topOf } from "../../../model/sheets/sizes";
import { refuseProtected } from "../../../model/writing/protection";
import type { Arguments } from "../../arguments";
import { defineType, type Property } from "../../define-type";
import type { Host } from "../../host";
import { invalidArgument } from "../../host-error";
import { asNumber, asText } from "../choice";
import { rangeNamed, sheetUnder, type RangeTarget } from "../range-target";
import { seriesFrom } from "./chart-source";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";
import { chartKindOf, chartTypeOf } from "./chart-types";

declare module "../../define-type" {
  interface Targets {
    Chart: ChartTarget;
  }
}

export const chart = defineType<ChartTarget>({
  name: "Chart",
  id: { key: "Id", of: ({ chart: id }) => id },
  properties: {
    Id: { get: ({ chart: id }) => id },
    Name: {
      get: (target, host) => chartOf(target, host).name,
      set: (target, value, host) => changeChart(target, host, (model) => (model.name = asText(value))),
    },
    ChartType: {
      get: (target, host) => chartTypeOf(chartOf(target, host).kind),
      set: (target, value, host) => changeChart(target, host, (model) => (model.kind = chartKindOf(value))),
    },
    Left: points("left"),
    Top: points("top"),
    Width: points("width"),
    Height: points("height"),
  },
  defaults: { PlotVisibleOnly: true, DisplayBlanksAs: "NotPlotted" },
  navigation: {
    Axes: { type: "ChartAxes", of: (target) => target },
    Legend: { type: "ChartLegend", of: (target) => target },
    Series: { type: "ChartSeriesCollection", of: (target) => target },
    Title: { type: "ChartTitle", of: (target) => target },
    Worksheet: { type: "Worksheet", of: ({ sheet }) => ({ sheet }) },
  },
  methods: {
    Delete: {
      run: (target, _args, host) => {
        const sheet = sheetUnder(target, host);
        refuseProtected(sheet, "allowEditObjects");
        deleteChart(host.workbook, sheet, chartOf(target, host));
      },
    },
    SetData: {
      run: (target, args, host) => {
        const source = args.object(0, "Range");
        if (!source) throw invalidArgument("a chart needs the range of its data");
        changeChart(target, host, (model) => (model.series = seriesFrom(source, args.values[1], host)));
      },
    },
    SetPosition: { run: setPosition },
  },
});

function points(key: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: (target, host) => chartOf(target, host)[key],
    set: (target, value, host) => {
      const given = asNumber(value);
      if (given < 0) throw invalidArgument(`${key} must be 0 or more points`);
      changeChart(target, host, (model) => (model[key] = given));
    },
  };
}

/** Moves a chart to a cell, and with a second one lets it cover all from the one to the other. */
function setPosition(target: ChartTarget, args: Arguments, host: Host): void {
  const { area: start } = cellsAt(target, args, 0, host);
  const end = args.isOmitted(1) ? undefined : cellsAt(target, args, 1, host).area;
  const sheet = sheetUnder(target, host);
  const left = leftOf(sheet, start.column);
  const top = topOf(sheet, start.row);
  const size = end && { width: leftOf(sheet, end.column + end.columns) - left, height: topOf(sheet, end.row + end.rows) - top };
  if (size && (size.width <= 0 || size.height <= 0)) throw invalidArgument("the end cell lies before the start cell");
  changeChart(target, host, (model) => Object.assign(model, { left, top, ...size }));
}

function cellsAt(target: ChartTarget, args: Arguments, place: number, host: Host): RangeTarget {
  const cells = args.object(place, "Range") ?? rangeNamed(host.workbook, args.text(place), target.sheet);
  if (cells.sheet !== target.sheet) throw invalidArgument("a chart is placed on cells of its own worksheet");
  return cells;
}
