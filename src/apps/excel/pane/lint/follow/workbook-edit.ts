import type { Area } from "../../../../../cells/address";

/** An edit that Excel told of. */
export interface WorkbookEdit {
  readonly sheet: string;
  /** The cells; `undefined` where more than cells changed: rows inserted, a sheet or a table added. */
  readonly area: Area | undefined;
}
