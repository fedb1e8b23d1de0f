import { useEffect, useState } from "preact/hooks";
import type { Grid } from "../../../../cells/value";
import type { PaneHost } from "../host";
import type { ReadinessView } from "../watch/read-readiness";
import { readChecklist } from "./read-checklist";

/** The cells of checklists other than the one in view, read anew after each edit; without those that have not come yet. */
export function useOtherChecklists(host: PaneHost, view: ReadinessView, tables: readonly string[], onFailure: (error: unknown) => void): ReadonlyMap<string, Grid> {
  const [cells, setCells] = useState<ReadonlyMap<string, Grid>>(new Map());
  const wanted = [...new Set(tables)].filter((table) => table !== view.table);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(wanted.map(async (table) => [table, await readChecklist(host, table)] as const)).then((read) => {
      if (isCurrent) setCells(new Map(read));
    }, onFailure);
    return () => {
      isCurrent = false;
    };
  }, [host, view, wanted.join("\n")]);
  return cells;
}
