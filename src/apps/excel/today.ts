import { serialOf } from "../../cells/serial";

/** Serial number of today on this machine's calendar. */
export function today(): number {
  const now = new Date();
  return serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
