// What XML can't hold, and text that only looks like an escape: written as _xHHHH_ (ST_Xstring, ECMA-376 part 1, 22.9.2.19).
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const mayNeedEscape = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Text as a spreadsheet part stores it, before XML escaping. */
export function encodeText(text: string): string {
  if (!mayNeedEscape.test(text)) return text;
  return text.replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** The text that a spreadsheet part stores, after XML references are resolved. */
export function decodeText(text: string): string {
  return text.includes("_x") ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
