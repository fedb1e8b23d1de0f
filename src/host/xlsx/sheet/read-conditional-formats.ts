import type { Area } from "../../../cells/address";
import type { ConditionalFormatModel } from "../../model/parts";
import type { BookToRead } from "../book/book-to-read";
import { decodeText } from "../xml/escaped-text";
import { childOf, childrenOf, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { readAreaList } from "./areas";
import { comparisonOf, hasTwoLimits } from "./comparisons";
import { hasLook, textRules } from "./conditional-formats";
import { readLimit } from "./limit-text";

/** Reads the conditional formats of a sheet, the winning one first; kinds that the model has no word for are left out. */
export function readConditionalFormats(sheet: XmlElement, book: BookToRead): ConditionalFormatModel[] {
  const found: { priority: number; format: ConditionalFormatModel }[] = [];
  for (const block of childrenOf(sheet, "conditionalFormatting")) {
    const areas = readAreaList(block.attributes.sqref);
    for (const rule of childrenOf(block, "cfRule")) {
      const format = areas.length > 0 ? readFormat(rule, areas, book) : undefined;
      if (format) found.push({ priority: numberOf(rule.attributes.priority) ?? 0, format });
    }
  }
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function readFormat(element: XmlElement, areas: Area[], book: BookToRead): ConditionalFormatModel | undefined {
  const rule = readRule(element, book);
  if (!rule) return undefined;
  const change = element.attributes.dxfId === undefined ? undefined : book.styles.changes[Number(element.attributes.dxfId)];
  return { id: book.newId(), areas, rule, format: hasLook(rule) ? { ...change } : {}, stopIfTrue: isOn(element.attributes.stopIfTrue) };
}

function readRule(element: XmlElement, book: BookToRead): ConditionalFormatModel["rule"] | undefined {
  const { type, operator, text } = element.attributes;
  const formulas = childrenOf(element, "formula").map((formula) => decodeText(formula.text));
  const spell = (stored: string) => book.formula(stored);
  const [first, second] = formulas;
  const colors = (holder: string) => childrenOf(childOf(element, holder), "color").map((color) => book.colors.of(color) ?? "#FFFFFF");
  if (type === "expression" && first !== undefined) return { kind: "custom", formula: spell(first) };
  const comparison = comparisonOf(operator);
  if (type === "cellIs" && first !== undefined) {
    return { kind: "cellValue", operator: comparison, first: readLimit(first, spell), ...(second !== undefined && hasTwoLimits(comparison) && { second: readLimit(second, spell) }) };
  }
  const search = (Object.keys(textRules) as (keyof typeof textRules)[]).find((name) => textRules[name] === type);
  if (search && text !== undefined) return { kind: "containsText", operator: search, text: decodeText(text) };
  if (type === "dataBar") return { kind: "dataBar", color: colors("dataBar")[0] ?? "#638EC6" };
  if (type === "colorScale") return { kind: "colorScale", colors: colors("colorScale") };
  if (type === "iconSet") return { kind: "iconSet", style: childOf(element, "iconSet")?.attributes.iconSet ?? "3TrafficLights1" };
  return undefined;
}
