import type { Scalar } from "../../cells/value";
import { bare } from "../../core/contract/bare";
import { findTriggerColumns, type FoundTriggerColumn } from "../../core/contract/find-trigger-columns";
import { triggerColumns, type TriggerColumn } from "../../seeds/triggers";
import { isFilled, lineOf, type SheetToRead } from "./sheet-to-read";

/** The header of a trigger table: its row, its columns from `left` on, and what they are called. */
export interface HeaderLine {
  readonly row: number;
  readonly left: number;
  readonly cells: readonly Scalar[];
  readonly columns: readonly FoundTriggerColumn[];
}

const longestName = 60;
const fewestNames = 5;
const mostRemembered = 20_000;
const allNames = Object.values(triggerColumns).flatMap(({ name, also }) => [name.en, name.ja, ...also]).map(bare);
// What a header begins with: a column's name, before its unit.
const beginnings = new Set(allNames.map((name) => name.slice(0, 2)));
const idNames = new Set(Object.values(triggerColumns.triggerId.name).map(bare));
const kinds: readonly TriggerColumn[] = ["triggerId", "category", "eventType"];
const events: readonly TriggerColumn[] = ["eventText", "eventType", "amount", "rate", "predecessors"];

/** Finds headers of trigger tables line by line; remembers which texts name a column. */
export class HeaderFinder {
  private readonly names = new Map<string, boolean>();

  /** The headers in a row, from left to right; tables may stand side by side. Under a banner of groups the second line is the header: what is blank there takes its name from the banner. */
  headersIn(sheet: SheetToRead, row: number): readonly HeaderLine[] {
    if (!this.mayHold(sheet, row)) return [];
    const own = this.headersOf(sheet, row);
    const below = own.length > 0 && this.mayHold(sheet, row + 1) ? this.headersOf(sheet, row + 1) : [];
    return widthOf(below) > widthOf(own) ? below : own;
  }

  private headersOf(sheet: SheetToRead, row: number): readonly HeaderLine[] {
    const above = sheet.columnsOf(row - 1).filter((column) => !isFilled(sheet.valueAt(row, column)) && this.isNameAt(sheet, row - 1, column));
    const columns = [...sheet.columnsOf(row), ...above].sort((one, other) => one - other);
    const line = columns.map((column) => ({ column, cell: isFilled(sheet.valueAt(row, column)) ? sheet.valueAt(row, column) : sheet.valueAt(row - 1, column) }));
    return partsOf(line).flatMap(({ left, cells }) => header(row, left, cells) ?? []);
  }

  private isNameAt(sheet: SheetToRead, row: number, column: number): boolean {
    const cell = sheet.valueAt(row, column);
    return typeof cell === "string" && cell.length <= longestName && this.isName(cell);
  }

  /** The header in a part of a row that a table of the workbook's own gives. */
  headerAt(sheet: SheetToRead, row: number, left: number, width: number): HeaderLine | undefined {
    return header(row, left, lineOf(sheet, row, left, width));
  }

  /** False for lines that can't be a header: cheap, since every line of a sheet may have to be asked. */
  private mayHold(sheet: SheetToRead, row: number): boolean {
    let named = 0;
    for (const column of sheet.columnsOf(row)) {
      if (typeof sheet.valueAt(row, column) !== "string") return false;
      if (this.isNameAt(sheet, row, column) && ++named === 2) return true;
    }
    return false;
  }

  private isName(text: string): boolean {
    let known = this.names.get(text);
    if (known === undefined) {
      known = mayBegin(text) && findTriggerColumns([text], 1).firstRow === 1;
      if (this.names.size < mostRemembered) this.names.set(text, known);
    }
    return known;
  }
}

/** False for most texts that are no name: reading them as a header would cost far more. */
function mayBegin(text: string): boolean {
  const word = bare(text);
  return beginnings.has(word.slice(0, 2)) || beginnings.has(word.slice(0, 1));
}

function header(row: number, left: number, cells: readonly Scalar[]): HeaderLine | undefined {
  const { columns, firstRow } = findTriggerColumns(cells, cells.length);
  return firstRow === 1 && isTriggerHeader(columns) ? { row, left, cells, columns } : undefined;
}

/** True for columns that only a trigger table has together: its id by its own name, or many names with a kind and an event or payment among them. */
function isTriggerHeader(columns: readonly FoundTriggerColumn[]): boolean {
  const named = new Set(columns.map(({ column }) => column));
  if (columns.length >= 2 && columns.some(({ header: text }) => idNames.has(bare(text)))) return true;
  return named.size >= fewestNames && kinds.some((column) => named.has(column)) && events.some((column) => named.has(column));
}

interface Part {
  readonly left: number;
  readonly cells: readonly Scalar[];
}

/** The parts of a line between blank columns; those that one blank column parts stay together unless both name the same column, as two tables would. */
function partsOf(line: readonly { readonly column: number; readonly cell: Scalar }[]): readonly Part[] {
  const found: { left: number; cells: Scalar[]; names: Set<TriggerColumn> }[] = [];
  for (const run of runsOf(line)) {
    const names = namesIn(run.cells);
    const before = found.at(-1);
    const gap = before && run.left - before.left - before.cells.length;
    if (before && gap === 1 && names.size > 0 && ![...names].some((name) => before.names.has(name))) {
      before.cells.push(null, ...run.cells);
      for (const name of names) before.names.add(name);
    } else found.push({ left: run.left, cells: [...run.cells], names });
  }
  return found;
}

function runsOf(line: readonly { readonly column: number; readonly cell: Scalar }[]): readonly Part[] {
  const found: { left: number; cells: Scalar[] }[] = [];
  for (const { column, cell } of line) {
    const last = found.at(-1);
    if (!isFilled(cell)) continue;
    if (last && last.left + last.cells.length === column) last.cells.push(cell);
    else found.push({ left: column, cells: [cell] });
  }
  return found;
}

function widthOf(headers: readonly HeaderLine[]): number {
  return headers.reduce((sum, { columns }) => sum + columns.length, 0);
}

function namesIn(cells: readonly Scalar[]): Set<TriggerColumn> {
  return new Set(cells.flatMap((cell) => (typeof cell === "string" && cell.length <= longestName ? findTriggerColumns([cell], 1).columns.flatMap(({ column, header: text }) => (text === "" ? [] : [column])) : [])));
}
