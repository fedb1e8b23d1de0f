import { addChart } from "../../../model/charts";
import { isSameText } from "../../../model/same-text";
import { refuseProtected } from "../../../model/writing/protection";
import type { Arguments } from "../../arguments";
import { defineType } from "../../define-type";
import type { Host } from "../../host";
import { invalidArgument } from "../../host-error";
import { sheetUnder } from "../range-target";
import type { SheetTarget } from "../worksheet";
import { seriesFrom, shownName } from "./chart-source";
import type { ChartTarget } from "./chart-target";
import { chartKindOf } from "./chart-types";

declare module "../../define-type" {
  interface Targets {
    ChartCollection: SheetTarget;
  }
}

/** Excel's size of a new chart, in points. */
const usualSize = { width: 360, height: 216 };

export const chartCollection = defineType<SheetTarget>({
  name: "ChartCollection",
  properties: { Count: { get: (target, host) => sheetUnder(target, host).charts.length } },
  items: {
    type: "Chart",
    all: ({ sheet }, host) => sheetUnder({ sheet }, host).charts.map(({ id }) => ({ sheet, chart: id })),
    find: ({ sheet }, key, host) => {
      const { charts } = sheetUnder({ sheet }, host);
      const found = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => isSameText(name, String(key)));
      return found && { sheet, chart: found.id };
    },
  },
  methods: { Add: { returns: "Chart", run: add } },
});

function add({ sheet }: SheetTarget, args: Arguments, host: Host): ChartTarget {
  const source = args.object(1, "Range");
  if (!source) throw invalidArgument("a chart needs the range of its data");
  const model = sheetUnder({ sheet }, host);
  refuseProtected(model, "allowEditObjects");
  const series = seriesFrom(source, args.values[2], host);
  // As in Excel: the name of an only series is the title, several have a legend.
  const said = series.length > 1 ? { legend: "bottom" as const } : { title: shownName(series[0]?.name ?? "", source.sheet, host) };
  const chart = addChart(host.workbook, model, { kind: chartKindOf(args.values[0]), ...said, series, left: 0, top: 0, ...usualSize });
  return { sheet, chart: chart.id };
}
