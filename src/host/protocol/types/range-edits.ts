import { selectArea } from "../../model/sheets/selection";
import { deleteCells, insertCells } from "../../model/shifting/insert-cells";
import { clearArea } from "../../model/writing/clear";
import { copyArea } from "../../model/writing/copy-area";
import { mergeCells, unmergeCells } from "../../model/writing/merges";
import type { Method } from "../define-type";
import { invalidArgument } from "../host-error";
import { choose } from "./choice";
import { findRange, sheetUnder, type RangeTarget } from "./range-target";

/** What `clear` may take away. */
export const clearing = { All: "all", Contents: "contents", Formats: "formats" } as const;
const copying = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;
const inserting = { Down: "down", Right: "right" } as const;
const deleting = { Up: "up", Left: "left" } as const;

/** What can be done to the cells of a range. */
export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: {
    run: (target, args, host) => clearArea(host.workbook, sheetUnder(target, host), target.area, choose(args.optionalText(0) ?? "All", clearing)),
  },
  CopyFrom: {
    run: (target, args, host) => {
      const source = args.object(0, "Range") ?? findRange(host.workbook, args.text(0), target.sheet);
      if (!source) throw invalidArgument("the source is no range");
      const from = { sheet: sheetUnder(source, host), area: source.area };
      const to = { sheet: sheetUnder(target, host), area: target.area };
      const what = choose(args.optionalText(1) ?? "All", copying);
      copyArea(host.workbook, from, to, { what, skipsBlanks: args.isTrue(2), transposes: args.isTrue(3) });
    },
  },
  Insert: {
    returns: "Range",
    run: (target, args, host) => {
      insertCells(host.workbook, sheetUnder(target, host), target.area, choose(args.text(0), inserting));
      return target;
    },
  },
  Delete: { run: (target, args, host) => deleteCells(host.workbook, sheetUnder(target, host), target.area, choose(args.text(0), deleting)) },
  Merge: { run: (target, args, host) => mergeCells(host.workbook, sheetUnder(target, host), target.area, args.isTrue(0)) },
  Unmerge: { run: (target, _args, host) => unmergeCells(host.workbook, sheetUnder(target, host), target.area) },
  Select: { run: (target, _args, host) => selectArea(host.workbook, sheetUnder(target, host), target.area) },
  Calculate: { run: () => null },
};
