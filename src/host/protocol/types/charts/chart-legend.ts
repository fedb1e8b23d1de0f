import { defineType } from "../../define-type";
import { asBoolean, choose, wordFor } from "../choice";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";

declare module "../../define-type" {
  interface Targets {
    ChartLegend: ChartTarget;
  }
}

const positions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

export const chartLegend = defineType<ChartTarget>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (target, host) => chartOf(target, host).legend !== undefined,
      set: (target, value, host) => {
        const isShown = asBoolean(value);
        changeChart(target, host, (model) => {
          if (isShown) model.legend ??= "bottom";
          else delete model.legend;
        });
      },
    },
    Position: {
      get: (target, host) => wordFor(chartOf(target, host).legend ?? "bottom", positions),
      set: (target, value, host) => changeChart(target, host, (model) => (model.legend = choose(value, positions))),
    },
  },
  defaults: { Overlay: false },
});
