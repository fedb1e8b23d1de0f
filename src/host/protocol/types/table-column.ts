import { bodyOf, tableOf } from "../../model/tables/find-table";
import { renameTableColumn } from "../../model/tables/table-columns";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import { asText } from "./choice";
import type { TableTarget } from "./table";

export interface TableColumnTarget extends TableTarget {
  /** Its id, which stays when columns move; unique in its table. */
  readonly column: number;
}

declare module "../define-type" {
  interface Targets {
    TableColumn: TableColumnTarget;
  }
}

export const tableColumn = defineType<TableColumnTarget>({
  name: "TableColumn",
  id: { key: "Id", of: ({ column }) => column },
  recordKey: ({ table, column }) => `Table:${table}/Columns/${column}`,
  properties: {
    Id: { get: ({ column }) => column },
    Index: { get: (target, host) => of(target, host).index },
    Name: {
      get: (target, host) => of(target, host).name,
      set: (target, value, host) => renameTableColumn(host.workbook, of(target, host).table, of(target, host).index, asText(value)),
    },
  },
  methods: {
    GetRange: { returns: "Range", run: (target, _args, host) => part(target, host, of(target, host).table.area) },
    GetDataBodyRange: { returns: "Range", run: (target, _args, host) => part(target, host, bodyOf(of(target, host).table)) },
  },
});

function of({ table: id, column }: TableColumnTarget, host: Host) {
  const { sheet, table } = tableOf(host.workbook, id);
  const index = table.columns.findIndex((some) => some.id === column);
  const found = table.columns[index];
  if (!found) throw itemNotFound("table column");
  return { sheet, table, index, name: found.name };
}

function part(target: TableColumnTarget, host: Host, area: ReturnType<typeof bodyOf>) {
  const { sheet, index } = of(target, host);
  return { sheet: sheet.id, area: { ...area, column: area.column + index, columns: 1 } };
}
