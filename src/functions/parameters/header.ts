import type { Grid, Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import { plain } from "../../language/plain";
import { isBlank } from "../argument";
import { dateCell } from "./date";
import type { TableColumn, TableColumns } from "./table";

/** Where each column stands in the range, zero-based, and the zero-based first row of data. */
export interface FoundColumns {
  readonly positions: ReadonlyMap<string, number>;
  readonly firstRow: number;
}

/** Finds columns by the first row's names if it is a header (no number, no date, and a known name), else takes them in their own order, or in that of `narrow` when the range is no wider. */
export function findColumns(columns: TableColumns, cells: Grid, argument: string, narrow: readonly string[] = []): FoundColumns {
  const first = cells[0] ?? [];
  const named = first.map((cell) => (typeof cell === "string" ? keyOf(columns, cell) : undefined));
  const isAllText = !first.some((cell) => typeof cell === "number" || (typeof cell === "string" && dateCell.read(cell) !== undefined));
  if (isAllText && named.some((key) => key !== undefined)) return { positions: positionsByName(columns, named, argument), firstRow: 1 };
  if (isAllText && first.some((cell) => typeof cell === "string" && !isBlank(cell)) && !couldBeData(columns)) refuseUnknownHeader(columns, argument);
  const isNarrow = narrow.length > 0 && !cells.some((line) => line.some((cell, position) => position >= narrow.length && !isBlank(cell)));
  if (!isNarrow) refuseExtraColumns(columns, cells, argument);
  return { positions: new Map((isNarrow ? narrow : Object.keys(columns)).map((key, position) => [key, position])), firstRow: 0 };
}

function keyOf(columns: TableColumns, header: string): string | undefined {
  const wanted = plain(header);
  return Object.keys(columns).find((key) => {
    const { name, also = [] } = columns[key] as TableColumn<unknown>;
    return [name.en, name.ja, ...also].some((word) => plain(word) === wanted);
  });
}

function positionsByName(columns: TableColumns, named: readonly (string | undefined)[], argument: string): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  named.forEach((key, position) => {
    if (key === undefined) return;
    if (positions.has(key)) {
      throw new Refusal(
        { en: "{argument} has two columns called {name}: rename one", ja: "{argument} に「{name}」列が2つあります。どちらかの名前を変えてください" },
        { argument, name: (columns[key] as TableColumn<unknown>).name },
      );
    }
    positions.set(key, position);
  });
  for (const [key, { name, blank, isNeeded = blank === undefined }] of Object.entries(columns)) {
    if (isNeeded && !positions.has(key)) {
      throw new Refusal({ en: "{argument} has a header row but no column called {name}", ja: "{argument} の見出し行に「{name}」列がありません" }, { argument, name });
    }
  }
  return positions;
}

/** An all-text row can be data only when every column that must be filled takes text. */
function couldBeData(columns: TableColumns): boolean {
  return Object.values(columns).every(({ cell, blank }) => cell.takesText || blank !== undefined);
}

function refuseUnknownHeader(columns: TableColumns, argument: string): never {
  const names = Object.values(columns).map(({ name }) => name);
  throw new Refusal(
    { en: "{argument} row 1 is text, but names none of its columns: {names}", ja: "{argument} の1行目は文字列ですが、列名（{names}）がありません" },
    { argument, names: { en: names.map(({ en }) => en).join(", "), ja: names.map(({ ja }) => ja).join("、") } },
  );
}

function refuseExtraColumns(columns: TableColumns, cells: Grid, argument: string): void {
  const width = Object.keys(columns).length;
  const isFilled = (cell: Scalar, position: number) => position >= width && !isBlank(cell);
  const row = cells.findIndex((line) => line.some(isFilled));
  if (row < 0) return;
  const names = Object.values(columns).map(({ name }) => name);
  throw new Refusal(
    { en: "{argument} row {row} has more than {width} columns: without a header they are {names}", ja: "{argument} の{row}行目は{width}列を超えています。見出しがない場合の列順は{names}です" },
    { argument, row: String(row + 1), width, names: { en: names.map(({ en }) => en).join(", "), ja: names.map(({ ja }) => ja).join("、") } },
  );
}
