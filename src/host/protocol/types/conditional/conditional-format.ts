import type { ConditionalFormatModel } from "../../../model/parts";
import { deleteConditionalFormat, setPriority } from "../../../model/looks/conditional-formats";
import { refuseProtected } from "../../../model/writing/protection";
import { defineType, type Navigation } from "../../define-type";
import type { Host } from "../../host";
import { invalidOperation } from "../../host-error";
import { asBoolean, asNumber } from "../choice";
import { sheetUnder, type CellsTarget, type RangeTarget } from "../range-target";
import { conditionalType } from "./conditional-kinds";
import { changeConditionalFormat, conditionalFormatOf, ruleOf, type ConditionalTarget } from "./conditional-target";

declare module "../../define-type" {
  interface Targets {
    ConditionalFormat: ConditionalTarget;
  }
}

/** The parts that a format of one kind has; each leads to itself, or to nothing where the kind is another. */
const parts = {
  Custom: ["custom", "CustomConditionalFormat"],
  CellValue: ["cellValue", "CellValueConditionalFormat"],
  TextComparison: ["containsText", "TextConditionalFormat"],
  DataBar: ["dataBar", "DataBarConditionalFormat"],
  ColorScale: ["colorScale", "ColorScaleConditionalFormat"],
  IconSet: ["iconSet", "IconSetConditionalFormat"],
} as const satisfies Record<string, [ConditionalFormatModel["rule"]["kind"], Navigation<ConditionalTarget>["type"]]>;

/** What no conditional format of this workbook is. */
const never: Navigation<ConditionalTarget> = { type: "CustomConditionalFormat", of: () => null };

export const conditionalFormat = defineType<ConditionalTarget>({
  name: "ConditionalFormat",
  id: { key: "Id", of: ({ format }) => format },
  properties: {
    Id: { get: ({ format }) => format },
    Type: { get: (target, host) => conditionalType(conditionalFormatOf(target, host).rule) },
    Priority: { get: (target, host) => sheetUnder(target, host).conditionalFormats.indexOf(conditionalFormatOf(target, host)), set: prioritize },
    StopIfTrue: {
      get: (target, host) => conditionalFormatOf(target, host).stopIfTrue,
      set: (target, value, host) => changeConditionalFormat(target, host, (model) => (model.stopIfTrue = asBoolean(value))),
    },
  },
  navigation: {
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, [kind, type]]): [string, Navigation<ConditionalTarget>][] => [
        [name, { type, of: (target, host) => ruleOf(target, kind, host) && target }],
        [`${name}OrNullObject`, { type, of: (target, host) => (conditionalFormatOf(target, host).rule.kind === kind ? target : null) }],
      ]),
    ),
    PresetOrNullObject: never,
    TopBottomOrNullObject: never,
  },
  methods: {
    Delete: {
      run: (target, _args, host) => {
        const sheet = sheetUnder(target, host);
        refuseProtected(sheet, "allowFormatCells");
        deleteConditionalFormat(host.workbook, sheet, conditionalFormatOf(target, host));
      },
    },
    GetRange: {
      returns: "Range",
      run: (target, _args, host) => {
        const range = rangeOf(target, host);
        if (!range) throw invalidOperation("the conditional format covers several areas");
        return range;
      },
    },
    GetRangeOrNullObject: { returns: "Range", run: (target, _args, host) => rangeOf(target, host) },
    GetRanges: { returns: "RangeAreas", run: cellsOf },
  },
});

/** A priority beyond the last is the last; a negative one counts from the end. */
function prioritize(target: ConditionalTarget, value: unknown, host: Host): void {
  const sheet = sheetUnder(target, host);
  const count = sheet.conditionalFormats.length;
  const given = asNumber(value);
  const priority = given < 0 ? Math.max(0, count + given) : Math.min(given, count - 1);
  refuseProtected(sheet, "allowFormatCells");
  setPriority(host.workbook, sheet, conditionalFormatOf(target, host), priority);
}

function cellsOf(target: ConditionalTarget, _args: unknown, host: Host): CellsTarget {
  return { sheet: target.sheet, areas: conditionalFormatOf(target, host).areas };
}

function rangeOf(target: ConditionalTarget, host: Host): RangeTarget | null {
  const [area, ...others] = conditionalFormatOf(target, host).areas;
  return area && others.length === 0 ? { sheet: target.sheet, area } : null;
}
