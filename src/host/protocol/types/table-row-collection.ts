import { addTableRows } from "../../model/tables/table-rows";
import { bodyOf, tableOf } from "../../model/tables/find-table";
import type { CellInput } from "../../model/writing/read-typed";
import { defineType } from "../define-type";
import { invalidArgument } from "../host-error";
import type { TableTarget } from "./table";

export interface TableRowTarget extends TableTarget {
  /** Zero-based place in the body. */
  readonly row: number;
}

declare module "../define-type" {
  interface Targets {
    TableRowCollection: TableTarget;
    TableRow: TableRowTarget;
  }
}

/** The rows of a table's body: counted, and added. */
export const tableRowCollection = defineType<TableTarget>({
  name: "TableRowCollection",
  properties: { Count: { get: ({ table }, host) => bodyOf(tableOf(host.workbook, table).table).rows } },
  methods: {
    Add: {
      returns: "TableRow",
      run: ({ table: id }, args, host) => {
        const { table } = tableOf(host.workbook, id);
        const given = args.values[1];
        if (!Array.isArray(given) || !given.every((line) => Array.isArray(line))) throw invalidArgument("the values of new rows are a list of rows, each a list");
        const index = args.optionalWhole(0);
        const row = index === undefined || index < 0 ? bodyOf(table).rows : index;
        addTableRows(host.workbook, table, row, given as CellInput[][]);
        return { table: id, row };
      },
    },
  },
});

export const tableRow = defineType<TableRowTarget>({ name: "TableRow", properties: { Index: { get: ({ row }) => row } } });
