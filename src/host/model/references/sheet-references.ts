import { quoteSheetName } from "../../../cells/address";
import { folded, isSameText } from "../same-text";
import { replaceTokens } from "./formula-tokens";

/** Splits `'My sheet'!A1` into sheet names and the rest; `undefined` without a sheet part, or for another workbook's cells. */
export function splitSheetPart(reference: string): { sheets: string[]; rest: string } | undefined {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(reference);
  const text = quoted?.[1]?.replaceAll("''", "'") ?? reference.slice(0, Math.max(0, reference.indexOf("!")));
  if (text === "" || text.includes("[")) return undefined;
  return { sheets: text.split(":"), rest: quoted?.[2] ?? reference.slice(reference.indexOf("!") + 1) };
}

/** True when a reference on the sheet `home` means cells of the sheet `sheetName`, and of no other. */
export function isReferenceTo(reference: string, sheetName: string, home: string | undefined): boolean {
  if (!reference.includes("!")) return home !== undefined && isSameText(home, sheetName);
  const [first, ...others] = splitSheetPart(reference)?.sheets ?? [];
  return first !== undefined && others.length === 0 && isSameText(first, sheetName);
}

/** True when the formula may speak of that sheet: a quick look before the formula is taken apart. */
export function mentionsSheet(formula: string, sheetName: string): boolean {
  return formula.includes("!") && folded(formula.replaceAll("''", "'")).includes(folded(sheetName));
}

/** The formula after a sheet was renamed. */
export function renameSheetIn(formula: string, before: string, after: string): string {
  if (!mentionsSheet(formula, before)) return formula;
  return replaceTokens(formula, (token) => {
    if (token.type === "context" || token.type === "context_quote") {
      return isSameText(unquoted(token.value), before) ? quoteSheetName(after) : undefined;
    }
    if (!token.type.startsWith("range")) return undefined;
    const parts = splitSheetPart(token.value);
    if (!parts?.sheets.some((name) => isSameText(name, before))) return undefined;
    const sheets = parts.sheets.map((name) => (isSameText(name, before) ? after : name));
    return `${quoteSheets(sheets)}!${parts.rest}`;
  });
}

/** The formula after a sheet was deleted: its references become #REF!. A span of sheets keeps its text, as nothing else can be said of it. */
export function dropSheetIn(formula: string, sheetName: string): string {
  if (!mentionsSheet(formula, sheetName)) return formula;
  return replaceTokens(formula, (token) => {
    return token.type.startsWith("range") && isReferenceTo(token.value, sheetName, undefined) ? "#REF!" : undefined;
  });
}

function unquoted(context: string): string {
  return context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context;
}

function quoteSheets(names: readonly string[]): string {
  const quoted = names.map(quoteSheetName);
  if (quoted.every((name, index) => name === names[index])) return names.join(":");
  return `'${names.join(":").replaceAll("'", "''")}'`;
}
