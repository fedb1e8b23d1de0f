import { readAddress } from "../../../../../cells/address";
import type { PaneHost } from "../../host";
import type { WorkbookEdit } from "./workbook-edit";

/** Calls `edited` after each edit of a cell, and when sheets and tables come and go. */
export async function watchEdits(host: PaneHost, edited: (edit: WorkbookEdit) => void): Promise<void> {
  const reshaped = ({ worksheetId }: { readonly worksheetId: string }) => {
    edited({ sheet: worksheetId, area: undefined });
    return Promise.resolve();
  };
  await host.run({}, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(({ worksheetId, address, changeType }) => {
      edited({ sheet: worksheetId, area: changeType === "RangeEdited" ? readAddress(address) : undefined });
      return Promise.resolve();
    });
    // A sort moves rows without changing a cell, as Excel sees it.
    if (host.isSetSupported("ExcelApi", "1.10")) worksheets.onRowSorted.add(reshaped);
    worksheets.onAdded.add(reshaped);
    worksheets.onDeleted.add(reshaped);
    tables.onAdded.add(reshaped);
    tables.onDeleted.add(reshaped);
    await context.sync();
  });
}
