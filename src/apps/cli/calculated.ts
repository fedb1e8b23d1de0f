import { cellAddress } from "../../cells/address";
import { customFunctions } from "../../functions/registration";
import { createCalculator } from "../../host/calc/create-calculator";
import type { WorkbookModel } from "../../host/model/workbook-model";
import type { Language } from "../../language/text";

/** Calculates a workbook in place and says, a line each, which formulas could not be calculated. */
export function calculated(workbook: WorkbookModel, language: Language, message: (line: string) => void): void {
  const problems = createCalculator(customFunctions(language)).calculate(workbook);
  for (const { sheet, row, column, problem } of problems) {
    const name = workbook.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    message(`${name}!${cellAddress(row, column)}: ${problem}`);
  }
}
