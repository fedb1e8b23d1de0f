import type { Comparison, ValidationModel } from "../../model/parts";
import type { BookToRead } from "../book/book-to-read";
import type { BookToWrite } from "../book/book-to-write";
import { cannotWrite } from "../refusals";
import { decodeText } from "../xml/escaped-text";
import { childOf, isOn, type XmlElement } from "../xml/read-tree";
import { element, escapeText } from "../xml/write-xml";
import { areaList, readAreaList } from "./areas";
import { comparisonOf, fileComparison, hasTwoLimits } from "./comparisons";
import { limitText, quoted, readLimit, unquoted } from "./limit-text";

const longestList = 255;
const ranged = ["whole", "decimal", "date", "time", "textLength"] as const;

/** The validations of a sheet; empty when it has none. */
export function validationsXml(validations: readonly ValidationModel[], book: BookToWrite): string {
  const elements = validations.map((validation) => validationXml(validation, book));
  return elements.length > 0 ? element("dataValidations", { count: elements.length }, elements) : "";
}

function validationXml({ areas, rule, ignoreBlanks, prompt, alert }: ValidationModel, book: BookToWrite): string {
  const spell = (formula: string) => book.formula(formula);
  const between = "operator" in rule && rule.operator !== "between" ? fileComparison(rule.operator) : undefined;
  const limits = rule.kind === "list" ? [listText(rule.source, areaList(areas), spell)] : rule.kind === "custom" ? [spell(rule.formula)] : [rule.first, rule.second].flatMap((limit) => (limit === undefined ? [] : [limitText(limit, spell)]));
  return element(
    "dataValidation",
    {
      type: rule.kind,
      operator: between,
      allowBlank: ignoreBlanks,
      // The file's word means the opposite of what it says.
      showDropDown: rule.kind === "list" && !rule.inCellDropDown ? true : undefined,
      showInputMessage: prompt && true,
      showErrorMessage: alert && true,
      errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
      errorTitle: alert?.title,
      error: alert?.message,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      sqref: areaList(areas),
    },
    limits.map((limit, index) => element(`formula${String(index + 1)}`, {}, escapeText(limit))),
  );
}

function listText(source: string, where: string, spell: (formula: string) => string): string {
  if (source.startsWith("=")) return spell(source);
  if (source.length > longestList) {
    throw cannotWrite(where, "has a list over 255 characters: put its items into cells and refer to them", "のリストが 255 文字を超えています。項目をセルに入力し、その範囲を参照してください");
  }
  return quoted(source);
}

/** Reads one validation; `undefined` for one that allows anything. */
export function readValidation(validation: XmlElement, book: BookToRead): ValidationModel | undefined {
  const { attributes } = validation;
  const spell = (stored: string) => book.formula(stored);
  const formula = (name: string) => {
    const found = childOf(validation, name);
    // Later versions put the formula one level deeper.
    return found && decodeText(childOf(found, "f")?.text ?? found.text);
  };
  const rule = readRule(attributes.type, comparisonOf(attributes.operator), formula("formula1"), formula("formula2"), isOn(attributes.showDropDown), spell);
  const areas = readAreaList(attributes.sqref ?? childOf(validation, "sqref")?.text);
  if (!rule || areas.length === 0) return undefined;
  const { prompt, promptTitle, error, errorTitle, errorStyle } = attributes;
  const text = (value: string | undefined) => decodeText(value ?? "");
  return {
    areas,
    rule,
    ignoreBlanks: isOn(attributes.allowBlank),
    ...(isOn(attributes.showInputMessage) && (prompt ?? promptTitle) !== undefined && { prompt: { title: text(promptTitle), message: text(prompt) } }),
    ...(isOn(attributes.showErrorMessage) && {
      alert: { style: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop", title: text(errorTitle), message: text(error) },
    }),
  };
}

function readRule(
  type: string | undefined,
  operator: Comparison,
  first: string | undefined,
  second: string | undefined,
  isHidden: boolean,
  spell: (stored: string) => string,
): ValidationModel["rule"] | undefined {
  if (first === undefined) return undefined;
  if (type === "list") return { kind: "list", source: unquoted(first.trim()) ?? spell(first.trim()), inCellDropDown: !isHidden };
  if (type === "custom") return { kind: "custom", formula: spell(first) };
  const kind = ranged.find((name) => name === type);
  return kind && { kind, operator, first: readLimit(first, spell), ...(second !== undefined && hasTwoLimits(operator) && { second: readLimit(second, spell) }) };
}
