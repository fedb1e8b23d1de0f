import { isCellError } from "../../cells/value";
import type { NumberColumn } from "./column";
import { PassedError } from "./passed-error";

/** Refuses an error in any of the columns, by argument and row: for results that each depend on all rows. */
export function refuseErrors(given: Readonly<Record<string, NumberColumn>>): void {
  for (const [argument, { others, firstRow, room }] of Object.entries(given)) {
    for (const [row, held] of others) {
      if (isCellError(held)) throw new PassedError(held.error, room === 1 ? { argument } : { argument, row: row + firstRow });
    }
  }
}
