import type { Language, Text } from "../language/text";
import type { Expression } from "./expression";
import type { PlacedValidation } from "./laid-out";

/** What may be typed into a cell, and what the user is told. */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; readonly items: readonly Text[] }
    /** The words of some cells: a name of the workbook, or the cells themselves. */
    | { readonly kind: "listIn"; readonly cells: Expression }
    | { readonly kind: "date"; readonly from: number; readonly to: number }
    | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "whole"; readonly minimum: number; readonly maximum: number }
    /** Anything up to so many characters. */
    | { readonly kind: "text"; readonly longest: number };
  /** Shown beside the cell when it is selected. */
  readonly prompt?: { readonly title: Text; readonly message: Text };
  /** Shown when something else is typed; says what is wanted. */
  readonly alert: { readonly title: Text; readonly message: Text };
}

const longestTitle = 32;
const longestMessage = 255;

/** The validation in one language, checked against Excel's limits: a list has no commas and at most 255 characters. `write` gives the text of a formula. */
export function placeValidation(validation: Validation, language: Language, write: (expression: Expression) => string): Omit<PlacedValidation, "area"> {
  const words = ({ title, message }: { title: Text; message: Text }) => ({
    title: within(title[language], longestTitle),
    message: within(message[language], longestMessage),
  });
  const { rule, prompt } = validation;
  return {
    rule: rule.kind === "list" ? { kind: "list", items: listItems(rule.items, language) } : rule.kind === "listIn" ? { kind: "listIn", formula: write(rule.cells) } : rule,
    ...(prompt && { prompt: words(prompt) }),
    alert: words(validation.alert),
  };
}

function listItems(texts: readonly Text[], language: Language): string[] {
  const items = texts.map((text) => text[language]);
  const comma = items.find((item) => item.includes(","));
  if (comma !== undefined) throw new Error(`A list item can't hold a comma: ${comma}`);
  within(items.join(","), longestMessage);
  return items;
}

function within(text: string, longest: number): string {
  if (text.length > longest) throw new Error(`Excel takes at most ${longest} characters here: ${text}`);
  return text;
}
