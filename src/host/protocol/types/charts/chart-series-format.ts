import { defineType, type ObjectType } from "../../define-type";
import { asColor } from "../choice";
import { changeSeries, seriesOf, seriesRecordKey, type SeriesTarget } from "./series-target";

declare module "../../define-type" {
  interface Targets {
    ChartSeriesFormat: SeriesTarget;
    ChartFill: SeriesTarget;
    ChartLineFormat: SeriesTarget;
  }
}

const format = defineType<SeriesTarget>({
  name: "ChartSeriesFormat",
  recordKey: (target) => seriesRecordKey(target, "/Format"),
  navigation: {
    Fill: { type: "ChartFill", of: (target) => target },
    Line: { type: "ChartLineFormat", of: (target) => target },
  },
});

/** A series has one colour: that of its area, its line and its markers. */
const fill = defineType<SeriesTarget>({
  name: "ChartFill",
  recordKey: (target) => seriesRecordKey(target, "/Fill"),
  methods: {
    SetSolidColor: {
      run: (target, args, host) => {
        const color = asColor(args.text(0));
        changeSeries(target, host, (series) => (series.color = color));
      },
    },
    Clear: { run: (target, _args, host) => changeSeries(target, host, (series) => delete series.color) },
  },
});

const line = defineType<SeriesTarget>({
  name: "ChartLineFormat",
  recordKey: (target) => seriesRecordKey(target, "/Line"),
  properties: {
    Color: {
      get: (target, host) => seriesOf(target, host).color ?? "",
      set: (target, value, host) => changeSeries(target, host, (series) => (series.color = asColor(value))),
    },
  },
});

/** How a series looks. */
export const seriesFormatTypes: readonly ObjectType[] = [format, fill, line];
