import { isOperator, skipBlanks, type Piece } from "./tokens";

/** What a name in a formula stands for: a parameter where LET or LAMBDA declares it, or a later use of one. */
export type Role = "declared" | "optional" | "bound";

interface Bracket {
  readonly binder: "LET" | "LAMBDA" | undefined;
  readonly bound: Set<string>;
  argument: number;
  isStarting: boolean;
}

/** The role of each piece that LET or LAMBDA gives one, by its index. Reads the formula bar's spelling. */
export function boundNames(pieces: readonly Piece[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  const open: Bracket[] = [];
  pieces.forEach((piece, index) => {
    const inner = open.at(-1);
    const role = roleOf(piece, index, pieces, open, inner);
    if (role) roles.set(index, role);
    if (isOperator(piece, "(") || isOperator(piece, "{")) open.push(bracket(pieces[index - 1], open));
    else if (isOperator(piece, ")") || isOperator(piece, "}")) open.pop();
    else if (isOperator(piece, ",") && inner) {
      inner.argument += 1;
      inner.isStarting = true;
      return;
    }
    if (inner && piece.type !== "whitespace" && piece.type !== "newline") inner.isStarting = false;
  });
  return roles;
}

function roleOf(piece: Piece, index: number, pieces: readonly Piece[], open: readonly Bracket[], inner: Bracket | undefined): Role | undefined {
  const declares =
    inner?.binder !== undefined &&
    inner.isStarting &&
    (inner.binder === "LAMBDA" || inner.argument % 2 === 0) &&
    isOperator(pieces[skipBlanks(pieces, index + 1)], ",");
  if (piece.type === "structured" && declares && inner.binder === "LAMBDA") {
    const name = /^\[([^[\]\s@#]+)\]$/.exec(piece.value)?.[1];
    if (name === undefined) return undefined;
    inner.bound.add(name.toUpperCase());
    return "optional";
  }
  if (piece.type !== "range_named" && piece.type !== "func") return undefined;
  const name = piece.value.toUpperCase();
  if (declares && piece.type === "range_named") {
    inner.bound.add(name);
    return "declared";
  }
  return isBound(open, name) ? "bound" : undefined;
}

function bracket(before: Piece | undefined, open: readonly Bracket[]): Bracket {
  const name = before?.type === "func" ? before.value.toUpperCase() : "";
  const binder = (name === "LET" || name === "LAMBDA") && !isBound(open, name) ? name : undefined;
  return { binder, bound: new Set(), argument: 0, isStarting: true };
}

function isBound(open: readonly Bracket[], name: string): boolean {
  return open.some(({ bound }) => bound.has(name));
}
