import { cellAddress } from "../../cells/address";
import type { Block } from "../block";
import { formula, type Expression } from "../expression";
import type { NumberFormat } from "../number-format";
import { thisRow } from "../references";

/**
 * Bars by conditional format, level with the rows of a table and to be put beside it: a cell is a bar where its period and the row's days meet.
 * Headers are the first days of the periods, so the bars move with the first one. Part: `periods`.
 */
export function gantt(plan: {
  readonly key: string;
  /** Table whose rows the bars belong to, and how many it has. */
  readonly table: string;
  readonly tableRows: number;
  /** Columns of the table: first and last day of each row. */
  readonly from: string;
  readonly to: string;
  /** First day of the first period. */
  readonly first: Expression;
  readonly periods: number;
  readonly monthsEach: number;
  readonly format?: NumberFormat;
  /** Rows kept for what the user adds to the table. */
  readonly spareRows?: number;
}): Block {
  const { periods, monthsEach } = plan;
  const format = plan.format ?? "month";
  const rows = plan.tableRows + (plan.spareRows ?? 0);
  return {
    key: plan.key,
    rows: rows + 1,
    columns: periods,
    levelWith: plan.table,
    parts: (at) => ({ periods: { ...at, rows: 1 } }),
    draw: (drawing) => {
      const header = drawing.area(0, 0, 1, periods);
      const body = drawing.area(1, 0, rows, periods);
      for (let period = 0; period < periods; period++) {
        const previous: Expression = { write: () => cellAddress(header.row, header.column + period - 1) };
        drawing.put(0, period, period === 0 ? plan.first : formula`EDATE(${previous},${monthsEach})`, { format });
      }
      drawing.look(header, "tableHeader", format, "center");
      drawing.look(drawing.area(1, 0, plan.tableRows, periods), "tableBody");
      const day: Expression = { write: ({ column }) => cellAddress(header.row, column).replace(/(\d+)$/, "$$$1") };
      const [from, to] = [thisRow(plan.from), thisRow(plan.to)];
      const meets = formula`AND(${from}<>"",${to}<>"",${from}<EDATE(${day},${monthsEach}),${to}>=${day})`;
      const isOneDay = formula`AND(${from}=${to},${meets})`;
      drawing.condition(body, [
        { when: isOneDay, role: "milestone" },
        { when: meets, role: "bar" },
      ]);
    },
  };
}
