import { plainOutput, type Terminal } from "../../lint/reports/terminal";

const leastWidth = 40;
const mostWidth = 200;

/** What a stream is looked at with. NO_COLOR (https://no-color.org) takes the colours away, FORCE_COLOR gives them to a file too. */
export function terminalOf({ isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): Terminal {
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  const isRefused = (NO_COLOR !== undefined && NO_COLOR !== "") || FORCE_COLOR === "0" || FORCE_COLOR === "false";
  const width = isTTY === true && columns !== undefined && columns > 0 ? Math.min(Math.max(columns, leastWidth), mostWidth) : plainOutput.width;
  return { width, hasColors: !isRefused && (isForced || (isTTY === true && TERM !== "dumb")) };
}
