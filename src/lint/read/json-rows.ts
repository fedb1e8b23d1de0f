import type { Scalar } from "../../cells/value";
import { Refusal } from "../../language/refusal";
import { plainValue } from "./plain-value";

/** Objects keyed by header. */
export type JsonRows = readonly Readonly<Record<string, unknown>>[];

/** The objects of a JSON text; refuses with a sentence what is no array of objects. */
export function parseJsonRows(text: string): JsonRows {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new Refusal({ en: "The file is not JSON: {problem}", ja: "ファイルを JSON として読み取れません：{problem}" }, { problem: error instanceof Error ? error.message : String(error) });
  }
  if (!Array.isArray(parsed)) throw new Refusal({ en: "The JSON must be an array of objects, one a row, keyed by header.", ja: "JSON は、見出しをキーとするオブジェクト（1行に1つ）の配列にしてください。" });
  const wrong = parsed.findIndex((row) => typeof row !== "object" || row === null || Array.isArray(row));
  if (wrong >= 0) throw new Refusal({ en: "Item {item} of the JSON array must be an object keyed by header.", ja: "JSON 配列の{item}番目の要素は、見出しをキーとするオブジェクトにしてください。" }, { item: wrong + 1 });
  return parsed as JsonRows;
}

/** The headers of rows: every key, in the order in which they come up. */
export function headersOf(rows: JsonRows): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** Rows as cells under their headers. Refuses a value that is no text, number, truth value or null. */
export function cellsOfRows(rows: JsonRows, headers = headersOf(rows)): Scalar[][] {
  return [
    [...headers],
    ...rows.map((row, index) =>
      headers.map((header): Scalar => {
        const value = Object.hasOwn(row, header) ? row[header] : null;
        if (typeof value === "string") return dateOrText(value);
        if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return value ?? null;
        throw new Refusal({ en: '"{header}" of item {item} must be a text, a number, true, false or null.', ja: "{item}番目の要素の「{header}」は、文字列・数値・true・false・null のいずれかにしてください。" }, { header, item: index + 1 });
      }),
    ),
  ];
}

/** JSON has no dates, but numbers of its own: a text is only ever read as a date. */
function dateOrText(text: string): Scalar {
  return /^\d{4}[-/]/.test(text) ? plainValue(text) : text === "" ? null : text;
}
