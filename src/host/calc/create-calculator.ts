import { maximumRows } from "../../cells/address";
import type { Grid, Scalar } from "../../cells/value";
import type { WorkbookModel } from "../model/workbook-model";
import type { Calculator } from "./calculator";
import { calculateFormulas } from "./calculation/calculate";
import { endlessResult, problemOf } from "./calculation/pass";
import { storedCells } from "./calculation/stored-cells";
import { writeBack } from "./calculation/write-back";
import { indexWorkbook } from "./cells/workbook-index";
import { currentSerial, seededChance } from "./clock-and-chance";
import type { CustomFunction } from "./custom-function";
import type { CustomFunctions, Surroundings } from "./evaluate/context";
import { evaluate } from "./evaluate/evaluate";
import { dereference } from "./evaluate/references";
import { Unsupported } from "./evaluate/unsupported";
import { readFormula, UnreadableFormula } from "./formula/read-formula";
import { gridOf, shownScalarOf } from "./value/model-value";
import { firstOf, Kind } from "./value/value";

export interface CalculatorOptions {
  /** Serial of the day (with its time) that TODAY and NOW give; without it they follow the machine's clock. */
  readonly today?: number;
  /** Where RAND and its kin start: each calculation draws the same numbers again. */
  readonly seed?: number;
}

/** A calculator of workbooks that knows Excel's functions and these. The same workbook and `today` give the same values. */
export function createCalculator(functions: readonly CustomFunction[], { today, seed = 1 }: CalculatorOptions = {}): Calculator {
  const customFunctions = byNames(functions);
  const shared = (workbook: WorkbookModel) => {
    const index = indexWorkbook(workbook);
    const now = today ?? currentSerial();
    return (): Omit<Surroundings, "cells"> => ({ index, customFunctions, now, chance: seededChance(seed), effort: { lambdaCalls: 0, depth: 0 } });
  };
  return {
    calculate: (workbook) => writeBack(workbook, calculateFormulas(workbook, shared(workbook))),
    evaluate(workbook, sheetName, formula, at = { row: maximumRows - 1, column: 0 }): Scalar | Grid {
      const read = readFormula(formula);
      if (read instanceof UnreadableFormula) return { error: "#NAME?", message: read.problem };
      const surroundings = { ...shared(workbook)(), cells: storedCells };
      const sheet = surroundings.index.sheetNamed(sheetName);
      if (!sheet) return { error: "#REF!", message: `There is no sheet called "${sheetName}".` };
      const context = { surroundings, place: { sheet, ...at }, scope: undefined };
      try {
        const value = dereference(evaluate(read, context), context);
        if (value.kind === Kind.Array && value.isClipped) throw new Unsupported(endlessResult);
        return value.kind === Kind.Array && (value.height > 1 || value.width > 1) ? gridOf(value) : shownScalarOf(firstOf(value));
      } catch (error) {
        return { error: "#NAME?", message: problemOf(error) };
      }
    },
  };
}

/** Why a formula's text can't be read; `undefined` when it can. Nothing is looked up in any workbook. */
export function formulaProblem(formula: string): string | undefined {
  const read = readFormula(formula);
  return read instanceof UnreadableFormula ? read.problem : undefined;
}

function byNames(functions: readonly CustomFunction[]): CustomFunctions {
  return {
    byName: new Map(functions.map((custom) => [custom.name.toUpperCase(), custom])),
    byFoldedName: new Map(functions.map((custom) => [custom.name.toUpperCase().replaceAll(".", "_"), custom])),
  };
}
