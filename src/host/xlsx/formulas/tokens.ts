import { tokenize } from "@borgar/fx";

/** One token of a formula; kinds are those of @borgar/fx: `func`, `range`, `range_named`, `structured`, `operator`, ... */
export interface Piece {
  readonly type: string;
  readonly value: string;
}

/** The tokens of a formula without its equals sign. */
export function piecesOf(formula: string): Piece[] {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  return tokenize(text, { withLocation: false, negativeNumbers: false }).slice(1) as Piece[];
}

/** True for the operator or bracket `value`. */
export function isOperator(piece: Piece | undefined, value: string): boolean {
  return piece?.type === "operator" && piece.value === value;
}

/** Index of the next piece that is not blank, from `index` on. */
export function skipBlanks(pieces: readonly Piece[], index: number): number {
  let at = index;
  while (pieces[at]?.type === "whitespace" || pieces[at]?.type === "newline") at += 1;
  return at;
}

/** Index of the bracket that closes the one at `open`; the last piece when none does. */
export function closingOf(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at += 1) {
    if (isOperator(pieces[at], "(")) depth += 1;
    else if (isOperator(pieces[at], ")") && (depth -= 1) === 0) return at;
  }
  return pieces.length - 1;
}

/** Index of the last piece of the operand that starts at `index`: a call with its brackets, a range with its colons and `#`. */
export function operandEnd(pieces: readonly Piece[], index: number): number {
  let at = skipBlanks(pieces, index);
  while (isOperator(pieces[at], "-") || isOperator(pieces[at], "+") || isOperator(pieces[at], "@")) at = skipBlanks(pieces, at + 1);
  at = primaryEnd(pieces, at);
  for (;;) {
    if (isOperator(pieces[at + 1], "#")) at += 1;
    else if (isOperator(pieces[at + 1], "(")) at = closingOf(pieces, at + 1);
    else if (isOperator(pieces[at + 1], ":")) at = primaryEnd(pieces, skipBlanks(pieces, at + 2));
    else return Math.min(at, pieces.length - 1);
  }
}

function primaryEnd(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.type === "func") return closingOf(pieces, at + 1);
  return isOperator(pieces[at], "(") ? closingOf(pieces, at) : at;
}
