import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { boundNames } from "./bound-names";
import type { CustomFunctionNames } from "./custom-function-names";
import { isFunctionValue } from "./function-values";
import { fileNameOfNewer } from "./newer-functions";
import { isOperator, operandEnd, piecesOf, type Piece } from "./tokens";

const calls = /([\p{L}_\\][\p{L}\p{N}_.\\]*)\(/gu;

/**
 * A formula as a file stores it, without the equals sign: newer functions and an add-in's with their prefixes,
 * parameters as `_xlpm.x`, `A1#` as a call of ANCHORARRAY and `@` of SINGLE, structured references with their table.
 * `table` is the name of the table that the formula stands in.
 */
export function toFileFormula(formula: string, custom: CustomFunctionNames, table?: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  if (!/[@#[]/.test(text) && isSpelledAlike(text, custom)) return text;
  const pieces = piecesOf(formula);
  const roles = boundNames(pieces);
  const written = pieces.map((piece, index) => {
    const role = roles.get(index);
    if (role === "optional") return `_xlop.${piece.value.slice(1, -1)}`;
    if (role) return `_xlpm.${piece.value}`;
    if (piece.type === "func") return fileNameOfNewer(piece.value) ?? custom.fileName(piece.value) ?? piece.value;
    if (piece.type === "structured") return fileStructure(piece.value, table);
    if (piece.type === "range_named" && isFunctionValue(piece.value, callerAt(pieces, index))) return `_xleta.${piece.value.toUpperCase()}`;
    return piece.value;
  });
  wrapSpills(pieces, written);
  wrapSingles(pieces, written);
  return written.join("");
}

function isSpelledAlike(text: string, custom: CustomFunctionNames): boolean {
  for (const [, name = ""] of text.matchAll(calls)) {
    if (fileNameOfNewer(name) !== undefined || custom.fileName(name) !== undefined) return false;
  }
  return true;
}

function fileStructure(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const named = reference.table || table === undefined ? reference : { ...reference, table };
  return stringifyStructRef(named, { thisRow: true });
}

/** The function in whose brackets a piece stands. */
function callerAt(pieces: readonly Piece[], index: number): string | undefined {
  let depth = 0;
  for (let at = index; at >= 0; at -= 1) {
    if (isOperator(pieces[at], ")")) depth += 1;
    else if (isOperator(pieces[at], "(") && (depth -= 1) < 0) return pieces[at - 1]?.value;
  }
  return undefined;
}

function wrapSpills(pieces: readonly Piece[], written: string[]): void {
  pieces.forEach((piece, index) => {
    if (!isOperator(piece, "#") || index === 0) return;
    const start = isOperator(pieces[index - 1], ")") ? openingOf(pieces, index - 1) : index - 1;
    written[start] = `_xlfn.ANCHORARRAY(${written[start] ?? ""}`;
    written[index] = ")";
  });
}

function wrapSingles(pieces: readonly Piece[], written: string[]): void {
  pieces.forEach((piece, index) => {
    if (!isOperator(piece, "@")) return;
    const end = operandEnd(pieces, index + 1);
    written[index] = "_xlfn.SINGLE(";
    written[end] = `${written[end] ?? ""})`;
  });
}

function openingOf(pieces: readonly Piece[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (isOperator(pieces[at], ")")) depth += 1;
    else if (isOperator(pieces[at], "(") && (depth -= 1) === 0) return pieces[at - 1]?.type === "func" ? at - 1 : at;
  }
  return 0;
}
