import { isCellError } from "../../cells/value";
import { columnKind, type ColumnKind } from "../../core/contract/column-kinds";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import { triggerColumns, triggerWords, type TriggerColumn } from "../../seeds/triggers";
import { at } from "../finding";
import type { Report, ReportDetails } from "../define-rule";
import { clipped } from "./clipped";

/** What stands in a cell that can't be read, and what it must be. */
export interface Unreadable {
  readonly text: string;
  /** Completes "must be". */
  readonly must: Text;
}

const kinds = new Map<TriggerColumn, ColumnKind>();

function kindOf(column: TriggerColumn): ColumnKind {
  const kind = kinds.get(column) ?? columnKind(triggerColumns[column]);
  kinds.set(column, kind);
  return kind;
}

/** Why a cell can't be read by itself; `undefined` where it can, where it is an Excel error, and where only its currency contradicts its row. */
export function unreadable(row: TriggerRow, column: TriggerColumn): Unreadable | undefined {
  if (row.note(column)?.isUnreadable !== true) return undefined;
  const cell = row.cell(column);
  if (cell === null || isCellError(cell)) return undefined;
  const kind = kindOf(column);
  const text = String(cell);
  if (column === "amount" && (typeof cell === "number" || kind.read(text) !== undefined)) return undefined;
  return { text, must: kind.why?.(text) ?? kind.must };
}

/** Reports a cell that can't be read. */
export function reportUnreadable(row: TriggerRow, column: TriggerColumn, { text, must }: Unreadable, report: Report, more: Omit<ReportDetails, "values"> = {}): void {
  report(at(row, column), { en: "{column} can't be \"{text}\": it must be {must}", ja: "「{column}」の「{text}」は読み取れません。必要な形式：{must}" }, {
    ...more,
    values: { column: triggerColumns[column].name, text: clipped(text), must },
  });
}

/** True for a row that is waived, expired or superseded by its own status. Reads status. */
export function isDead(row: TriggerRow): boolean {
  return triggerWords.status[row.at("status") ?? "active"].stage === "dead";
}
