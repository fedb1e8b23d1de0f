import type { Grid } from "../../../../cells/value";
import { Refusal } from "../../../../language/refusal";
import { detailWords } from "../detail-words";
import type { PaneHost } from "../host";

/** The cells of a checklist table, header row included; throws a `Refusal` when it is gone. */
export function readChecklist(host: PaneHost, name: string): Promise<Grid> {
  return host.run({}, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await context.sync();
    if (table.isNullObject) throw new Refusal(detailWords.checklistGone, { table: name });
    const range = table.getRange().load("values");
    await context.sync();
    return range.values as Grid;
  });
}
