import type { ConditionalFormatModel } from "../../../model/parts";
import { defineType, type ObjectType, type Property } from "../../define-type";
import { asBoolean, asColor } from "../choice";
import { changeConditionalFormat, conditionalFormatOf, type ConditionalTarget } from "./conditional-target";

declare module "../../define-type" {
  interface Targets {
    ConditionalRangeFormat: ConditionalTarget;
    ConditionalRangeFill: ConditionalTarget;
    ConditionalRangeFont: ConditionalTarget;
  }
}

type Look = ConditionalFormatModel["format"];

const format = defineType<ConditionalTarget>({
  name: "ConditionalRangeFormat",
  recordKey: ({ format: id }) => `ConditionalFormat:${id}/Format`,
  navigation: {
    Fill: { type: "ConditionalRangeFill", of: (target) => target },
    Font: { type: "ConditionalRangeFont", of: (target) => target },
  },
});

const fill = defineType<ConditionalTarget>({
  name: "ConditionalRangeFill",
  properties: { Color: part("fill", "", asColor) },
  methods: { Clear: { run: (target, _args, host) => changeConditionalFormat(target, host, ({ format: look }) => delete look.fill) } },
});

const font = defineType<ConditionalTarget>({
  name: "ConditionalRangeFont",
  recordKey: ({ format: id }) => `ConditionalFormat:${id}/Font`,
  properties: {
    Color: part("color", "", asColor),
    Bold: part("bold", null, asBoolean),
    Italic: part("italic", null, asBoolean),
    Strikethrough: part("strikethrough", null, asBoolean),
  },
  methods: {
    Clear: {
      run: (target, _args, host) => changeConditionalFormat(target, host, (model) => (model.format = model.format.fill === undefined ? {} : { fill: model.format.fill })),
    },
  },
});

/** One part of the look; `unset` is what the API says while the format leaves it alone. */
function part<Key extends keyof Look>(key: Key, unset: "" | null, read: (value: unknown) => NonNullable<Look[Key]>): Property<ConditionalTarget> {
  return {
    get: (target, host) => conditionalFormatOf(target, host).format[key] ?? unset,
    set: (target, value, host) => changeConditionalFormat(target, host, ({ format: look }) => (look[key] = read(value))),
  };
}

/** The looks that conditional formats give. */
export const conditionalLookTypes: readonly ObjectType[] = [format, fill, font];
