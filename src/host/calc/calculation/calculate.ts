import type { Area } from "../../../cells/address";
import type { Surroundings } from "../evaluate/context";
import { failure, type Failure } from "../value/value";
import type { CellModel, WorkbookModel } from "../../model/workbook-model";
import { earlyReaders } from "./early-reads";
import type { FormulaCell } from "./formula-cell";
import { runPass, type Pass } from "./pass";
import type { ExpectedSpills } from "./spill-map";

const mostPasses = 12;

/**
 * Calculates every formula. Where a result filled cells that others had read as blank, it calculates again, now knowing
 * where results fill cells: usually once at most. A formula that fills cells it depends on itself is an error.
 */
export function calculateFormulas(workbook: WorkbookModel, shared: () => Omit<Surroundings, "cells">): Pass {
  const settled = new Map<CellModel, Failure>();
  let expected: ExpectedSpills = spillsIn(workbook);
  for (let count = 1; ; count++) {
    const pass = runPass(workbook, shared(), expected, settled);
    const early = earlyReaders(pass.formulas.values(), pass.spills.unexpected());
    if (early.length === 0) return pass;
    const found = pass.spills.areas();
    if (sameAreas(found, expected) || count >= mostPasses) for (const reader of early) settled.set(reader.cell, selfFilling(reader));
    expected = found;
  }
}

function selfFilling({ spill }: FormulaCell): Failure {
  const sentence = spill ? "Circular reference: the formula reads cells that its own result fills." : "Circular reference: the formula reads cells that are filled by a result which depends on it.";
  return failure("#CALC!", sentence);
}

function spillsIn(workbook: WorkbookModel): Map<CellModel, Area> {
  const spills = new Map<CellModel, Area>();
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) if (cell.spill && cell.formula !== undefined) spills.set(cell, { row, column, ...cell.spill });
    }
  }
  return spills;
}

function sameAreas(one: ExpectedSpills, other: ExpectedSpills): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([cell, area]) => other.get(cell)?.rows === area.rows && other.get(cell)?.columns === area.columns);
}
