import { isSameText } from "../../../model/same-text";
import { defineType } from "../../define-type";
import { invalidArgument } from "../../host-error";
import { shownName } from "./chart-source";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";

declare module "../../define-type" {
  interface Targets {
    ChartSeriesCollection: ChartTarget;
  }
}

export const chartSeriesCollection = defineType<ChartTarget>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target, host) => chartOf(target, host).series.length } },
  items: {
    type: "ChartSeries",
    all: (target, host) => chartOf(target, host).series.map((_, series) => ({ ...target, series })),
    find: (target, key, host) => {
      const series = chartOf(target, host).series.findIndex(({ name }) => isSameText(shownName(name, target.sheet, host), String(key)));
      return series < 0 ? undefined : { ...target, series };
    },
  },
  methods: {
    Add: {
      returns: "ChartSeries",
      run: (target, args, host) => {
        const { length } = chartOf(target, host).series;
        const series = args.optionalWhole(1) ?? length;
        if (series < 0 || series > length) throw invalidArgument(`the place of a series must be 0 to ${length}`);
        const name = args.optionalText(0) ?? `Series${length + 1}`;
        changeChart(target, host, (model) => model.series.splice(series, 0, { name, values: "" }));
        return { ...target, series };
      },
    },
  },
});
