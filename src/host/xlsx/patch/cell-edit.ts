import type { Scalar } from "../../../cells/value";

/**
 * A change of one cell of a file, sheet by name, places zero-based. `input` is what a person would have typed there,
 * `formula` the calculated result of the formula that stands there (and how many cells it fills), `spill` what another
 * cell's result puts there; a `null` value makes the cell blank.
 */
export type CellEdit = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
} & ({ readonly of: "input" } | { readonly of: "spill" } | { readonly of: "formula"; readonly spill?: { readonly rows: number; readonly columns: number } });

/** The changes of one row, by column. */
export type RowEdits = ReadonlyMap<number, CellEdit>;

/** The changes of each sheet by its name, rows in ascending order; of two changes of a cell the later counts. */
export function editsBySheet(edits: Iterable<CellEdit>): Map<string, [row: number, edits: RowEdits][]> {
  const sheets = new Map<string, Map<number, Map<number, CellEdit>>>();
  for (const edit of edits) {
    let rows = sheets.get(edit.sheet);
    if (!rows) sheets.set(edit.sheet, (rows = new Map()));
    let cells = rows.get(edit.row);
    if (!cells) rows.set(edit.row, (cells = new Map()));
    cells.set(edit.column, edit);
  }
  return new Map([...sheets].map(([sheet, rows]) => [sheet, [...rows].sort(([one], [other]) => one - other)]));
}
