import { customFunctions } from "../../functions/registration";
import type { CustomFunction } from "../../host/calc/custom-function";
import type { Calculator } from "../../host/calc/calculator";
import { createCalculator } from "../../host/calc/create-calculator";
import type { Evaluate } from "../../host/model/evaluate";
import { findSheet } from "../../host/model/sheets/find-sheet";
import { openSession } from "../../host/open-session";
import type { HostSession } from "../../host/session";
import type { Speech } from "./speech";

/** The open workbook of the page, with what calculates it. */
export interface PageSession {
  readonly session: HostSession;
  readonly calculator: Calculator;
  /** Calculates one formula beside the cells: conditions, choices, limits. */
  readonly evaluate: Evaluate;
}

/** Opens an empty workbook that knows the add-in's functions; their sentences come in the page's language. */
export function openPageSession(speech: Speech): PageSession {
  const calculator = createCalculator(spokenFunctions(speech));
  const session = openSession(calculator);
  // Sentences in cells were written in the language of the last calculation.
  speech.onChange(() => session.edit("user", (workbook) => workbook.changes.push({ kind: "workbookParts" })));
  const evaluate: Evaluate = (workbook, sheet, formula, at) => calculator.evaluate(workbook, findSheet(workbook, sheet)?.name ?? sheet, formula, at);
  return { session, calculator, evaluate };
}

/** Names, with namespace, of the add-in's functions. */
export const functionNames: readonly string[] = customFunctions("en").map(({ name }) => name);

function spokenFunctions(speech: Speech): CustomFunction[] {
  const japanese = customFunctions("ja");
  return customFunctions("en").map((english, index) => ({
    ...english,
    invoke: (args) => ((speech.language === "ja" ? japanese[index] : undefined) ?? english).invoke(args),
  }));
}
