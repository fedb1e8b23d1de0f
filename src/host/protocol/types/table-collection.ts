import { addTable } from "../../model/tables/add-table";
import { findTable } from "../../model/tables/find-table";
import { defineType, type Targets } from "../define-type";
import type { Arguments } from "../arguments";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { rangeNamed, sheetUnder } from "./range-target";

/** The tables of the workbook, or with `sheet` those of one sheet. */
export interface TablesTarget {
  readonly sheet?: string;
}

declare module "../define-type" {
  interface Targets {
    TableCollection: TablesTarget;
  }
}

export const tableCollection = defineType<TablesTarget>({
  name: "TableCollection",
  properties: { Count: { get: (target, host) => tablesOf(target, host).length } },
  items: {
    type: "Table",
    all: tablesOf,
    find: ({ sheet }, key, host) => {
      const found = findTable(host.workbook, String(key));
      return found && (sheet === undefined || found.sheet.id === sheet) ? { table: found.table.id } : undefined;
    },
  },
  methods: { Add: { returns: "Table", run: add } },
  eventTarget: ({ sheet }) => sheet ?? "Workbook",
  events: { AddedEvent: 102, DataChangedEvent: 101, DeletedEvent: 103 },
});

function tablesOf({ sheet }: TablesTarget, { workbook }: Host): Targets["Table"][] {
  const sheets = workbook.sheets.filter(({ id }) => sheet === undefined || id === sheet);
  return sheets.flatMap(({ tables }) => tables.map(({ id }) => ({ table: id })));
}

function add({ sheet }: TablesTarget, args: Arguments, host: Host): Targets["Table"] {
  const range = args.object(0, "Range") ?? rangeNamed(host.workbook, args.text(0), sheet ?? host.workbook.activeSheet);
  if (sheet !== undefined && range.sheet !== sheet) throw invalidArgument("the table must be on its own worksheet");
  const table = addTable(host.workbook, sheetUnder(range, host), range.area, { hasHeaders: args.isTrue(1) });
  return { table: table.id };
}
