import { stringifyTokens, tokenize } from "@borgar/fx";

/** One token of a formula, as @borgar/fx names them: `range`, `range_beam`, `structured`, `context`, ... */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

/** True for a text that is a formula: it starts with an equals sign and says something after it. */
export function isFormula(text: unknown): text is `=${string}` {
  return typeof text === "string" && text.length > 1 && text.startsWith("=");
}

/** A formula with some of its tokens replaced; `replace` gives the new text, or `undefined` to keep the token. */
export function replaceTokens(formula: string, replace: (token: FormulaToken) => string | undefined): string {
  let replaced = false;
  const tokens = tokenize(formula, { withLocation: false });
  for (const token of tokens) {
    const value = replace(token);
    if (value === undefined || value === token.value) continue;
    token.value = value;
    replaced = true;
  }
  return replaced ? stringifyTokens(tokens) : formula;
}
