/** Excel's size: rows and columns of one sheet. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** A rectangle on one sheet. `row` and `column` are zero-based; `rows` and `columns` count cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A1 text of one cell, without dollars. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 text of an area: `B2` or `B2:D9`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A1 text with every part fixed: `$B$2:$D$9`. */
export function fixedAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Reads `B2`, `B2:D9`, `B:D` or `2:9`, with or without dollars; `undefined` when it is none of these or off the sheet. */
export function readAddress(text: string): Area | undefined {
  const [first = "", second = first, extra] = text.replaceAll("$", "").split(":");
  if (extra !== undefined) return undefined;
  const start = readCorner(first);
  const end = readCorner(second);
  if (!start || !end) return undefined;
  if ((start.row === undefined) !== (end.row === undefined)) return undefined;
  if ((start.column === undefined) !== (end.column === undefined)) return undefined;
  if (first === second && (start.row === undefined || start.column === undefined) && !text.includes(":")) return undefined;
  const top = Math.min(start.row ?? 0, end.row ?? 0);
  const left = Math.min(start.column ?? 0, end.column ?? 0);
  const bottom = start.row === undefined ? maximumRows - 1 : Math.max(start.row, end.row ?? 0);
  const right = start.column === undefined ? maximumColumns - 1 : Math.max(start.column, end.column ?? 0);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function readCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const corner: { row?: number; column?: number } = {};
  if (match[1] !== undefined) corner.column = columnNumber(match[1]);
  if (match[2] !== undefined) corner.row = Number(match[2]) - 1;
  if ((corner.column ?? 0) >= maximumColumns) return undefined;
  if ((corner.row ?? 0) < 0 || (corner.row ?? 0) >= maximumRows) return undefined;
  return corner;
}

/** A sheet name as formulas write it: quoted when it needs to be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr][Cc]?\d*([Cc]\d*)?$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** True when the cell lies in the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The part that two areas share, if any. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
