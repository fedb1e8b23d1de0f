const mostShown = 60;

/** A cell's text as messages show it: on one line, cut where it is long. */
export function clipped(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > mostShown ? `${line.slice(0, mostShown)}…` : line;
}
