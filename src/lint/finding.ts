import type { Area } from "../cells/address";
import type { Scalar } from "../cells/value";
import type { TriggerRow } from "../core/contract/trigger-row";
import type { Message, MessageValues, Text } from "../language/text";
import type { TriggerColumn } from "../seeds/triggers";

export const severities = ["error", "warning", "info"] as const;

/** error: wrong or not payable as written; warning: doubtful; info: worth knowing. */
export type Severity = (typeof severities)[number];

/** A cell of a contract, or a whole row where it names no column. */
export interface Place {
  readonly table: number;
  /** In the table, counted from 1 with the header. */
  readonly row: number;
  readonly column?: TriggerColumn;
  /** Zero-based place in the table, for a column that isn't one of the known. */
  readonly position?: number;
}

/** One thing that a rule has found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Message;
  /** Other cells that the finding is about. */
  readonly related: readonly Place[];
  /** At most one safe or unsafe fix; any number of suggestions to choose from. */
  readonly fixes: readonly Fix[];
}

/** safe: the meaning can't change; unsafe: done only when asked for; suggestion: a choice that is the user's. */
export type FixKind = "safe" | "unsafe" | "suggestion";

/** A change that does away with a finding. */
export interface Fix {
  readonly kind: FixKind;
  /** What it does, in the imperative. */
  readonly title: Message;
  readonly edits: readonly Edit[];
}

/** One change of a table. Values are as rules read them: a listed word by its code, a date as its serial; who writes it puts it into the table's language. */
export type Edit =
  | { readonly kind: "set"; readonly place: Place; readonly value: Scalar }
  | { readonly kind: "add row"; readonly table: number; readonly values: Readonly<Partial<Record<TriggerColumn, Scalar>>> }
  | { readonly kind: "add column"; readonly table: number; readonly column: TriggerColumn }
  /** The formula in R1C1 text, as the cells around it have it. */
  | { readonly kind: "enter formula"; readonly place: Place; readonly formula: string }
  | { readonly kind: "unmerge"; readonly table: number; readonly area: Area }
  | { readonly kind: "recalculate" };

/** The cell of a row in a column. */
export function at(row: TriggerRow, column: TriggerColumn): Place {
  return { table: row.table, row: row.row, column };
}

/** A table's header, or its cell over a column. */
export function atHeader(table: number, column?: TriggerColumn): Place {
  return { table, row: 1, ...(column && { column }) };
}

/** The edit that puts a value into a cell. */
export function set(row: TriggerRow, column: TriggerColumn, value: Scalar): Edit {
  return { kind: "set", place: at(row, column), value };
}

/** A fix: `fix("safe", { en: "Set Status to superseded", ja: "..." }, [set(row, "status", "superseded")])`. */
export function fix(kind: FixKind, title: Text, edits: readonly Edit[], values: MessageValues = {}): Fix {
  return { kind, title: { text: title, values }, edits };
}
