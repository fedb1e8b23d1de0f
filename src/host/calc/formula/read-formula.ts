import { parse, tokenize } from "@borgar/fx/xlsx";
import { plainTokens } from "./plain-tokens";
import { expressionOf } from "./read-expression";
import type { Expression } from "./expression";

/** Excel's limit on the length of a formula. */
const longestFormula = 8192;
const mostRemembered = 200_000;
const remembered = new Map<string, Expression | UnreadableFormula>();

/** A formula whose text can't be read, and why. */
export class UnreadableFormula {
  constructor(readonly problem: string) {}
}

/** Reads a formula's text, with or without its equals sign, as the formula bar or the file writes it. Texts are remembered. */
export function readFormula(text: string): Expression | UnreadableFormula {
  const known = remembered.get(text);
  if (known) return known;
  const read = readNewFormula(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, read);
  return read;
}

function readNewFormula(text: string): Expression | UnreadableFormula {
  if (text.length > longestFormula) return new UnreadableFormula(`The formula is longer than Excel's ${String(longestFormula)} characters.`);
  const trimmed = text.trim();
  try {
    return expressionOf(parse(plainTokens(tokenize(trimmed.startsWith("=") ? trimmed : `=${trimmed}`))));
  } catch (error) {
    return new UnreadableFormula(`The formula can't be read${placeOf(error)}: check its brackets, commas and quotation marks.`);
  }
}

function placeOf(error: unknown): string {
  if (error instanceof RangeError) return " because it is nested too deeply";
  const offset = typeof error === "object" && error !== null && "sourceOffset" in error ? error.sourceOffset : undefined;
  return typeof offset === "number" ? ` near character ${String(offset)}` : "";
}
