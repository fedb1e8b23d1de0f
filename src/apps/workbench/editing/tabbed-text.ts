/** Cells as tab-separated lines; a text with a tab, a line break or a quote is quoted. */
export function writeTabbedText(cells: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells.map((line) => line.map(quoted).join("\t")).join("\n");
}

/** Reads tab-separated lines as spreadsheets write them to the clipboard; the last line break ends the last line. */
export function readTabbedText(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\n\r]*)(\t|\r\n|\n|\r|$)/y;
  for (let at = 0; at <= text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    // A stray quote inside a cell is only a character: take the rest up to the next separator as it stands.
    const [whole, cell, end] = match ?? readPlain(text, at);
    lines.at(-1)?.push(match && cell?.startsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : (cell ?? ""));
    at += (whole ?? "").length;
    if (end === "" || end === undefined) break;
    if (end !== "\t") {
      if (at >= text.length) break;
      lines.push([]);
    }
  }
  return lines;
}

function readPlain(text: string, at: number): readonly string[] {
  const match = /^([^\t\n\r]*)(\t|\r\n|\n|\r|$)/.exec(text.slice(at));
  return match ?? ["", "", ""];
}
