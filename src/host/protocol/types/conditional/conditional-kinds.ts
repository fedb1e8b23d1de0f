import type { ConditionalFormatModel } from "../../../model/parts";

type Rule = ConditionalFormatModel["rule"];

/**
 * Each type of conditional format: its kind in the model, and the rule that it has before it is given one.
 * A condition then never holds; bars, scales and icons are Excel's own first choice.
 */
export const conditionalKinds: Readonly<Record<string, Rule>> = {
  Custom: { kind: "custom", formula: "=FALSE" },
  CellValue: { kind: "cellValue", operator: "equalTo", first: "=NA()" },
  ContainsText: { kind: "containsText", operator: "notContains", text: "" },
  DataBar: { kind: "dataBar", color: "#638EC6" },
  ColorScale: { kind: "colorScale", colors: ["#F8696B", "#FFEB84", "#63BE7B"] },
  IconSet: { kind: "iconSet", style: "3TrafficLights1" },
};

/** `Custom`, `CellValue`, ... */
export function conditionalType({ kind }: Rule): string {
  return Object.keys(conditionalKinds).find((type) => conditionalKinds[type]?.kind === kind) ?? kind;
}
