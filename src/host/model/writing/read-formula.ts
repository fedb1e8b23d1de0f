import { parse, tokenize } from "@borgar/fx";
import { HostRefusal } from "../host-refusal";

const longestFormula = 8192;

/** A typed formula, checked and tidied as Excel does: function names and addresses in capitals. What can't be read is refused. */
export function readFormula(typed: string, where: string): string {
  if (typed.length > longestFormula) {
    throw new HostRefusal("InvalidArgument", {
      en: "The formula for {where} has {length} characters: use {limit} at most",
      ja: "{where} の数式は {length} 文字です。{limit} 文字以内にしてください",
    }, { where, length: typed.length, limit: longestFormula });
  }
  const tokens = tokenize(typed.trimEnd(), { withLocation: false });
  try {
    parse(tokens.map((token) => ({ ...token, ...(isOptionalParameter(token.value) ? { type: "range_named", value: token.value.slice(1, -1) } : {}) })));
  } catch {
    throw new HostRefusal("InvalidArgument", {
      en: "The formula {formula} for {where} can't be read: check its brackets, quotes and separators",
      ja: "{where} の数式 {formula} を読み取れません。かっこ、引用符、区切り文字を確認してください",
    }, { formula: typed.length > 80 ? `${typed.slice(0, 80)}…` : typed, where });
  }
  const variables = new Set(tokens.filter((token) => token.type === "range_named").map((token) => token.value.toLowerCase()));
  return tokens
    .map(({ type, value }) => {
      if (type === "func") return variables.has(value.toLowerCase()) ? value : value.toUpperCase();
      return (type === "range" || type === "range_beam") && !value.includes("!") ? value.toUpperCase() : value;
    })
    .join("");
}

/** LAMBDA's `[x]`, which the token reader takes for a table column. */
function isOptionalParameter(value: string): boolean {
  return /^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u.test(value);
}
