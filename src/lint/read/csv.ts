import type { Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import { plainValue } from "./plain-value";

const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;
const mostFields = 10_000_000;

/** Walks through a CSV text (RFC 4180, fields between commas, lines ending in any way) and tells of each field and each line's end. Refuses a quote that is never closed. */
export function eachField(text: string, field: (start: number, end: number, row: number, column: number) => void): number {
  let [row, column, at, count] = [0, 0, 0, 0];
  while (at < text.length) {
    const start = at;
    if (text.charCodeAt(at) === quote) at = closingQuote(text, at, row);
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === comma || code === lineFeed || code === carriageReturn) break;
      at++;
    }
    field(start, at, row, column);
    if (++count > mostFields) throw new Refusal({ en: "The file has more than {most} cells.", ja: "ファイルのセル数が上限の{most}を超えています。" }, { most: mostFields });
    if (text.charCodeAt(at) === comma) {
      at++;
      column++;
      if (at === text.length) field(at, at, row, column);
      continue;
    }
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    row++;
    column = 0;
  }
  return row;
}

function closingQuote(text: string, opening: number, row: number): number {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== quote) return at + 1;
  throw new Refusal({ en: "Line {line} of the file opens a quote that is never closed.", ja: "ファイルの{line}行目の引用符が閉じられていません。" }, { line: row + 1 });
}

/** The cells of a CSV text. `decoded` turns what stands in a field into text; numbers, dates and truth values become what a spreadsheet makes of them. */
export function readCsv(text: string, decoded: (field: string) => string = (field) => field): Scalar[][] {
  const cells: Scalar[][] = [];
  eachField(text, (start, end, row, column) => {
    const line = (cells[row] ??= []);
    const isQuoted = text.charCodeAt(start) === quote;
    const raw = isQuoted ? text.slice(start + 1, end).replace(/"([^"]*)$/, "$1").replaceAll('""', '"') : text.slice(start, end);
    line[column] = raw === "" ? null : plainValue(decoded(raw));
  });
  return cells;
}

/** A CSV text with fields replaced, keyed `row,column`; every other character stays. Refuses a field that its line doesn't have. */
export function withFields(text: string, fields: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  const waiting = new Set(fields.keys());
  let copied = 0;
  eachField(text, (start, end, row, column) => {
    const key = `${String(row)},${String(column)}`;
    const value = fields.get(key);
    if (value === undefined) return;
    waiting.delete(key);
    pieces.push(text.slice(copied, start), quoted(value));
    copied = end;
  });
  for (const key of waiting) throw new Refusal({ en: "Row {row} has too few fields for the change: fill it up with commas first.", ja: "{row}行目の項目数が足りないため変更できません。カンマで項目を補ってください。" }, { row: Number.parseInt(key, 10) + 1 });
  return pieces.join("") + text.slice(copied);
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
