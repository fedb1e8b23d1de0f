import { cellAddress, columnLetters, fixedAddress, quoteSheetName, type Area } from "../cells/address";
import type { BookTable, Place } from "./book";
import type { Expression, Writing } from "./expression";

/** A table of the plan, whole (`Checklist[#All]`), its rows (`Checklist`) or its header row. */
export function tableRef(table: string): { readonly all: Expression; readonly rows: Expression; readonly headers: Expression } {
  return {
    all: tableExpression(table, "[#All]", (area) => area),
    rows: tableExpression(table, "", bodyOf),
    headers: tableExpression(table, "[#Headers]", (area) => ({ ...area, rows: 1 })),
  };
}

/** The cells of one table column, without its header: `Checklist[Status]`. */
export function columnRef(table: string, column: string): Expression {
  return {
    write: (writing) => {
      const { found, header, area } = columnOf(table, column, writing);
      return writing.takesTableNames ? `${found.name}[${escapeHeader(header)}]` : addressFrom(writing, { sheet: found.sheet, area: bodyOf(area) });
    },
  };
}

/** The cell of that column in the formula's own row: `[@Status]`, or `$D7` in a conditional format. */
export function thisRow(column: string): Expression {
  return {
    write: (writing) => {
      if (writing.table === undefined) throw new Error(`thisRow("${column}") stands outside a table`);
      const { found, header, area } = columnOf(writing.table, column, writing);
      const inside = writing.column >= found.area.column && writing.column < found.area.column + found.area.columns;
      if (writing.takesTableNames && inside) return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@[${escapeHeader(header)}]]`;
      return `$${columnLetters(area.column)}${writing.row + 1}`;
    },
  };
}

/** The cell that a condition is asked of. */
export const thisCell: Expression = { write: ({ row, column }) => cellAddress(row, column) };

/** A cell or a formula that has a name in the workbook: `AsOf`. */
export function nameRef(name: string): Expression {
  return { write: ({ book }) => book.name(name) };
}

/** A part of a block, by fixed address: a field's value, a column of a spilled result. */
export function cellRef(block: string, part: string): Expression {
  return { write: (writing) => addressFrom(writing, writing.book.part(block, part)) };
}

/** All that a block's formula spilled: `$B$5#`. */
export function spillRef(block: string): Expression {
  return { write: (writing) => `${addressFrom(writing, writing.book.part(block, "anchor"))}#` };
}

/** The fixed address of a place, with its sheet where the formula stands on another one. */
export function addressFrom({ sheet }: Pick<Writing, "sheet">, place: Place): string {
  return sheet === place.sheet ? fixedAddress(place.area) : placeAddress(place);
}

/** The fixed address of a place with its sheet: `Readiness!$B$3`. */
export function placeAddress({ sheet, area }: Place): string {
  return `${quoteSheetName(sheet)}!${fixedAddress(area)}`;
}

function tableExpression(table: string, suffix: string, part: (area: Area) => Area): Expression {
  return {
    write: (writing) => {
      const { name, sheet, area } = writing.book.table(table);
      return writing.takesTableNames ? name + suffix : addressFrom(writing, { sheet, area: part(area) });
    },
  };
}

function bodyOf(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function columnOf(table: string, column: string, { book }: Writing): { found: BookTable; header: string; area: Area } {
  const found = book.table(table);
  const index = [...found.headers.keys()].indexOf(column);
  const header = found.headers.get(column);
  if (header === undefined) throw new Error(`Table "${table}" has no column "${column}"; it has ${[...found.headers.keys()].join(", ")}`);
  return { found, header, area: { ...found.area, column: found.area.column + index, columns: 1 } };
}

function escapeHeader(header: string): string {
  return header.replace(/['#@[\]]/g, "'$&");
}
