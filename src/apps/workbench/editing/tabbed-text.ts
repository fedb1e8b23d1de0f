/** Cells as tab-separated lines; a text with a tab, a line break or a quote is quoted. */
export function writeTabbedText(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((line) => line.map(quoted).join("\t")).join("\n");
}

/** Reads tab-separated lines as spreadsheets write them to the clipboard; the last line break ends the last line. */
export function readTabbedText(text: string): string[][] {
  const lines: string[][] = [];
  const cells = /("(?:[^"]|"")*"(?=[\t\n\r]|$)|[^\t\n\r]*)(\t|\r\n|\n|\r|$)/y;
  let line: string[] = [];
  for (;;) {
    const [, cell = "", end = ""] = cells.exec(text) ?? [];
    // A cell is quoted as a whole, or its quotes are letters like others.
    const isQuoted = cell.length > 1 && /^"(?:[^"]|"")*"$/.test(cell);
    line.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\t") continue;
    lines.push(line);
    if (end === "" || cells.lastIndex >= text.length) return lines;
    line = [];
  }
}
