import type { Token } from "@borgar/fx/xlsx";

/** Marks an optional LAMBDA parameter, `[x]`, after it became a plain name; no name that a person writes can hold it. */
export const optionalMark = "\u0001";

/** Takes off what only files write (`_xlfn.`, `_xlws.`, `_xlpm.`) and turns optional LAMBDA parameters into marked names. */
export function plainTokens(tokens: readonly Token[]): Token[] {
  const plain = tokens.map((token) => (token.value.startsWith("_xl") ? { ...token, value: withoutPrefix(token.value) } : { ...token }));
  const open: string[] = [];
  let previous: Token | undefined;
  plain.forEach((token, index) => {
    if (token.type === "whitespace" || token.type === "newline") return;
    if (token.value === "(") open.push(previous?.type === "func" ? previous.value.toUpperCase() : "");
    else if (token.value === ")") open.pop();
    else if (token.type === "structured" && open.at(-1) === "LAMBDA" && (previous?.value === "(" || previous?.value === ",")) {
      const following = plain.slice(index + 1).find((next) => next.type !== "whitespace" && next.type !== "newline");
      const name = /^\[\s*([^[\]@#',]+?)\s*\]$/.exec(token.value)?.[1];
      if (following?.value === "," && name !== undefined) {
        token.type = "range_named";
        token.value = withoutPrefix(name) + optionalMark;
      }
    }
    previous = token;
  });
  return plain;
}

function withoutPrefix(value: string): string {
  return value.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xlop\.)+/i, "");
}
