import { words } from "../words";
import { defineAction } from "./define-action";

/** Shows the sheet with the checklist and selects its first cell. */
export const goToChecklist = defineAction({
  id: "goToChecklist",
  label: words.goToChecklist,
  isAvailable: ({ readiness }) => readiness !== undefined,
  run: async ({ host, readiness }) => {
    if (readiness === undefined) return undefined;
    await host.run({}, async (context) => {
      context.workbook.tables.getItem(readiness.table).getDataBodyRange().getCell(0, 0).select();
      await context.sync();
    });
    return undefined;
  },
});
