import { readDateText } from "../core/contract/date-text";
import { findTriggerColumns } from "../core/contract/find-trigger-columns";
import type { TriggerColumn } from "../seeds/triggers";

/** An exception that someone has reviewed: these rules are not to be reported. */
export interface Suppression {
  /** Ids or slugs, as written. */
  readonly rules: readonly string[];
  /** Only findings in this column. */
  readonly column?: TriggerColumn;
  /** True when it holds for the whole table, header included. */
  readonly isWholeTable: boolean;
  readonly reason: string;
  readonly owner: string;
  /** The last day that it holds, as a serial. */
  readonly until?: number;
  /** As written. */
  readonly text: string;
}

/** An exception that stands in the configuration instead of a Suppress cell; without `trigger` and `table` it holds for the whole contract. */
export interface ContractSuppression extends Suppression {
  readonly trigger?: string;
  readonly table?: string;
}

const entry = /^\s*([\w-]+(?:\s*[,、]\s*[\w-]+)*)\s*(?:\(([^)]*)\))?\s*(?::([\s\S]*))?$/;
const ending = /\s*(?:until|まで:?)\s*(\S+)\s*$/i;
const owning = /\s*@([^@]+?)\s*$/;
const wholeTable = new Set(["table", "表"]);

/**
 * Reads a Suppress cell: `TRGN04: nothing is payable below 50M, clause 6.3 @Legal until 2027-03-31`. Several stand on lines of their own or between semicolons;
 * `TRGN04, TRGP02` share a reason; `TRGN04 (Lower)` holds for one column, `TRGL10 (table)` for the whole table.
 */
export function readSuppressions(cell: string): readonly Suppression[] {
  return cell
    .split(/[\n;；]+/)
    .filter((text) => text.trim() !== "")
    .map(readSuppression);
}

function readSuppression(text: string): Suppression {
  const [, rules = "", scope, said = ""] = entry.exec(text.normalize("NFKC")) ?? [];
  const [wholeEnding = "", day = ""] = ending.exec(said) ?? [];
  const beforeEnding = wholeEnding === "" ? said : said.slice(0, said.length - wholeEnding.length);
  const [wholeOwner = "", owner = ""] = owning.exec(beforeEnding) ?? [];
  const reason = beforeEnding.slice(0, beforeEnding.length - wholeOwner.length).trim();
  const column = scope === undefined ? undefined : findTriggerColumns([scope], 1).columns[0];
  const until = readDateText(day)?.serial;
  return {
    rules: rules.split(/[,、]/).map((rule) => rule.trim()).filter((rule) => rule !== ""),
    ...(column && column.header !== "" ? { column: column.column } : {}),
    isWholeTable: wholeTable.has((scope ?? "").trim().toLowerCase()),
    reason,
    owner: owner.trim(),
    ...(until === undefined ? {} : { until }),
    text: text.trim(),
  };
}

/** A suppression as a Suppress cell writes it. */
export function writeSuppression({ rules, isWholeTable, column, reason, owner }: Omit<Suppression, "text" | "until">, columnName: (column: TriggerColumn) => string): string {
  const scope = isWholeTable ? " (table)" : column === undefined ? "" : ` (${columnName(column)})`;
  // Marks that would end the entry are not part of a reason.
  const plainly = (words: string) => words.replace(/[;；\n@]+/g, " ").trim();
  return `${rules.join(", ")}${scope}: ${plainly(reason)} @${plainly(owner)}`;
}
