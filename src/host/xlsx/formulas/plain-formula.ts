import { isOneCell, isWholeArgument, needsArrayEvaluation, takesRanges, takesSingleValues } from "./array-evaluation";
import { isOperator, piecesOf, skipBlanks, type Piece } from "./tokens";

const arithmetic = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", "%"]);

/**
 * A formula that a file stores plain, not as an array, as Excel shows it: with an `@` before each range that Excel cuts
 * to the cell of the formula's own row or column. Ranges inside functions unknown here stay as they are.
 */
export function shownPlain(formula: string): string {
  if (!/[:[]/.test(formula) || !needsArrayEvaluation(formula)) return formula;
  const callers: string[] = [];
  const pieces = piecesOf(formula);
  const shown = pieces.map((piece, index) => {
    if (isOperator(piece, "(")) callers.push(pieces[index - 1]?.type === "func" ? (pieces[index - 1]?.value ?? "") : "(");
    else if (isOperator(piece, ")")) callers.pop();
    return isCut(piece, index, pieces, callers) ? `@${piece.value}` : piece.value;
  });
  return `=${shown.join("")}`;
}

function isCut(piece: Piece, index: number, pieces: readonly Piece[], callers: readonly string[]): boolean {
  const isRange = piece.type === "range" || piece.type === "range_beam" || piece.type === "structured";
  if (!isRange || isOneCell(piece) || !callers.every(evaluatesCellByCell)) return false;
  const before = pieces[lastBefore(pieces, index)];
  const next = pieces[skipBlanks(pieces, index + 1)];
  if ([":", "#", "@"].some((operator) => isOperator(before, operator) || isOperator(next, operator))) return false;
  if (isArithmetic(before) || isArithmetic(next) || (!before && !next)) return true;
  return isWholeArgument(pieces, index) && takesSingleValues(callers.at(-1) ?? "");
}

function evaluatesCellByCell(caller: string): boolean {
  return caller === "(" || (takesRanges(caller) && caller.toUpperCase() !== "SUMPRODUCT") || takesSingleValues(caller);
}

function isArithmetic(piece: Piece | undefined): boolean {
  return piece?.type === "operator" && arithmetic.has(piece.value);
}

function lastBefore(pieces: readonly Piece[], index: number): number {
  let at = index - 1;
  while (pieces[at]?.type === "whitespace" || pieces[at]?.type === "newline") at -= 1;
  return at;
}
