import type { Text } from "../../language/text";
import type { Block } from "../block";
import type { Condition } from "../condition";
import type { Expression } from "../expression";
import { numberFormats, type NumberFormat } from "../number-format";
import type { Role } from "../role";

export interface SpillColumn {
  /** What references and charts call it. */
  readonly key: string;
  readonly header: Text;
  readonly role?: Extract<Role, "result" | "headline" | "check">;
  readonly format?: NumberFormat;
  /** Width that its values need, in characters. */
  readonly width: number;
  readonly conditions?: readonly Condition[];
}

/**
 * One formula that fills several cells, below headers of ours, with its cells kept free.
 * Parts: `anchor`, `all`, and each column's cells by its key.
 */
export function spill(plan: {
  readonly key: string;
  readonly formula: Expression;
  readonly columns: readonly SpillColumn[];
  /** Rows that the result takes at most. */
  readonly rows: number;
  /** Rows kept free below those, without lines, for a result that has grown; parts and charts leave them out. */
  readonly spareRows?: number;
  /** Lines that the text of a row may take; 1 when left out. */
  readonly lines?: number;
}): Block {
  const { key, columns, rows, spareRows = 0, lines = 1 } = plan;
  return {
    key,
    rows: rows + spareRows + 1,
    columns: columns.length,
    parts: (at) => {
      const body = { row: at.row + 1, column: at.column, rows, columns: columns.length };
      return Object.fromEntries([
        ["anchor", { ...body, rows: 1, columns: 1 }],
        ["all", body],
        ...columns.map((column, index) => [column.key, { ...body, column: at.column + index, columns: 1 }]),
      ]);
    },
    draw: (drawing) => {
      columns.forEach((column, index) => {
        const body = drawing.area(1, index, rows);
        const spare = drawing.area(1 + rows, index, spareRows);
        drawing.put(0, index, column.header, { most: column.width });
        const horizontal = column.format ? numberFormats[column.format].horizontal : column.role === "check" ? "center" : undefined;
        drawing.look(drawing.area(0, index), "tableHeader", undefined, horizontal);
        drawing.columnWidths.set(body.column, column.width);
        drawing.look(body, column.role ?? "result", column.format, horizontal);
        if (spareRows > 0) drawing.look(spare, "spare", column.format, horizontal);
        drawing.condition({ ...body, rows: rows + spareRows }, column.conditions);
      });
      drawing.put(1, 0, plan.formula, { characters: columns[0]?.width });
      if (lines > 1) for (let row = 1; row <= rows; row++) drawing.texts.push({ area: drawing.area(row, 0), text: "\n".repeat(lines - 1), most: 0, beside: 0 });
    },
  };
}
