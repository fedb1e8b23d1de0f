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
}): Block {
  const { key, columns, rows } = plan;
  return {
    key,
    rows: rows + 1,
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
        drawing.put(0, index, column.header, { most: column.width });
        const horizontal = column.format ? numberFormats[column.format].horizontal : column.role === "check" ? "center" : undefined;
        drawing.look(drawing.area(0, index), "tableHeader", undefined, horizontal);
        drawing.columnWidths.set(body.column, column.width);
        drawing.look(body, column.role ?? "result", column.format, horizontal);
        drawing.condition(body, column.conditions);
      });
      drawing.put(1, 0, plan.formula, { characters: columns[0]?.width });
    },
  };
}
