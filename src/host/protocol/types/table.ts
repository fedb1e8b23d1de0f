import { convertToRange, deleteTable, renameTable, resizeTable } from "../../model/tables/tables";
import { bodyOf, headerOf, tableOf } from "../../model/tables/find-table";
import { setTotals } from "../../model/tables/table-rows";
import type { TableModel } from "../../model/parts";
import { defineType, type Property } from "../define-type";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import { asBoolean, asText } from "./choice";
import { rangeNamed } from "./range-target";

export interface TableTarget {
  readonly table: string;
}

declare module "../define-type" {
  interface Targets {
    Table: TableTarget;
  }
}

export const table = defineType<TableTarget>({
  name: "Table",
  id: { key: "Id", of: ({ table: id }) => id },
  properties: {
    Id: { get: ({ table: id }) => id },
    Name: {
      get: (target, host) => of(target, host).table.name,
      set: (target, value, host) => renameTable(host.workbook, of(target, host).table, asText(value)),
    },
    Style: {
      get: (target, host) => of(target, host).table.style,
      set: (target, value, host) => change(target, host, (model) => (model.style = asText(value))),
    },
    ShowHeaders: { get: (target, host) => of(target, host).table.hasHeaders },
    ShowTotals: {
      get: (target, host) => of(target, host).table.hasTotals,
      set: (target, value, host) => setTotals(host.workbook, of(target, host).table, asBoolean(value)),
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  navigation: {
    Columns: { type: "TableColumnCollection", of: (target) => target },
    Rows: { type: "TableRowCollection", of: (target) => target },
    Worksheet: { type: "Worksheet", of: (target, host) => ({ sheet: of(target, host).sheet.id }) },
  },
  methods: {
    ConvertToRange: {
      returns: "Range",
      run: (target, _args, host) => {
        const { sheet, table: model } = of(target, host);
        convertToRange(host.workbook, model);
        return { sheet: sheet.id, area: model.area };
      },
    },
    Delete: { run: (target, _args, host) => deleteTable(host.workbook, of(target, host).table) },
    Resize: {
      run: (target, args, host) => {
        const { sheet, table: model } = of(target, host);
        const { area } = args.object(0, "Range") ?? rangeNamed(host.workbook, args.text(0), sheet.id);
        resizeTable(host.workbook, model, area);
      },
    },
    GetRange: { returns: "Range", run: (target, _args, host) => ({ sheet: of(target, host).sheet.id, area: of(target, host).table.area }) },
    GetDataBodyRange: { returns: "Range", run: (target, _args, host) => ({ sheet: of(target, host).sheet.id, area: bodyOf(of(target, host).table) }) },
    GetTotalRowRange: {
      returns: "Range",
      run: (target, _args, host) => {
        const { sheet, table: model } = of(target, host);
        if (!model.hasTotals) throw itemNotFound("total row");
        return { sheet: sheet.id, area: { ...model.area, row: model.area.row + model.area.rows - 1, rows: 1 } };
      },
    },
    GetHeaderRowRange: {
      returns: "Range",
      run: (target, _args, host) => {
        const { sheet, table: model } = of(target, host);
        const area = headerOf(model);
        if (!area) throw itemNotFound("header row");
        return { sheet: sheet.id, area };
      },
    },
  },
  events: { DataChangedEvent: 101, SelectionChangedEvent: 100 },
});

function of({ table: id }: TableTarget, host: Host): ReturnType<typeof tableOf> {
  return tableOf(host.workbook, id);
}

function flag(key: "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn"): Property<TableTarget> {
  return {
    get: (target, host) => of(target, host).table[key],
    set: (target, value, host) => change(target, host, (model) => (model[key] = asBoolean(value))),
  };
}

function change(target: TableTarget, host: Host, apply: (model: TableModel) => void): void {
  const { sheet, table: model } = of(target, host);
  apply(model);
  host.workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
}
