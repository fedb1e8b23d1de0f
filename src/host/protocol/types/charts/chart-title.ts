import { defineType } from "../../define-type";
import { asBoolean, asText } from "../choice";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";

declare module "../../define-type" {
  interface Targets {
    ChartTitle: ChartTarget;
  }
}

export const chartTitle = defineType<ChartTarget>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target, host) => chartOf(target, host).title ?? null,
      set: (target, value, host) => changeChart(target, host, (model) => (model.title = asText(value))),
    },
    Visible: {
      get: (target, host) => chartOf(target, host).title !== undefined,
      set: (target, value, host) => {
        const isShown = asBoolean(value);
        changeChart(target, host, (model) => {
          if (isShown) model.title ??= "Chart Title";
          else delete model.title;
        });
      },
    },
  },
  defaults: { Overlay: false, Position: "Top" },
});
