import { maximumRows } from "../../cells/address";
import type { Text } from "../../language/text";
import { Refusal } from "../../language/refusal";
import type { Block } from "../block";
import type { Condition } from "../condition";
import type { PlannedValue } from "../drawing";
import { isExpression, type Expression } from "../expression";
import { numberFormats, type NumberFormat } from "../number-format";
import type { Role } from "../role";
import { tableStyle } from "../theme";
import type { Validation } from "../validation";

export interface TableColumn<Key extends string> {
  /** What references call it: `columnRef("Checklist", "status")`. */
  readonly key: Key;
  readonly header: Text;
  readonly role: Extract<Role, "input" | "result" | "tableBody" | "check" | "source">;
  readonly format?: NumberFormat;
  /** Width in characters; found from what the column holds when left out. */
  readonly width?: number;
  /** The same formula in every row. */
  readonly formula?: Expression;
  readonly validation?: Validation;
  readonly conditions?: readonly Condition[];
}

/** Width of the filter button that Excel puts into a header cell, in characters. */
const filterButton = 2.5;
/** Headers don't wrap below this width, in characters: Japanese ones would stand one character a line. */
const leastHeader = 10;

/** A native table, which grows as the user adds rows. Parts: the rows of each column, by its key, and `rows` for all. */
export function table<Key extends string>(plan: {
  /** Name of the table in the workbook, and what references call it. */
  readonly name: string;
  readonly columns: readonly TableColumn<Key>[];
  readonly rows: readonly Readonly<Partial<Record<NoInfer<Key>, PlannedValue>>>[];
  /** Looks of whole rows. */
  readonly conditions?: readonly Condition[];
}): Block {
  const { name, columns, rows } = plan;
  if (rows.length === 0) throw new Error(`Table ${name} needs a row: Excel has no table without one`);
  if (rows.length > maximumRows - 100) {
    throw new Refusal(
      { en: "Table {name} would have {count} rows, more than a sheet holds. Take fewer.", ja: "テーブル {name} は {count} 行になり、シートに収まりません。行数を減らしてください。" },
      { name, count: rows.length },
    );
  }
  return {
    key: name,
    rows: rows.length + 1,
    columns: columns.length,
    table: { name, headers: (language) => new Map(columns.map((column) => [column.key, column.header[language]])) },
    parts: (at) => {
      const body = { row: at.row + 1, rows: rows.length };
      return Object.fromEntries([
        ...columns.map((column, index) => [column.key, { ...body, column: at.column + index, columns: 1 }]),
        ["rows", { ...body, column: at.column, columns: columns.length }],
      ]);
    },
    draw: (drawing) => {
      const headers = new Set(columns.map((column) => drawing.say(column.header).toLowerCase()));
      if (headers.size !== columns.length) throw new Error(`Two columns of table ${name} have the same header`);
      columns.forEach((column, index) => {
        const body = drawing.area(1, index, rows.length);
        drawing.put(0, index, column.header, { most: Math.max(column.width ?? 14, leastHeader), beside: filterButton });
        // Not to the right, where the filter button would hide it.
        drawing.look(drawing.area(0, index), "tableHeader", undefined, column.format || column.role === "check" ? "center" : undefined);
        rows.forEach((row, number) => {
          const value = column.formula ?? row[column.key] ?? null;
          drawing.put(number + 1, index, value, { format: column.format, most: column.width, ...(isExpression(value) && { characters: column.width }) });
        });
        if (column.width !== undefined) drawing.columnWidths.set(body.column, column.width);
        drawing.look(body, column.role, column.format, column.format && numberFormats[column.format].horizontal);
        drawing.validate(body, column.validation);
        drawing.condition(body, column.conditions);
      });
      drawing.condition(drawing.area(1, 0, rows.length, columns.length), plan.conditions);
      drawing.tables.push({ name: drawing.writing.book.table(name).name, area: drawing.at, style: tableStyle });
    },
  };
}
