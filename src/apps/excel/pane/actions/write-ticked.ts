import type { Grid } from "../../../../cells/value";
import type { ChecklistItem } from "../../../../core/readiness/checklist-item";
import { Refusal } from "../../../../language/refusal";
import { message } from "../../../../language/text";
import { detailWords } from "../detail-words";
import type { PaneHost } from "../host";
import { scoreCells } from "../watch/score-checklist";
import type { ReadinessView } from "../watch/read-readiness";
import { cellsToWrite } from "../what-if/cells-to-write";
import { keyOf } from "../what-if/what-if";
import { defineAction, type Action } from "./define-action";

/** What dates are shown as where a column has no format yet. */
const dayFormat = "yyyy-mm-dd";

/** Writes status, proof and proof date of items that are met: one run, one undo step where Excel can. Calls `written` once they are in the sheet. */
export function writeTicked(items: readonly ChecklistItem[], written: () => void): Action {
  return defineAction({
    id: "write-ticked",
    label: detailWords.writeThem,
    progress: message(detailWords.writing),
    isAvailable: ({ readiness }) => readiness !== undefined && items.length > 0,
    run: async ({ host, readiness }) => {
      if (readiness === undefined) return undefined;
      await writeItems(host, readiness, items);
      written();
      return message(detailWords.written, { count: items.length });
    },
  });
}

async function writeItems(host: PaneHost, { table: name, asOf }: ReadinessView, items: readonly ChecklistItem[]): Promise<void> {
  const options: Excel.RunOptions = host.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
  await host.run(options, async (context) => {
    const table = context.workbook.tables.getItem(name);
    const columns = table.columns.load("items/name");
    const range = table.getRange().load("values,formulas,numberFormat");
    await context.sync();
    const headers = columns.items.map((column) => column.name);
    const cells = cellsToWrite(items, headers, asOf);
    const [formulas, formats] = [range.formulas as unknown[][], range.numberFormat as unknown[][]];
    requireSame(items, range.values as Grid);
    for (const { row, column, header } of cells) {
      const formula = formulas[row]?.[column];
      if (typeof formula === "string" && formula.startsWith("=")) throw new Refusal(detailWords.cellHoldsFormula, { row: row + 1, column: header });
    }
    for (const { row, column, value, isDay } of cells) {
      const cell = range.getCell(row, column);
      if (isDay && formats[row]?.[column] === "General") cell.numberFormat = [[dayFormat]];
      cell.values = [[value]];
    }
    await context.sync();
  });
}

// The sheet may have been edited since it was last read: rows that moved must never get another item's proof.
function requireSame(items: readonly ChecklistItem[], cells: Grid): void {
  const present = new Map(scoreCells(cells, undefined).items.map((item) => [keyOf(item), JSON.stringify(item)]));
  if (items.some((item) => present.get(keyOf(item)) !== JSON.stringify(item))) throw new Refusal(detailWords.checklistChanged);
}
