import { contains, maximumRows } from "../../../cells/address";
import type { CellFormat } from "../../model/format";
import { defaultColumnWidth, defaultRowHeight, setColumnWidth, setRowHeight } from "../../model/sheets/sizes";
import type { SheetModel } from "../../model/workbook-model";
import { defineType, type Property } from "../define-type";
import type { Host } from "../host";
import { notImplemented } from "../host-error";
import { asBoolean, asNumber, choose, wordFor } from "./choice";
import { autofitColumns } from "./autofit";
import { setLook, shared } from "./looks";
import { lines, sheetUnder, type CellsTarget } from "./range-target";
import { uniform } from "./uniform";

declare module "../define-type" {
  interface Targets {
    RangeFormat: CellsTarget;
  }
}

const horizontals: Readonly<Record<string, CellFormat["horizontal"] | null>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
};

const verticals: Readonly<Record<string, CellFormat["vertical"] | null>> = { Bottom: null, Top: "top", Center: "center", Justify: "justify" };

export const rangeFormat = defineType<CellsTarget>({
  name: "RangeFormat",
  properties: {
    WrapText: {
      get: shared((format) => format.wrap ?? false),
      set: (target, value, host) => setLook(target, { wrap: asBoolean(value) || null }, host),
    },
    HorizontalAlignment: {
      get: shared((format) => wordFor(format.horizontal ?? null, horizontals)),
      set: (target, value, host) => setLook(target, { horizontal: choose(value, horizontals) ?? null }, host),
    },
    VerticalAlignment: {
      get: shared((format) => wordFor(format.vertical ?? null, verticals)),
      set: (target, value, host) => setLook(target, { vertical: choose(value, verticals) ?? null }, host),
    },
    IndentLevel: {
      get: shared((format) => format.indent ?? 0),
      set: (target, value, host) => setLook(target, { indent: asNumber(value) || null }, host),
    },
    TextOrientation: {
      get: shared((format) => format.rotation ?? 0),
      set: (target, value, host) => setLook(target, { rotation: asNumber(value) || null }, host),
    },
    ColumnWidth: size("column", defaultColumnWidth, setColumnWidth),
    RowHeight: size("row", defaultRowHeight, setRowHeight),
  },
  defaults: { ReadingOrder: "Context", ShrinkToFit: false, AutoIndent: false, UseStandardHeight: null, UseStandardWidth: null },
  navigation: {
    Borders: { type: "RangeBorderCollection", of: (target) => target },
    Fill: { type: "RangeFill", of: (target) => target },
    Font: { type: "RangeFont", of: (target) => target },
    Protection: { type: "FormatProtection", of: (target) => target },
  },
  methods: {
    AutofitColumns: { run: autofitColumns },
    AutofitRows: { run: (target, _args, host) => autofitRows(target, host) },
  },
});

function size(axis: "row" | "column", standard: number, setSize: typeof setRowHeight): Property<CellsTarget> {
  return {
    get: (target, host) => {
      const sizes = sizesOf(sheetUnder(target, host), axis);
      return uniform(target.areas.flatMap((area) => {
        const { first, count } = lines(area, axis);
        const inside = [...sizes].filter(([line]) => line >= first && line < first + count).map(([, points]) => points);
        return inside.length < count ? [...inside, standard] : inside;
      }));
    },
    set: (target, value, host) => {
      for (const area of target.areas) {
        const { first, count } = lines(area, axis);
        if (count === maximumRows) throw notImplemented("RangeFormat.rowHeight of all rows");
        setSize(host.workbook, sheetUnder(target, host), first, count, asNumber(value));
      }
    },
  };
}

function sizesOf(sheet: SheetModel, axis: "row" | "column"): Map<number, number> {
  return axis === "row" ? sheet.rowHeights : sheet.columnWidths;
}

/** A row without a height of its own is as high as its text needs. */
function autofitRows({ areas, sheet }: CellsTarget, host: Host): void {
  const { rowHeights } = sheetUnder({ sheet }, host);
  for (const row of [...rowHeights.keys()]) if (areas.some((area) => contains(area, row, area.column))) rowHeights.delete(row);
  host.workbook.changes.push({ kind: "sheetParts", sheet });
}
