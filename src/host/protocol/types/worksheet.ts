import { maximumColumns, maximumRows } from "../../../cells/address";
import { findSheet, sheetOf } from "../../model/sheets/find-sheet";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheets/sheets";
import { usedRange } from "../../model/writing/used-range";
import type { SheetModel } from "../../model/workbook-model";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { asBoolean, asColor, asNumber, asText, choose, wordFor } from "./choice";
import { areasNamed, cellWithin, rangeNamed } from "./range-target";
import { neighbour } from "./sheet-neighbour";

export interface SheetTarget {
  readonly sheet: string;
}

declare module "../define-type" {
  interface Targets {
    Worksheet: SheetTarget;
  }
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const wholeSheet = { row: 0, column: 0, rows: maximumRows, columns: maximumColumns };
const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

export const worksheet = defineType<SheetTarget>({
  name: "Worksheet",
  id: { key: "Id", of: ({ sheet }) => sheet },
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: { get: (target, host) => of(target, host).name, set: (target, value, host) => renameSheet(host.workbook, of(target, host), asText(value)) },
    Position: {
      get: (target, host) => host.workbook.sheets.indexOf(of(target, host)),
      set: (target, value, host) => moveSheet(host.workbook, of(target, host), asNumber(value)),
    },
    Visibility: {
      get: (target, host) => wordFor(of(target, host).visibility, visibilities),
      set: (target, value, host) => setVisibility(host.workbook, of(target, host), choose(value, visibilities)),
    },
    TabColor: {
      get: (target, host) => of(target, host).tabColor ?? "",
      set: (target, value, host) =>
        changeParts(target, host, (sheet) => {
          if (value === "" || value === null) delete sheet.tabColor;
          else sheet.tabColor = asColor(value);
        }),
    },
    ShowGridlines: { get: (target, host) => of(target, host).showGridlines },
    ShowHeadings: { get: (target, host) => of(target, host).showHeadings },
    // The client writes these two under another name than it reads them.
    Gridlines: { set: (target, value, host) => changeParts(target, host, (sheet) => (sheet.showGridlines = asBoolean(value))) },
    Headings: { set: (target, value, host) => changeParts(target, host, (sheet) => (sheet.showHeadings = asBoolean(value))) },
  },
  defaults: { StandardWidth: 48, StandardHeight: 15, EnableCalculation: true, TabId: 0 },
  navigation: {
    Charts: { type: "ChartCollection", of: (target) => target },
    Comments: { type: "CommentCollection", of: (target) => target },
    FreezePanes: { type: "WorksheetFreezePanes", of: (target) => target },
    Names: { type: "NamedItemCollection", of: ({ sheet }) => ({ scope: sheet }) },
    PageLayout: { type: "PageLayout", of: (target) => target },
    Protection: { type: "WorksheetProtection", of: (target) => target },
    Tables: { type: "TableCollection", of: (target) => target },
  },
  methods: {
    Activate: { run: (target, _args, host) => activateSheet(host.workbook, of(target, host)) },
    Calculate: { run: () => null },
    Delete: { run: (target, _args, host) => deleteSheet(host.workbook, of(target, host)) },
    GetCell: { returns: "Range", run: ({ sheet }, args) => ({ sheet, area: cellWithin(firstCell, args.whole(0), args.whole(1)) }) },
    GetNext: { returns: "Worksheet", run: (target, args, host) => neighbour(target, 1, args.isTrue(0), host, true) },
    GetNextOrNullObject: { returns: "Worksheet", run: (target, args, host) => neighbour(target, 1, args.isTrue(0), host, false) },
    GetPrevious: { returns: "Worksheet", run: (target, args, host) => neighbour(target, -1, args.isTrue(0), host, true) },
    GetPreviousOrNullObject: { returns: "Worksheet", run: (target, args, host) => neighbour(target, -1, args.isTrue(0), host, false) },
    GetRange: {
      returns: "Range",
      run: (target, args, host) => (args.isOmitted(0) ? { ...target, area: wholeSheet } : rangeNamed(host.workbook, args.text(0), of(target, host).id)),
    },
    GetRangeByIndexes: {
      returns: "Range",
      run: ({ sheet }, args) => ({ sheet, area: { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) } }),
    },
    GetRanges: {
      returns: "RangeAreas",
      run: (target, args, host) => ({ ...target, areas: args.isOmitted(0) ? [wholeSheet] : areasNamed(host.workbook, args.text(0), target.sheet) }),
    },
    GetUsedRange: {
      returns: "Range",
      run: (target, args, host) => ({ ...target, area: usedRange(of(target, host), args.isTrue(0)) ?? firstCell }),
    },
    GetUsedRangeOrNullObject: {
      returns: "Range",
      run: (target, args, host) => {
        const area = usedRange(of(target, host), args.isTrue(0));
        return area ? { ...target, area } : null;
      },
    },
    _GetSheetById: { returns: "Worksheet", run: (_target, args, host) => sheetTarget(args.text(0), host) },
    _GetAnotherWorksheetById: { returns: "Worksheet", run: (_target, args, host) => sheetTarget(args.text(0), host) },
  },
  events: {
    ActivatedEvent: 11,
    CalculatedEvent: 16,
    DataChangedEvent: 10,
    DeactivatedEvent: 12,
    EventNameChanged: 25,
    FormatChangedEvent: 18,
    SelectionChangedEvent: 14,
  },
});

function of({ sheet }: SheetTarget, host: Host): SheetModel {
  return sheetOf(host.workbook, sheet);
}

function sheetTarget(id: string, host: Host): SheetTarget | null {
  const sheet = findSheet(host.workbook, id);
  return sheet ? { sheet: sheet.id } : null;
}

/** Changes something of the sheet that no event tells. */
function changeParts(target: SheetTarget, host: Host, change: (sheet: SheetModel) => void): void {
  change(of(target, host));
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}
