import type { Targets } from "../define-type";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";

/** The sheet `step` tabs further; where there is none, `null` or ItemNotFound. */
export function neighbour({ sheet }: Targets["Worksheet"], step: 1 | -1, isVisibleOnly: boolean, host: Host, isRequired: boolean): Targets["Worksheet"] | null {
  const { sheets } = host.workbook;
  for (let place = sheets.findIndex(({ id }) => id === sheet) + step; place >= 0 && place < sheets.length; place += step) {
    const found = sheets[place];
    if (found && (!isVisibleOnly || found.visibility === "visible")) return { sheet: found.id };
  }
  if (isRequired) throw itemNotFound("worksheet");
  return null;
}
