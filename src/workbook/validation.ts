import type { Language, Text } from "../language/text";
import type { PlacedValidation } from "./laid-out";

/** What may be typed into a cell, and what the user is told. */
export interface Validation {
  readonly rule:
    | { readonly kind: "list"; readonly items: readonly Text[] }
    | { readonly kind: "date"; readonly from: number; readonly to: number }
    | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number };
  /** Shown beside the cell when it is selected. */
  readonly prompt?: { readonly title: Text; readonly message: Text };
  /** Shown when something else is typed; says what is wanted. */
  readonly alert: { readonly title: Text; readonly message: Text };
}

const longestTitle = 32;
const longestMessage = 255;

/** The validation in one language, checked against Excel's limits: a list has no commas and at most 255 characters. */
export function placeValidation(validation: Validation, language: Language): Omit<PlacedValidation, "area"> {
  const words = ({ title, message }: { title: Text; message: Text }) => ({
    title: within(title[language], longestTitle),
    message: within(message[language], longestMessage),
  });
  const { rule, prompt } = validation;
  return {
    rule: rule.kind === "list" ? { kind: "list", items: listItems(rule.items, language) } : rule,
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
