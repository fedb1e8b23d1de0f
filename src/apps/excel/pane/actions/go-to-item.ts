import { plain } from "../../../../language/plain";
import { message } from "../../../../language/text";
import { readinessWords } from "../../../../seeds/readiness";
import { words } from "../words";
import { defineAction, type Action } from "./define-action";

const { item } = readinessWords.columns;

/** Shows the sheet with the checklist and selects the item in that row of its table, counted from 1, header row included. */
export function goToItem(row: number): Action {
  return defineAction({
    id: `go-to-item-${String(row)}`,
    label: words.goToItem,
    isAvailable: ({ readiness }) => readiness !== undefined,
    run: async ({ host, readiness }) => {
      if (readiness === undefined) return undefined;
      const column = readiness.headers.findIndex((header) => [item.en, item.ja].some((name) => plain(name) === plain(header)));
      const address = await host.run({}, async (context) => {
        const cell = context.workbook.tables.getItem(readiness.table).getRange().getCell(row - 1, Math.max(0, column));
        cell.load("address").select();
        await context.sync();
        return cell.address;
      });
      return message(words.wentTo, { cell: address });
    },
  });
}
