import { maximumColumns, maximumRows, type Area } from "../../../cells/address";
import { setFreeze } from "../../model/sheets/sizes";
import { defineType } from "../define-type";
import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../host-error";
import { findRange, sheetUnder, type RangeTarget } from "./range-target";
import type { SheetTarget } from "./worksheet";

declare module "../define-type" {
  interface Targets {
    WorksheetFreezePanes: SheetTarget;
  }
}

export const freezePanes = defineType<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: { run: (target, args, host) => freeze(target, args.optionalWhole(0) ?? 1, 0, host) },
    FreezeColumns: { run: (target, args, host) => freeze(target, 0, args.optionalWhole(0) ?? 1, host) },
    FreezeAt: {
      run: (target, args, host) => {
        const range = args.object(0, "Range") ?? findRange(host.workbook, args.text(0), target.sheet);
        if (!range) throw invalidArgument("the frozen range is no range");
        const { row, column, rows, columns } = range.area;
        freeze(target, rows === maximumRows ? 0 : row + rows, columns === maximumColumns ? 0 : column + columns, host);
      },
    },
    Unfreeze: { run: (target, _args, host) => freeze(target, 0, 0, host) },
    GetLocation: { returns: "Range", run: (target, _args, host) => required(location(target, host)) },
    GetLocationOrNullObject: { returns: "Range", run: (target, _args, host) => location(target, host) },
  },
});

function freeze(target: SheetTarget, rows: number, columns: number, host: Host): void {
  if (rows < 0 || columns < 0) throw invalidArgument("the count must be 0 or more");
  setFreeze(host.workbook, sheetUnder(target, host), rows, columns);
}

function location(target: SheetTarget, host: Host): RangeTarget | null {
  const { rows, columns } = sheetUnder(target, host).freeze;
  if (rows === 0 && columns === 0) return null;
  const area: Area = { row: 0, column: 0, rows: rows || maximumRows, columns: columns || maximumColumns };
  return { ...target, area };
}

function required(range: RangeTarget | null): RangeTarget {
  if (!range) throw itemNotFound("frozen range");
  return range;
}
