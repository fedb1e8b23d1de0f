import { cellAddress, type Area } from "../../../cells/address";
import type { ConditionalFormatModel } from "../../model/parts";
import type { BookToWrite } from "../book/book-to-write";
import { fileColor } from "../styles/file-colors";
import { element, escapeText } from "../xml/write-xml";
import { areaList } from "./areas";
import { fileComparison } from "./comparisons";
import { limitText, quoted } from "./limit-text";

type Rule = ConditionalFormatModel["rule"];

/** The conditional formats of a sheet, the first in the list winning. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatModel[], book: BookToWrite): string {
  return formats
    .map(({ areas, rule, format, stopIfTrue }, index) => {
      const { type, attributes = {}, content } = ruleXml(rule, areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 }, book);
      const dxfId = hasLook(rule) && Object.keys(format).length > 0 ? book.styles.changeNumberOf(format) : undefined;
      const all = { type, dxfId, priority: index + 1, stopIfTrue: stopIfTrue || undefined, ...attributes };
      return element("conditionalFormatting", { sqref: areaList(areas) }, element("cfRule", all, content));
    })
    .join("");
}

/** True for a rule that gives cells a look of its own choosing, not a bar, a scale or an icon. */
export function hasLook({ kind }: Rule): boolean {
  return kind === "custom" || kind === "cellValue" || kind === "containsText";
}

/** What files call the four ways to look for a text. */
export const textRules = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

function ruleXml(rule: Rule, first: Area, book: BookToWrite): { type: string; attributes?: Record<string, string>; content: string[] } {
  const spell = (formula: string) => book.formula(formula);
  const formula = (text: string) => element("formula", {}, escapeText(text));
  switch (rule.kind) {
    case "custom":
      return { type: "expression", content: [formula(spell(rule.formula))] };
    case "cellValue": {
      const limits = [rule.first, rule.second].flatMap((limit) => (limit === undefined ? [] : [formula(limitText(limit, spell))]));
      return { type: "cellIs", attributes: { operator: fileComparison(rule.operator) }, content: limits };
    }
    case "containsText": {
      const { operator, text } = rule;
      return { type: textRules[operator], attributes: { operator, text }, content: [formula(textFormula(operator, text, cellAddress(first.row, first.column)))] };
    }
    case "dataBar":
      return { type: "dataBar", content: [element("dataBar", {}, bound("min"), bound("max"), color(rule.color))] };
    case "colorScale": {
      const bounds = rule.colors.length > 2 ? [bound("min"), bound("percentile", 50), bound("max")] : [bound("min"), bound("max")];
      return { type: "colorScale", content: [element("colorScale", {}, bounds, rule.colors.map(color))] };
    }
    case "iconSet": {
      const icons = Number(/^\d/.exec(rule.style)?.[0] ?? 3);
      const steps = Array.from({ length: icons }, (_, index) => bound("percent", Math.round((index * 100) / icons)));
      return { type: "iconSet", content: [element("iconSet", { iconSet: rule.style }, steps)] };
    }
  }
}

function textFormula(operator: keyof typeof textRules, text: string, cell: string): string {
  const sought = quoted(text);
  if (operator === "beginsWith") return `LEFT(${cell},LEN(${sought}))=${sought}`;
  if (operator === "endsWith") return `RIGHT(${cell},LEN(${sought}))=${sought}`;
  const isMissing = `ISERROR(SEARCH(${sought},${cell}))`;
  return operator === "contains" ? `NOT(${isMissing})` : isMissing;
}

function bound(type: string, val?: number): string {
  return element("cfvo", { type, val });
}

function color(rgb: string): string {
  return element("color", { rgb: fileColor(rgb) });
}
