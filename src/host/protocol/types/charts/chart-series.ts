import type { Arguments } from "../../arguments";
import { defineType } from "../../define-type";
import type { Host } from "../../host";
import { invalidArgument, itemNotFound } from "../../host-error";
import { asText, choose } from "../choice";
import { fixedRangeAddress } from "../range-target";
import { shownName } from "./chart-source";
import { changeChart } from "./chart-target";
import { changeSeries, seriesOf, seriesRecordKey, type SeriesTarget } from "./series-target";

declare module "../../define-type" {
  interface Targets {
    ChartSeries: SeriesTarget;
  }
}

const dimensions = { Values: "values", YValues: "values", Categories: "categories", XValues: "categories" } as const;

export const chartSeries = defineType<SeriesTarget>({
  name: "ChartSeries",
  recordKey: (target) => seriesRecordKey(target),
  properties: {
    Name: {
      get: (target, host) => shownName(seriesOf(target, host).name, target.sheet, host),
      set: (target, value, host) => changeSeries(target, host, (series) => (series.name = asText(value))),
    },
  },
  navigation: { Format: { type: "ChartSeriesFormat", of: (target) => target } },
  methods: {
    SetValues: { run: (target, args, host) => changeSeries(target, host, (series) => (series.values = reference(args, host))) },
    SetXAxisValues: { run: (target, args, host) => changeSeries(target, host, (series) => (series.categories = reference(args, host))) },
    Delete: { run: (target, _args, host) => changeChart(target, host, (chart) => chart.series.splice(chart.series.indexOf(seriesOf(target, host)), 1)) },
    GetDimensionDataSourceString: {
      run: (target, args, host) => {
        const source = seriesOf(target, host)[choose(args.text(0), dimensions)];
        if (!source) throw itemNotFound("source of the dimension");
        return source.slice(1);
      },
    },
  },
});

function reference(args: Arguments, host: Host): string {
  const range = args.object(0, "Range");
  if (!range) throw invalidArgument("a series needs the range of its data");
  return `=${fixedRangeAddress(host.workbook, range)}`;
}
