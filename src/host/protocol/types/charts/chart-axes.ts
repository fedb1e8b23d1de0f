import type { ChartModel } from "../../../model/parts";
import { defineType, type ObjectType, type Property } from "../../define-type";
import type { Host } from "../../host";
import { notImplemented } from "../../host-error";
import { asBoolean, asNumber, asText, choose } from "../choice";
import { without } from "../without";
import { changeChart, chartOf, type ChartTarget } from "./chart-target";

/** One axis of a chart. */
interface AxisTarget extends ChartTarget {
  readonly axis: "valueAxis" | "categoryAxis";
}

declare module "../../define-type" {
  interface Targets {
    ChartAxes: ChartTarget;
    ChartAxis: AxisTarget;
    ChartAxisTitle: AxisTarget;
  }
}

type Axis = NonNullable<ChartModel["valueAxis"]>;

const axisNames = { Value: "valueAxis", Category: "categoryAxis" } as const;

const axes = defineType<ChartTarget>({
  name: "ChartAxes",
  navigation: {
    CategoryAxis: { type: "ChartAxis", of: (target) => ({ ...target, axis: "categoryAxis" }) },
    ValueAxis: { type: "ChartAxis", of: (target) => ({ ...target, axis: "valueAxis" }) },
  },
  methods: {
    GetItem: {
      returns: "ChartAxis",
      run: (target, args) => {
        if ((args.optionalText(1) ?? "Primary") !== "Primary") throw notImplemented("ChartAxes.getItem of a secondary axis");
        return { ...target, axis: choose(args.text(0), axisNames) };
      },
    },
  },
});

const axis = defineType<AxisTarget>({
  name: "ChartAxis",
  recordKey: ({ chart, axis: name }) => `Chart:${chart}/${name}`,
  properties: {
    Type: { get: ({ axis: name }) => (name === "valueAxis" ? "Value" : "Category") },
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    NumberFormat: {
      get: (target, host) => axisOf(target, host).numberFormat ?? "General",
      set: (target, value, host) => changeAxis(target, host, "numberFormat", asText(value)),
    },
  },
  defaults: { Visible: true, AxisGroup: "Primary" },
  navigation: { Title: { type: "ChartAxisTitle", of: (target) => target } },
});

const axisTitle = defineType<AxisTarget>({
  name: "ChartAxisTitle",
  recordKey: ({ chart, axis: name }) => `Chart:${chart}/${name}/Title`,
  properties: {
    Text: {
      get: (target, host) => axisOf(target, host).title ?? null,
      set: (target, value, host) => changeAxis(target, host, "title", asText(value)),
    },
    Visible: {
      get: (target, host) => axisOf(target, host).title !== undefined,
      set: (target, value, host) => changeAxis(target, host, "title", asBoolean(value) ? (axisOf(target, host).title ?? "Axis Title") : undefined),
    },
  },
});

/** An end of the axis; `""` lets Excel choose it. What it then chooses is not worked out here: it reads as `null`. */
function limit(key: "minimum" | "maximum"): Property<AxisTarget> {
  return {
    get: (target, host) => axisOf(target, host)[key] ?? null,
    set: (target, value, host) => changeAxis(target, host, key, value === "" ? undefined : asNumber(value)),
  };
}

function axisOf(target: AxisTarget, host: Host): Axis {
  return chartOf(target, host)[target.axis] ?? {};
}

function changeAxis<Key extends keyof Axis>(target: AxisTarget, host: Host, key: Key, value: Axis[Key] | undefined): void {
  if (target.axis === "categoryAxis" && key !== "title") throw notImplemented(`ChartAxis.${key} of the category axis`);
  const rest = without(axisOf(target, host), key);
  changeChart(target, host, (model) => (model[target.axis] = { ...rest, ...(value !== undefined && { [key]: value }) }));
}

/** The axes of a chart and their titles. */
export const axisTypes: readonly ObjectType[] = [axes, axis, axisTitle];
