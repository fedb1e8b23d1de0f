import type { ChecklistItem } from "../../../../core/readiness/checklist-item";
import { plain } from "../../../../language/plain";
import { Refusal } from "../../../../language/refusal";
import type { Language, Text } from "../../../../language/text";
import { readinessWords } from "../../../../seeds/readiness";
import { detailWords } from "../detail-words";
import { metOn } from "./met-on";

/** A cell of the checklist table to change; row and column count from 0, header row included. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly header: Text;
  readonly value: string | number;
  readonly isDay: boolean;
}

const { columns, status, proof } = readinessWords;

/** The cells that differ once the items are met, in the language of each column's header; throws a `Refusal` when the table lacks a column for one. */
export function cellsToWrite(items: readonly ChecklistItem[], headers: readonly string[], asOf: number | undefined): readonly CellToWrite[] {
  return items.flatMap((item) => {
    const met = metOn(item, asOf);
    const cells: CellToWrite[] = [];
    const put = (header: Text, value: (language: Language) => string | number, isDay = false) => {
      const { column, language } = columnOf(headers, header);
      cells.push({ row: item.row - 1, column, header, value: value(language), isDay });
    };
    if (item.status !== met.status) put(columns.status, (language) => status[met.status][language]);
    if (item.proof !== met.proof) put(columns.proof, (language) => proof[met.proof][language]);
    const day = met.proofDate;
    if (day !== undefined && item.proofDate !== day) put(columns.proofDate, () => day, true);
    return cells;
  });
}

/** Where the table has a column, and the language of its header. */
function columnOf(headers: readonly string[], header: Text): { readonly column: number; readonly language: Language } {
  for (const language of ["en", "ja"] as const) {
    const column = headers.findIndex((name) => plain(name) === plain(header[language]));
    if (column >= 0) return { column, language };
  }
  throw new Refusal(detailWords.columnMissing, { column: header });
}
