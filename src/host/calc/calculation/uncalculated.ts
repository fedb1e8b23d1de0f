import { maximumRows } from "../../../cells/address";
import type { Surroundings } from "../evaluate/context";
import { rangeReference } from "../evaluate/references";
import { Kind, type SheetArea } from "../value/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import type { FormulaCell } from "./formula-cell";

/** Areas of fewer cells are looked through each time that a formula names them. */
const smallArea = 64;

/** Finds formulas not yet looked at in the ranges that a formula's text names; a large range is looked through once a pass. */
export function uncalculatedFinder(formulas: ReadonlyMap<CellModel, FormulaCell>, surroundings: Surroundings): (formula: FormulaCell) => FormulaCell[] {
  const columnsOf = formulaColumns(formulas);
  const lookedThrough = new Set<string>();

  const collect = ({ sheet, row, column, rows, columns }: SheetArea, found: FormulaCell[]): void => {
    const bottom = rows === maximumRows ? surroundings.index.usedRows : row + rows;
    for (const across of columnsOf.get(sheet) ?? []) {
      if (across < column || across >= column + columns) continue;
      for (let down = row; down < bottom; down++) {
        const cell = sheet.rows.get(down)?.get(across);
        const formula = cell?.formula === undefined ? undefined : formulas.get(cell);
        if (formula?.state === "fresh") found.push(formula);
      }
    }
  };

  return (formula) => {
    const found: FormulaCell[] = [];
    for (const range of formula.precedents) {
      const reference = rangeReference(range, { surroundings, place: formula, scope: undefined });
      if (reference.kind === Kind.Failure) continue;
      for (const area of reference.areas) {
        if (area.rows * area.columns >= smallArea) {
          const key = `${area.sheet.id}!${String(area.row)}:${String(area.column)}:${String(area.rows)}:${String(area.columns)}`;
          if (lookedThrough.has(key)) continue;
          lookedThrough.add(key);
        }
        collect(area, found);
      }
    }
    return found;
  };
}

function formulaColumns(formulas: ReadonlyMap<CellModel, FormulaCell>): Map<SheetModel, Set<number>> {
  const columns = new Map<SheetModel, Set<number>>();
  for (const { sheet, column } of formulas.values()) {
    const known = columns.get(sheet);
    if (known) known.add(column);
    else columns.set(sheet, new Set([column]));
  }
  return columns;
}
