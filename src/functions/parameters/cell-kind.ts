import { isCellError, type Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import type { Text } from "../../language/text";
import { isBlank, type FilledCell } from "../argument";
import { where, type Place } from "./place";
import { PassedError } from "./passed-error";

/** What one filled cell may hold: the same for an argument of one cell and for a column of a table. */
export interface CellKind<Value> {
  /** Completes "must be". */
  readonly must: Text;
  /** Words that the cell may hold, where they are listed. */
  readonly members?: Readonly<Record<string, Text>>;
  /** True when a text that isn't a date can be a value, so that an all-text row may be data. */
  readonly takesText: boolean;
  /** The cell's value; `undefined` when it holds none. */
  read(cell: FilledCell): Value | undefined;
}

/** The value of a cell that must be filled. */
export function readCell<Value>(kind: CellKind<Value>, cell: Scalar | undefined, place: Place): Value {
  if (isBlank(cell)) throw new Refusal({ en: "{where} is blank: it must be {must}", ja: "{where}が空白です。{must}を指定してください" }, { where: where(place), must: kind.must });
  if (isCellError(cell)) throw new PassedError(cell.error, place);
  const value = kind.read(cell);
  if (value === undefined) {
    throw new Refusal({ en: "{where} must be {must}, not {given}", ja: "{where}には{must}を指定してください（現在は{given}）" }, { where: where(place), must: kind.must, given: given(cell) });
  }
  return value;
}

const longestQuote = 40;

function given(cell: FilledCell): string | number | Text {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  const text = cell.length > longestQuote ? `${cell.slice(0, longestQuote)}…` : cell;
  return { en: `the text "${text}"`, ja: `文字列「${text}」` };
}
