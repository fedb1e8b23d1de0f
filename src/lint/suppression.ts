import { isoDate } from "../cells/serial";
import { readDateText } from "../core/contract/date-text";
import { findTriggerColumns } from "../core/contract/find-trigger-columns";
import type { TriggerColumn } from "../seeds/triggers";

/** An exception that someone has reviewed: these rules are not to be reported. */
export interface Suppression {
  /** Ids or slugs, as written; none where the entry can't be read. */
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

const separators = /([\n;；]+)/;
const named = /^([\w-]+(?: ?[,、] ?[\w-]+)*) ?(?:\(([^)]*)\) ?)?(?::|$)/;
const ending = /(?:^|[ ,、)]|(?<=[^\x20-\x7e]))(?:until (.+)|(?:期限|有効期限):? ?(\S+)|(\d[^ 、,]*|(?:令和|平成)[^ 、,]*)まで)$/i;
const longestEnding = 60;
const wholeTable = new Set(["table", "表"]);

/**
 * Reads a Suppress cell: `TRGN04: nothing is payable below 50M, clause 6.3 @Legal until 2027-03-31`. Several stand on lines of their own or between semicolons;
 * `TRGN04, TRGP02` share a reason; `TRGN04 (Lower)` holds for one column, `TRGL10 (table)` for the whole table. An entry for a column that doesn't exist holds for nothing.
 */
export function readSuppressions(cell: string): readonly Suppression[] {
  return entriesOf(cell).map(({ text }) => readSuppression(text));
}

/** A Suppress cell with some entries changed, `""` for one to be left out; all others, and what stands between them, as they are written. */
export function rewriteSuppressions(cell: string, rewrite: (text: string, index: number) => string): string {
  return entriesOf(cell)
    .map(({ text, before }, index) => ({ before, text: rewrite(text, index) }))
    .filter(({ text }) => text !== "")
    .map(({ before, text }, index) => (index === 0 ? text : before + text))
    .join("");
}

/** An entry with fewer rule names. */
export function withoutRules(text: string, dropped: ReadonlySet<string>): string {
  const [, names = ""] = named.exec(lineOf(text)) ?? [];
  const kept = namesOf(names).filter((name) => !dropped.has(name));
  if (kept.length === 0) return "";
  const end = /[:：(（]/.exec(text)?.index ?? text.length;
  const rest = text.slice(end);
  return kept.join(", ") + (/^[(（]/.test(rest) ? " " : "") + rest;
}

function entriesOf(cell: string): readonly { readonly text: string; readonly before: string }[] {
  const entries: { text: string; before: string }[] = [];
  let before = "";
  cell.split(separators).forEach((part, index) => {
    if (index % 2 === 1 || part.trim() === "") {
      before += part;
      return;
    }
    const text = part.trim();
    const start = part.indexOf(text);
    entries.push({ text, before: before + part.slice(0, start) });
    before = part.slice(start + text.length);
  });
  return entries;
}

function readSuppression(text: string): Suppression {
  const line = lineOf(text);
  const match = named.exec(line);
  const [head = "", names = "", scope] = match ?? [];
  const said = line.slice(head.length).trim();
  const { before, until } = readEnding(said);
  const owner = before.lastIndexOf("@");
  const isWholeTable = wholeTable.has((scope ?? "").trim().toLowerCase());
  const column = scope === undefined || isWholeTable ? undefined : columnOf(scope);
  // A column that nobody knows must not make the exception wider.
  const isRead = scope === undefined || isWholeTable || column !== undefined;
  return {
    rules: isRead ? namesOf(names) : [],
    ...(column === undefined ? {} : { column }),
    isWholeTable,
    reason: (owner < 0 ? before : before.slice(0, owner)).trim(),
    owner: owner < 0 ? "" : before.slice(owner + 1).trim(),
    ...(until === undefined ? {} : { until }),
    text,
  };
}

/** On one line, in half width. */
function lineOf(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ");
}

function namesOf(names: string): readonly string[] {
  return names.split(/[,、]/).map((name) => name.trim()).filter((name) => name !== "");
}

function columnOf(scope: string): TriggerColumn | undefined {
  const [found] = findTriggerColumns([scope], 1).columns;
  return found === undefined || found.header === "" ? undefined : found.column;
}

/** The last day at the end of an entry, and what stands before; all of it where the end is no date. */
function readEnding(said: string): { readonly before: string; readonly until?: number } {
  const from = Math.max(0, said.length - longestEnding);
  const [whole = "", english, japanese, day] = ending.exec(said.slice(from)) ?? [];
  const until = readDateText(english ?? japanese ?? day ?? "")?.serial;
  return until === undefined ? { before: said } : { before: said.slice(0, said.length - whole.length), until };
}

/** A suppression as a Suppress cell writes it. */
export function writeSuppression({ rules, isWholeTable, column, reason, owner, until }: Omit<Suppression, "text">, columnName: (column: TriggerColumn) => string): string {
  const scope = isWholeTable ? " (table)" : column === undefined ? "" : ` (${columnName(column)})`;
  // Marks that would end the entry are not part of a reason.
  const plainly = (words: string) => words.replace(/[;；\n\r@＠]+/g, " ").trim();
  return `${rules.join(", ")}${scope}: ${plainly(reason)} @${plainly(owner)}${until === undefined ? "" : ` until ${isoDate(until)}`}`;
}
