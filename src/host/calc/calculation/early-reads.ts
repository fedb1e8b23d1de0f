import { intersection } from "../../../cells/address";
import type { FormulaCell } from "./formula-cell";

/** Formulas that read cells as blank before a result filled them, or that fill cells which they read themselves. */
export function earlyReaders(formulas: Iterable<FormulaCell>, unexpected: readonly FormulaCell[]): FormulaCell[] {
  if (unexpected.length === 0) return [];
  return [...formulas].filter((reader) => reader.blankReads.some((read) => unexpected.some((filler) => readTooEarly(reader, read, filler))));
}

function readTooEarly(reader: FormulaCell, read: FormulaCell["blankReads"][number], filler: FormulaCell): boolean {
  if (read.sheet !== filler.sheet || !filler.spill || reader.doneAt > filler.doneAt) return false;
  const shared = intersection(read, filler.spill);
  // The anchor itself was read in order: only the cells that it fills count.
  return shared !== undefined && (shared.rows > 1 || shared.columns > 1 || shared.row !== filler.row || shared.column !== filler.column);
}
