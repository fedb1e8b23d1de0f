import { cellAddress } from "../../cells/address";
import { customFunctions } from "../../functions/registration";
import { createCalculator } from "../../host/calc/create-calculator";
import type { WorkbookModel } from "../../host/model/workbook-model";
import type { Language } from "../../language/text";

/** Calculates a workbook in place and says, a line each, which formulas could not be calculated. */
export function calculated(workbook: WorkbookModel, language: Language, message: (line: string) => void): void {
  for (const { sheet, row, column, problem } of createCalculator(customFunctions(language)).calculate(workbook)) {
    message(`${sheet}!${cellAddress(row, column)}: ${problem}`);
  }
}
