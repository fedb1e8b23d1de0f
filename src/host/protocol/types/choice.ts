import { invalidArgument } from "../host-error";

/** The model's word for one of the API's, which is given in either case: `choose(value, { Visible: "visible" })`. */
export function choose<Word>(value: unknown, words: Readonly<Record<string, Word>>): Word {
  const key = Object.keys(words).find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (key === undefined) throw invalidArgument(`'${String(value)}' must be one of ${Object.keys(words).join(", ")}`);
  return words[key] as Word;
}

/** The API's word for one of the model's. */
export function wordFor<Word>(value: Word, words: Readonly<Record<string, Word>>): string | undefined {
  return Object.keys(words).find((word) => words[word] === value);
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("the value must be text");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("the value must be a number");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("the value must be true or false");
  return value;
}

/** `#RRGGBB` of a colour given as that, or as one of the HTML names that Excel's own examples use. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = Object.hasOwn(namedColors, text.toLowerCase()) ? namedColors[text.toLowerCase()] : undefined;
  if (named === undefined) throw invalidArgument(`the colour '${text}' must be written #RRGGBB`);
  return named;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};
