import { defineType, type ObjectType } from "../../define-type";
import type { Host } from "../../host";
import { asRecord } from "../as-record";
import { asColor, choose, wordFor } from "../choice";
import { changeConditionalFormat, ruleOf, type ConditionalTarget } from "./conditional-target";

declare module "../../define-type" {
  interface Targets {
    DataBarConditionalFormat: ConditionalTarget;
    ConditionalDataBarPositiveFormat: ConditionalTarget;
    ColorScaleConditionalFormat: ConditionalTarget;
    IconSetConditionalFormat: ConditionalTarget;
  }
}

/** The API's names of icon sets, and those of files, which the model uses. */
const iconSets: Readonly<Record<string, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
};

const dataBar = defineType<ConditionalTarget>({
  name: "DataBarConditionalFormat",
  recordKey: ({ format }) => `ConditionalFormat:${format}/DataBar`,
  navigation: { PositiveFormat: { type: "ConditionalDataBarPositiveFormat", of: (target) => target } },
});

const positiveBar = defineType<ConditionalTarget>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (target, host) => ruleOf(target, "dataBar", host).color,
      set: (target, value, host) => changeConditionalFormat(target, host, (model) => (model.rule = { kind: "dataBar", color: asColor(value) })),
    },
  },
  defaults: { GradientFill: true },
});

/** The model keeps a scale's colours; what they stand for is kept as it was given. */
const colorScale = defineType<ConditionalTarget>({
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (target, host) => ruleOf(target, "colorScale", host).colors.length === 3 },
    Criteria: { get: criteria, set: setCriteria },
  },
});

const iconSet = defineType<ConditionalTarget>({
  name: "IconSetConditionalFormat",
  recordKey: ({ format }) => `ConditionalFormat:${format}/IconSet`,
  properties: {
    Style: {
      get: (target, host) => wordFor(ruleOf(target, "iconSet", host).style, iconSets),
      set: (target, value, host) => changeConditionalFormat(target, host, (model) => (model.rule = { kind: "iconSet", style: choose(value, iconSets) })),
    },
  },
  defaults: { ReverseIconOrder: false, ShowIconOnly: false },
});

const ends = ["minimum", "midpoint", "maximum"] as const;

/** Where a scale's colours lie unless it was said otherwise. */
const usualCriteria: Readonly<Record<string, unknown>> = {
  minimum: { type: "LowestValue" },
  midpoint: { type: "Percentile", formula: "50" },
  maximum: { type: "HighestValue" },
};

function criteriaKey({ format }: ConditionalTarget): string {
  return `ConditionalFormat:${format}/ColorScale/Criteria`;
}

function criteria(target: ConditionalTarget, host: Host): Record<string, unknown> {
  const { colors } = ruleOf(target, "colorScale", host);
  const given = (host.workbook.records[criteriaKey(target)] ?? usualCriteria) as Record<string, object>;
  const names = ends.filter((name) => name !== "midpoint" || colors.length === 3);
  return Object.fromEntries(names.map((name, place) => [name, { ...given[name], color: colors[place] }]));
}

function setCriteria(target: ConditionalTarget, value: unknown, host: Host): void {
  const given = asRecord(value);
  const colors = ends.filter((name) => name !== "midpoint" || (given.midpoint ?? undefined) !== undefined).map((name) => asColor(asRecord(given[name]).color));
  changeConditionalFormat(target, host, (model) => (model.rule = { kind: "colorScale", colors }));
  host.workbook.records[criteriaKey(target)] = given;
}

/** Formats that colour cells, or draw into them, by how their numbers compare. */
export const scaleTypes: readonly ObjectType[] = [dataBar, positiveBar, colorScale, iconSet];
