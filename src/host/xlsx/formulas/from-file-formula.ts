import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import type { CustomFunctionNames } from "./custom-function-names";
import { barNameOfNewer } from "./newer-functions";
import { closingOf, isOperator, piecesOf, skipBlanks, type Piece } from "./tokens";

const parameter = /^_xlpm\./i;
const optional = /^_xlop\./i;
const functionValue = /^_xleta\./i;
const single = "_XLFN.SINGLE";
const anchor = "_XLFN.ANCHORARRAY";

/**
 * A stored formula as the formula bar shows it, with its equals sign. What only Excel could name (an unknown add-in's
 * function, a prefix unknown here) stays as stored, so that it is written back unchanged.
 */
export function fromFileFormula(stored: string, custom: CustomFunctionNames, table?: string): string {
  const text = stored.startsWith("=") ? stored.slice(1) : stored;
  if (isStoredAlike(text)) return `=${text}`;
  const pieces = piecesOf(text);
  const shown = pieces.map((piece) => shownPiece(piece, custom, table));
  pieces.forEach((piece, index) => {
    if (piece.type === "func") unwrap(pieces, shown, index);
  });
  return `=${shown.join("")}`;
}

/** True for a formula that files store as the formula bar shows it. */
export function isStoredAlike(stored: string): boolean {
  return !/_xl|\[/i.test(stored);
}

function shownPiece({ type, value }: Piece, custom: CustomFunctionNames, table: string | undefined): string {
  if (type === "func" && parameter.test(value)) return value.slice(6);
  if (type === "func") return barNameOfNewer(value) ?? custom.barName(value) ?? value;
  if (type === "structured") return barStructure(value, table);
  if (type !== "range_named") return value;
  if (optional.test(value)) return `[${value.slice(6)}]`;
  return parameter.test(value) ? value.slice(6) : value.replace(functionValue, "");
}

function barStructure(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const isOwn = reference.table !== undefined && reference.table.toUpperCase() === table?.toUpperCase();
  const isOneRow = reference.sections?.includes("this row") === true && (reference.columns?.length ?? 0) > 0;
  return stringifyStructRef(isOwn && isOneRow ? { ...reference, table: "" } : reference);
}

function unwrap(pieces: readonly Piece[], shown: string[], index: number): void {
  const name = pieces[index]?.value.toUpperCase();
  if (name !== single && name !== anchor) return;
  const close = closingOf(pieces, index + 1);
  if (!isOperator(pieces[close], ")") || hasComma(pieces, index + 1, close)) return;
  const isOneOperand = skipBlanks(pieces, index + 2) < close;
  if (!isOneOperand) return;
  shown[index] = name === single ? "@" : "";
  // The brackets stay where the operand is an expression: `@(A1:A3+1)`.
  const isSimple = !holdsOperator(pieces, index + 2, close);
  if (isSimple) shown[index + 1] = "";
  shown[close] = `${isSimple ? "" : ")"}${name === anchor ? "#" : ""}`;
}

function hasComma(pieces: readonly Piece[], open: number, close: number): boolean {
  return levelPieces(pieces, open + 1, close).some((piece) => isOperator(piece, ","));
}

function holdsOperator(pieces: readonly Piece[], from: number, close: number): boolean {
  return levelPieces(pieces, from, close).some(
    ({ type, value }) => (type === "operator" && !/^[(){}:#]$/.test(value)) || type === "whitespace",
  );
}

/** The pieces between two places that stand in no brackets of their own. */
function levelPieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let depth = 0;
  return pieces.slice(from, to).filter((piece) => {
    if (isOperator(piece, ")")) depth -= 1;
    const isLevel = depth === 0;
    if (isOperator(piece, "(")) depth += 1;
    return isLevel;
  });
}
