import type { CellFormat } from "../../model/format";
import { defineType, type Property } from "../define-type";
import type { Host } from "../host";
import { asBoolean, asNumber, choose, wordFor } from "./choice";
import { autofitColumns } from "./autofit";
import { setLook, shared } from "./looks";
import { standardHeight, standardWidth } from "./range-sizes";
import { isUnbounded, sheetUnder, type RangeTarget } from "./range-target";
import { uniform } from "./uniform";

declare module "../define-type" {
  interface Targets {
    RangeFormat: RangeTarget;
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

export const rangeFormat = defineType<RangeTarget>({
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
    ColumnWidth: size("column", standardWidth),
    RowHeight: size("row", standardHeight),
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
    // A row without a height of its own is as high as its text needs.
    AutofitRows: { run: (target, _args, host) => setSize(target, "row", undefined, host) },
  },
});

function size(along: "row" | "column", standard: number): Property<RangeTarget> {
  return {
    get: (target, host) => uniform(places(target, along).map((place) => sizesOf(target, along, host).get(place) ?? standard)),
    set: (target, value, host) => setSize(target, along, value === null ? undefined : asNumber(value), host),
  };
}

function setSize(target: RangeTarget, along: "row" | "column", points: number | undefined, host: Host): void {
  const sizes = sizesOf(target, along, host);
  for (const place of places(target, along)) {
    if (points === undefined) sizes.delete(place);
    else sizes.set(place, points);
  }
  host.workbook.changes.push({ kind: "sheetParts", sheet: target.sheet });
}

function sizesOf(target: RangeTarget, along: "row" | "column", host: Host): Map<number, number> {
  const sheet = sheetUnder(target, host);
  return along === "row" ? sheet.rowHeights : sheet.columnWidths;
}

/** The rows or columns of a range; of whole columns no rows, whose number says nothing. */
function places({ area }: RangeTarget, along: "row" | "column"): number[] {
  const first = along === "row" ? area.row : area.column;
  const count = along === "row" ? area.rows : area.columns;
  return Array.from({ length: isUnbounded(area) && count > 16_384 ? 1 : count }, (_, place) => first + place);
}
