import type { PaneHost } from "../host";

/** Edits that come in a burst are answered once, this many milliseconds after the last. */
const settleTime = 120;

/** Calls `changed` after edits anywhere in the workbook, and once at the start. Events come after an edit is finished, never while the user is typing. */
export async function watchWorkbook(host: PaneHost, changed: () => Promise<void>): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = async () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void changed(), settleTime);
  };
  await host.run({}, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(settle);
    worksheets.onAdded.add(settle);
    worksheets.onDeleted.add(settle);
    await context.sync();
  });
  await changed();
}
