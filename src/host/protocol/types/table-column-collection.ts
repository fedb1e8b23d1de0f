import { isSameText } from "../../model/same-text";
import { tableOf } from "../../model/tables/find-table";
import type { TableModel } from "../../model/parts";
import { defineType } from "../define-type";
import type { Host } from "../host";
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
});

function of({ table }: TableTarget, host: Host): TableModel {
  return tableOf(host.workbook, table).table;
}
