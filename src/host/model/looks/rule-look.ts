import { isCellError, type Scalar } from "../../../cells/value";
import { valueAt } from "../cells";
import { displayText } from "../display/display-text";
import { firstOf, type Evaluate } from "../evaluate";
import type { Comparison, ConditionalFormatModel, Limit } from "../parts";
import { isFormula } from "../references/formula-tokens";
import { folded } from "../same-text";
import { holds } from "../validation/compare";
import { formulaFor } from "../validation/formula-for";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { numberFormatAt } from "./format-at";
import { colorBetween, type ValueScale } from "./value-scale";

/** How conditional formats make a cell look; nothing set means as it looks anyway. */
export interface ConditionalLook {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  /** A data bar: its colour, and its length as a share of the cell, 0 to 1. */
  bar?: { color: string; share: number };
  /** An icon of a set: the set's name, and which third the value is in, 0 the lowest. */
  icon?: { style: string; third: 0 | 1 | 2 };
}

/** Where a rule is looked at, and what it may ask. */
export interface LookedAt {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly evaluate: Evaluate;
  readonly scale: (some: ConditionalFormatModel) => ValueScale;
}

/** The look that one conditional format gives a cell; `undefined` when its condition does not hold. */
export function lookOf(some: ConditionalFormatModel, at: LookedAt): ConditionalLook | undefined {
  const { rule } = some;
  const value = valueAt(at.sheet, at.row, at.column);
  if (rule.kind === "dataBar" || rule.kind === "colorScale" || rule.kind === "iconSet") {
    return typeof value === "number" ? scaledLook(rule, at.scale(some), value) : undefined;
  }
  return conditionHolds(rule, value, some, at) ? some.format : undefined;
}

type Rule = ConditionalFormatModel["rule"];

function scaledLook(rule: Extract<Rule, { kind: "dataBar" | "colorScale" | "iconSet" }>, scale: ValueScale, value: number): ConditionalLook {
  if (rule.kind === "dataBar") return { bar: { color: rule.color, share: scale.barShare(value) } };
  if (rule.kind === "colorScale") return { fill: colorBetween(rule.colors, scale.position(value)) };
  return { icon: { style: rule.style, third: scale.third(value) } };
}

function conditionHolds(rule: Extract<Rule, { kind: "custom" | "cellValue" | "containsText" }>, value: Scalar, some: ConditionalFormatModel, at: LookedAt): boolean {
  const result = (formula: string): Scalar =>
    firstOf(at.evaluate(at.workbook, at.sheet.name, formulaFor(formula, some.areas, at.row, at.column), { row: at.row, column: at.column }));
  if (rule.kind === "custom") {
    const truth = result(rule.formula);
    return truth === true || (typeof truth === "number" && truth !== 0);
  }
  if (rule.kind === "containsText") return textHolds(rule.operator, displayText(value, numberFormatAt(at.sheet, at.row, at.column)), rule.text);
  const limit = (given: Limit): Scalar => (isFormula(given) ? result(given) : readLimit(given));
  return valueHolds(rule.operator, value, limit(rule.first), rule.second === undefined ? undefined : limit(rule.second));
}

/** A literal limit: a number, or a text that may be written in quotes. */
function readLimit(given: Limit): Scalar {
  if (typeof given === "number" || given.trim() === "") return given;
  return Number.isNaN(Number(given)) ? given.replace(/^"(.*)"$/s, "$1") : Number(given);
}

/** Texts are compared letter by letter without case, and count for more than any number, as in Excel. */
function valueHolds(operator: Comparison, value: Scalar, first: Scalar, second: Scalar = first): boolean {
  if ([value, first, second].some((some) => isCellError(some))) return false;
  if (value === null && operator !== "equalTo" && operator !== "notEqualTo" && typeof first === "string") return false;
  const place = (some: Scalar): number => order(some, value);
  return holds(operator, 0, place(first), place(second));
}

/** -1, 0 or 1: where a limit stands seen from the value. */
function order(limit: Scalar, value: Scalar): number {
  const rank = (some: Scalar): number => (typeof some === "boolean" ? 2 : typeof some === "string" ? 1 : 0);
  const blank = (some: Scalar, other: Scalar): Scalar => some ?? (typeof other === "string" ? "" : 0);
  const [a, b] = [blank(limit, value), blank(value, limit)];
  if (rank(a) !== rank(b)) return Math.sign(rank(a) - rank(b));
  const [one, other] = typeof a === "string" && typeof b === "string" ? [folded(a), folded(b)] : [Number(a), Number(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function textHolds(operator: Extract<Rule, { kind: "containsText" }>["operator"], shown: string, wanted: string): boolean {
  const [text, part] = [folded(shown), folded(wanted)];
  if (operator === "contains") return text.includes(part);
  if (operator === "notContains") return !text.includes(part);
  return operator === "beginsWith" ? text.startsWith(part) : text.endsWith(part);
}
