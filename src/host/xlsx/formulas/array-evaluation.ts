import { isOperator, piecesOf, skipBlanks, type Piece } from "./tokens";

// Functions that take whole ranges and give one value, so that plain and array evaluation agree on a range handed to them.
const taking = new Set(
  `AND AVERAGE AVERAGEIF AVERAGEIFS COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP MATCH MAX MEDIAN MIN NPV OR
   PRODUCT ROWS STDEV SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ VAR VLOOKUP`.split(/\s+/),
);
// Functions of single values.
const single = new Set(
  `ABS CEILING CONCATENATE DATE DATEVALUE DAY EDATE EOMONTH EXACT EXP FALSE FIND FLOOR FV HOUR IF IFERROR INT ISBLANK
   ISERROR ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NA NOT NOW PI PMT POWER PROPER PV REPT RIGHT
   ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE TEXT TODAY TRIM TRUE TRUNC UPPER VALUE WEEKDAY YEAR YEARFRAC`.split(/\s+/),
);
const oneCell = /^(?:.*!)?\$?[A-Za-z]{1,3}\$?\d+$/;
const oneCellOfRow = /^[^[]*\[(?:@|\[#This Row\],)[^:]*\]$/i;

/**
 * True unless the formula surely gives the same with and without array evaluation. Files mark such formulas as dynamic
 * arrays: stored plain, Excel would cut each range in them to one cell and show an `@`.
 */
export function needsArrayEvaluation(formula: string): boolean {
  const shape = formula.replace(/\d+/g, "0");
  const known = answers.get(shape);
  if (known !== undefined) return known;
  const answer = holdsArray(piecesOf(formula));
  if (answers.size > 20_000) answers.clear();
  answers.set(shape, answer);
  return answer;
}

// Formulas copied down a column differ in their row numbers only.
const answers = new Map<string, boolean>();

function holdsArray(pieces: readonly Piece[]): boolean {
  const callers: string[] = [];
  return pieces.some((piece, index) => {
    if (isOperator(piece, "(")) callers.push(pieces[index - 1]?.type === "func" ? (pieces[index - 1]?.value.toUpperCase() ?? "") : "(");
    else if (isOperator(piece, ")")) callers.pop();
    if (piece.type === "func") return !taking.has(piece.value.toUpperCase()) && !single.has(piece.value.toUpperCase());
    if (piece.type === "operator") return "{}#@:".includes(piece.value);
    if (isOneCell(piece)) return false;
    if (!/^(range|structured|context|unknown)/.test(piece.type)) return false;
    return !(taking.has(callers.at(-1) ?? "") && isWholeArgument(pieces, index));
  });
}

/** True for a piece that is all of an argument. */
export function isWholeArgument(pieces: readonly Piece[], index: number): boolean {
  let before = index - 1;
  while (pieces[before]?.type === "whitespace") before -= 1;
  const next = pieces[skipBlanks(pieces, index + 1)];
  return (isOperator(pieces[before], "(") || isOperator(pieces[before], ",")) && (isOperator(next, ",") || isOperator(next, ")"));
}

/** True for a function that takes whole ranges and gives one value. */
export function takesRanges(name: string): boolean {
  return taking.has(name.toUpperCase());
}

/** True for a function of single values. */
export function takesSingleValues(name: string): boolean {
  return single.has(name.toUpperCase());
}

/** True for a piece that surely is one cell. */
export function isOneCell({ type, value }: Piece): boolean {
  return (type === "range" && oneCell.test(value)) || (type === "structured" && oneCellOfRow.test(value));
}
