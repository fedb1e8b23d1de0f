import { intersection, maximumColumns, maximumRows, type Area } from "../../../cells/address";
import { cellAt } from "../../model/cells";
import { usedRange } from "../../model/writing/used-range";
import type { Arguments } from "../arguments";
import type { Method } from "../define-type";
import type { Host } from "../host";
import { HostError, invalidArgument, itemNotFound } from "../host-error";
import { boundingArea, cellWithin, findRange, isUnbounded, onSheet, sharedArea, sheetUnder, type CellsTarget, type RangeTarget } from "./range-target";

type Place = (area: Area, args: Arguments) => Area;

/** The ranges that a range leads to. */
export const rangePlaces: Readonly<Record<string, Method<RangeTarget>>> = {
  GetCell: to((area, args) => cellWithin(area, args.whole(0), args.whole(1))),
  GetRow: to((area, args) => ({ ...area, row: area.row + args.whole(0), rows: 1 })),
  GetColumn: to((area, args) => ({ ...area, column: area.column + args.whole(0), columns: 1 })),
  GetEntireRow: to((area) => ({ ...area, column: 0, columns: maximumColumns })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rows: maximumRows })),
  GetLastCell: to((area) => cellWithin(area, area.rows - 1, area.columns - 1)),
  GetLastRow: to((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: to((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetOffsetRange: to((area, args) => ({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) })),
  GetResizedRange: to((area, args) => ({ ...area, rows: area.rows + args.whole(0), columns: area.columns + args.whole(1) })),
  GetAbsoluteResizedRange: to((area, args) => ({ ...area, rows: args.whole(0), columns: args.whole(1) })),
  GetRowsAbove: to((area, args) => beside(area, "row", "rows", -(args.optionalWhole(0) ?? 1))),
  GetRowsBelow: to((area, args) => beside(area, "row", "rows", args.optionalWhole(0) ?? 1)),
  GetColumnsBefore: to((area, args) => beside(area, "column", "columns", -(args.optionalWhole(0) ?? 1))),
  GetColumnsAfter: to((area, args) => beside(area, "column", "columns", args.optionalWhole(0) ?? 1)),
  GetBoundingRect: {
    returns: "Range",
    run: (target, args, host) => ({ ...target, area: boundingArea(target.area, other(target, args, host).area) }),
  },
  GetIntersection: {
    returns: "Range",
    run: (target, args, host) => required(sharedArea(target, other(target, args, host))),
  },
  GetIntersectionOrNullObject: { returns: "Range", run: (target, args, host) => sharedArea(target, other(target, args, host)) ?? null },
  GetUsedRange: { returns: "Range", run: (target, args, host) => used(target, args, host) ?? { ...target, area: cellWithin(target.area, 0, 0) } },
  GetUsedRangeOrNullObject: { returns: "Range", run: (target, args, host) => used(target, args, host) ?? null },
  GetMergedAreasOrNullObject: { returns: "RangeAreas", run: (target, _args, host) => mergedIn(target, host) },
  GetSpillingToRange: { returns: "Range", run: (target, _args, host) => required(spillOf(target, host)) },
  GetSpillingToRangeOrNullObject: { returns: "Range", run: (target, _args, host) => spillOf(target, host) ?? null },
  GetSpillParent: { returns: "Range", run: (target, _args, host) => required(spillParent(target, host)) },
  GetSpillParentOrNullObject: { returns: "Range", run: (target, _args, host) => spillParent(target, host) ?? null },
  // The client asks before it splits a large block into several writes.
  _ValidateArraySize: {
    run: ({ area }, args) => {
      if (isUnbounded(area) || (args.whole(0) === area.rows && args.whole(1) === area.columns)) return null;
      throw new HostError(
        "InvalidArgument",
        `The number of rows or columns in the input array doesn't match the size or dimensions of the range. (${args.whole(0)} by ${args.whole(1)} for ${area.rows} by ${area.columns})`,
        400,
      );
    },
  },
};

function to(place: Place): Method<RangeTarget> {
  return { returns: "Range", run: ({ sheet, area }, args) => ({ sheet, area: onSheet(place(area, args)) }) };
}

function beside(area: Area, start: "row" | "column", length: "rows" | "columns", count: number): Area {
  if (count === 0) throw invalidArgument("the count must not be 0");
  const first = count > 0 ? area[start] + area[length] : area[start] + count;
  return { ...area, [start]: first, [length]: Math.abs(count) };
}

/** The other range of a call, given as an object or as its address. */
function other(target: RangeTarget, args: Arguments, host: Host): RangeTarget {
  const range = args.object(0, "Range") ?? findRange(host.workbook, args.text(0), target.sheet);
  if (!range) throw invalidArgument("the other range is no range");
  return range;
}

function required(range: RangeTarget | undefined): RangeTarget {
  if (!range) throw itemNotFound("range");
  return range;
}

function used(target: RangeTarget, args: Arguments, host: Host): RangeTarget | undefined {
  const area = usedRange(sheetUnder(target, host), args.isTrue(0));
  return area && sharedArea(target, { ...target, area });
}

function spillOf(target: RangeTarget, host: Host): RangeTarget | undefined {
  const spill = cellAt(sheetUnder(target, host), target.area.row, target.area.column)?.spill;
  return spill && { ...target, area: { ...target.area, ...spill } };
}

function spillParent(target: RangeTarget, host: Host): RangeTarget | undefined {
  const { row, column } = target.area;
  const cell = cellAt(sheetUnder(target, host), row, column);
  const place = cell?.spilledFrom ?? (cell?.spill ? { row, column } : undefined);
  return place && { ...target, area: { ...place, rows: 1, columns: 1 } };
}

function mergedIn({ sheet, area }: RangeTarget, host: Host): CellsTarget | null {
  const areas = sheetUnder({ sheet }, host).merges.filter((merge) => intersection(merge, area));
  return areas.length === 0 ? null : { sheet, areas };
}
