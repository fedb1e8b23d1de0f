import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { isSameText } from "../same-text";
import { replaceTokens } from "./formula-tokens";

/** The formula after a column of a table was renamed; `isInside` is true for a formula in the table, where `[@Rate]` needs no table name. */
export function renameColumnIn(formula: string, table: string, isInside: boolean, before: string, after: string): string {
  if (!formula.includes("[")) return formula;
  return replaceTokens(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference || !speaksOf(reference.table, table, isInside)) return undefined;
    if (!reference.columns?.some((column) => isSameText(column, before))) return undefined;
    return stringifyStructRef({ ...reference, columns: reference.columns.map((column) => (isSameText(column, before) ? after : column)) });
  });
}

/** The formula after a table was renamed. */
export function renameTableIn(formula: string, before: string, after: string): string {
  return replaceTokens(formula, (token) => {
    if (token.type === "range_named") return isSameText(token.value, before) ? after : undefined;
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference?.table || !isSameText(reference.table, before)) return undefined;
    return after + token.value.slice(token.value.indexOf("["));
  });
}

/** The formula after a table, or with `column` one of its columns, was deleted: what spoke of it becomes #REF!. */
export function dropTableIn(formula: string, table: string, isInside: boolean, column?: string): string {
  return replaceTokens(formula, (token) => {
    if (token.type === "range_named") return column === undefined && isSameText(token.value, table) ? "#REF!" : undefined;
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference || !speaksOf(reference.table, table, isInside)) return undefined;
    if (column === undefined) return "#REF!";
    return reference.columns?.some((some) => isSameText(some, column)) ? "#REF!" : undefined;
  });
}

function speaksOf(written: string | undefined, table: string, isInside: boolean): boolean {
  return written ? isSameText(written, table) : isInside;
}
