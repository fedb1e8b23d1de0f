import { mergeCells, unmergeCells } from "../../model/writing/merges";
import { clearFormat } from "../../model/looks/set-format";
import { setInput } from "../../model/writing/set-input";
import { activateSheet } from "../../model/sheets/sheets";
import type { Method } from "../define-type";
import { choose } from "./choice";
import { isUnbounded, sharedArea, sheetUnder, type RangeTarget } from "./range-target";
import { usedRange } from "../../model/writing/used-range";
import type { Host } from "../host";

const clearing = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
} as const;

/** What can be done to the cells of a range. */
export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  Clear: {
    run: (target, args, host) => {
      const what = choose(args.optionalText(0) ?? "All", clearing);
      if (what.contents) clearContents(target, host);
      if (what.formats) clearFormat(host.workbook, sheetUnder(target, host), target.area);
    },
  },
  Merge: { run: (target, args, host) => mergeCells(host.workbook, sheetUnder(target, host), target.area, args.isTrue(0)) },
  Unmerge: { run: (target, _args, host) => unmergeCells(host.workbook, sheetUnder(target, host), target.area) },
  Select: {
    run: ({ sheet, area }, _args, host) => {
      if (host.workbook.activeSheet !== sheet) activateSheet(host.workbook, sheetUnder({ sheet }, host));
      host.workbook.selection = area;
      host.workbook.changes.push({ kind: "selection", sheet, area });
    },
  },
  Calculate: { run: () => null },
};

/** Of whole rows and columns only the used part holds anything. */
function clearContents(target: RangeTarget, host: Host): void {
  const sheet = sheetUnder(target, host);
  const used = usedRange(sheet);
  const part = isUnbounded(target.area) ? used && sharedArea(target, { ...target, area: used }) : target;
  if (part) setInput(host.workbook, sheet, part.area, [[null]]);
}
