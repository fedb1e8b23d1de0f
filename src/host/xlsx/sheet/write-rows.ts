import { areaAddress, cellAddress, columnLetters } from "../../../cells/address";
import { isCellError } from "../../../cells/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import { needsArrayEvaluation } from "../formulas/array-evaluation";
import { cannotWrite } from "../refusals";
import { element, escapeText } from "../xml/write-xml";
import type { BookToWrite } from "../book/book-to-write";
import { isStorable } from "./cell-errors";

const longestText = 32_767;
const longestFormula = 8_192;
// `[1]Prices!A1`: the number is that of a part which only Excel can make.
const otherWorkbook = /\[\d+\][^[\]]*!/;

/** The rows of a sheet as XML, one piece a row. */
export function* rowsXml(sheet: SheetModel, book: BookToWrite): Iterable<string> {
  const { rows, rowHeights, hiddenRows, rowFormats } = sheet;
  const numbers = [...new Set([...rows.keys(), ...rowHeights.keys(), ...hiddenRows, ...rowFormats.keys()])].sort((one, other) => one - other);
  for (const row of numbers) {
    const height = rowHeights.get(row);
    const format = rowFormats.get(row);
    const attributes = {
      r: row + 1,
      s: format && book.styles.numberOf(format),
      customFormat: format && true,
      ht: height,
      customHeight: height === undefined ? undefined : true,
      hidden: hiddenRows.has(row) || undefined,
    };
    const cells = [...(rows.get(row) ?? [])].sort(([one], [other]) => one - other);
    yield element("row", attributes, cells.map(([column, cell]) => cellXml(sheet, cell, row, column, book)).join(""));
  }
}

// By hand and not through element(): a sheet may hold millions.
function cellXml(sheet: SheetModel, cell: CellModel, row: number, column: number, book: BookToWrite): string {
  const { type, text } = storedValue(sheet, cell, row, column, book);
  const look = cell.format ? book.styles.numberOf(cell.format) : 0;
  const start = `<c r="${columnLetters(column)}${String(row + 1)}"${look === 0 && !cell.format ? "" : ` s="${String(look)}"`}`;
  if (cell.formula === undefined) return text === "" ? `${start}/>` : `${start}${type}><v>${text}</v></c>`;
  const isDynamic = cell.spill !== undefined || needsArrayEvaluation(cell.formula);
  const stored = escapeText(book.formula(cell.formula, sheet, row, column));
  if (otherWorkbook.test(cell.formula)) refuse(sheet, row, column, "refers to another workbook, and such links can't be saved: put the value itself there", "は他のブックを参照していますが、このリンクは保存できません。値に置き換えてください");
  if (cell.formula.length > longestFormula) refuse(sheet, row, column, "holds a formula over 8,192 characters: split it", "の数式が 8,192 文字を超えています。分割してください");
  const area = areaAddress({ row, column, rows: cell.spill?.rows ?? 1, columns: cell.spill?.columns ?? 1 });
  const formula = isDynamic ? `<f t="array" ref="${area}">${stored}</f>` : `<f>${stored}</f>`;
  if (cell.value === null) book.hasUncalculated = true;
  return `${start}${type}${isDynamic ? ' cm="1"' : ""}>${formula}${cell.value === null ? "" : `<v>${text}</v>`}</c>`;
}

function storedValue(sheet: SheetModel, { value, formula }: CellModel, row: number, column: number, book: BookToWrite): { type: string; text: string } {
  if (value === null) return { type: "", text: "" };
  if (typeof value === "number") return Number.isFinite(value) ? { type: "", text: String(value) } : { type: ' t="e"', text: "#NUM!" };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (isCellError(value)) return { type: isStorable(value.error) ? ' t="e"' : ' t="str"', text: value.error };
  if (value.length > longestText) refuse(sheet, row, column, "holds a text over 32,767 characters: shorten it", "の文字数が 32,767 を超えています。短くしてください");
  return formula === undefined ? { type: ' t="s"', text: String(book.texts.placeOf(value)) } : { type: ' t="str"', text: escapeText(value) };
}

function refuse(sheet: SheetModel, row: number, column: number, en: string, ja: string): never {
  throw cannotWrite(`${sheet.name}!${cellAddress(row, column)}`, en, ja);
}
