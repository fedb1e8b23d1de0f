import { maximumColumns } from "../../../cells/address";
import type { SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";
import type { BookToWrite } from "../book/book-to-write";
import { damagedPart } from "../refusals";
import { childrenOf, isOn, numberOf, type XmlElement } from "../xml/read-tree";
import { element } from "../xml/write-xml";
import { defaultColumnWidth, fileWidth, widthPoints } from "./measures";

/** The columns that have a width, a look or are hidden; empty when none is. */
export function columnsXml({ columnWidths, columnFormats, hiddenColumns }: SheetModel, book: BookToWrite): string {
  const columns = [...new Set([...columnWidths.keys(), ...columnFormats.keys(), ...hiddenColumns])].sort((one, other) => one - other);
  const described = columns.map((column) => {
    const width = columnWidths.get(column);
    const format = columnFormats.get(column);
    return {
      column,
      attributes: {
        width: fileWidth(width ?? defaultColumnWidth),
        style: format && book.styles.numberOf(format),
        hidden: hiddenColumns.has(column) || undefined,
        customWidth: width === undefined ? undefined : true,
      },
    };
  });
  const runs: { first: number; last: number; attributes: (typeof described)[number]["attributes"] }[] = [];
  for (const { column, attributes } of described) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && JSON.stringify(run.attributes) === JSON.stringify(attributes)) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  const elements = runs.map(({ first, last, attributes }) => element("col", { min: first + 1, max: last + 1, ...attributes }));
  return elements.length > 0 ? element("cols", {}, elements) : "";
}

/** Reads widths, looks and hiding of columns. */
export function readColumns(sheet: SheetModel, columns: XmlElement | undefined, book: BookToRead, part: string): void {
  let described = 0;
  for (const { attributes } of childrenOf(columns, "col")) {
    const first = (numberOf(attributes.min) ?? 1) - 1;
    const last = Math.min((numberOf(attributes.max) ?? first + 1) - 1, maximumColumns - 1);
    described += Math.max(0, last - first + 1);
    if (first < 0 || described > maximumColumns * 2) throw damagedPart(part, "describes columns that overlap", "の列の定義が重なっています");
    const width = numberOf(attributes.width);
    const format = attributes.style === undefined ? undefined : book.look(attributes.style);
    for (let column = first; column <= last; column += 1) {
      if (width !== undefined && isOn(attributes.customWidth)) sheet.columnWidths.set(column, widthPoints(width));
      if (format) sheet.columnFormats.set(column, format);
      if (isOn(attributes.hidden)) sheet.hiddenColumns.add(column);
    }
  }
}
