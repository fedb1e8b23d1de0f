import { isSameText } from "../../model/same-text";
import { tableOf } from "../../model/tables/find-table";
import { addTableColumn, renameTableColumn } from "../../model/tables/table-columns";
import type { CellInput } from "../../model/writing/read-typed";
import type { TableModel } from "../../model/parts";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import type { TableTarget } from "./table";

declare module "../define-type" {
  interface Targets {
    TableColumnCollection: TableTarget;
  }
}

export const tableColumnCollection = defineType<TableTarget>({
  name: "TableColumnCollection",
  properties: { Count: { get: (target, host) => of(target, host).columns.length } },
  items: {
    type: "TableColumn",
    all: (target, host) => of(target, host).columns.map(({ id }) => ({ ...target, column: id })),
    find: (target, key, host) => {
      const column = of(target, host).columns.find(({ id, name }) => id === key || isSameText(name, String(key)));
      return column && { ...target, column: column.id };
    },
  },
  methods: {
    Add: {
      returns: "TableColumn",
      run: (target, args, host) => {
        const table = of(target, host);
        const index = args.optionalWhole(0);
        const place = index === undefined || index < 0 ? table.columns.length : index;
        addTableColumn(host.workbook, table, place, columnInputs(args.values[1], table.area.rows));
        const name = args.optionalText(2);
        if (name !== undefined) renameTableColumn(host.workbook, table, place, name);
        const added = of(target, host).columns[place];
        if (!added) throw invalidArgument("the column was not added");
        return { ...target, column: added.id };
      },
    },
  },
});

/** The cells of a new column, its header first: a list with a list for each row. */
function columnInputs(given: unknown, rows: number): CellInput[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given) || given.length !== rows) throw invalidArgument(`a new column needs ${rows} values, its header first`);
  return given.map((line: unknown) => (Array.isArray(line) ? (line[0] as CellInput) : (line as CellInput)));
}

function of({ table }: TableTarget, host: Host): TableModel {
  return tableOf(host.workbook, table).table;
}
