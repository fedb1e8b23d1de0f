import { createInterface } from "node:readline";
import { isCellError, type Grid, type Scalar } from "../../../cells/value";
import { customFunctions } from "../../../functions/registration";
import type { WorkbookModel } from "../../../host/model/workbook-model";
import { createCalculator, formulaProblem } from "../../../host/calc/create-calculator";
import { createWorkbook } from "../../../host/model/new-workbook";
import { readXlsx } from "../../../host/xlsx/read-xlsx";
import { UsageError, type Command } from "../command";
import { readInput } from "../files";
import { functionNames } from "../function-names";

type Answer = { value: Scalar | Grid } | { error: string; message?: string };

export const evalCommand: Command = {
  name: "eval",
  summary: "Calculate a formula.",
  usage: [
    "eval '=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})' [--json] [--language en|ja]",
    "eval - --json                                   formulas from standard input, a line each",
    "eval --file book.xlsx [--sheet S] '=SUM(Cash[Amount])'",
  ],
  options: { json: { type: "boolean" }, file: { type: "string" }, sheet: { type: "string" } },
  run: async ({ words, options, language, result }) => {
    const [formula] = words;
    if (formula === undefined || words.length > 1) throw new UsageError("eval takes one formula in quotes, or - to read formulas from standard input.");
    const calculator = createCalculator(customFunctions(language));
    const workbook = openWorkbook(options.file);
    const sheet = sheetOf(workbook, options.sheet);
    const answer = (text: string): Answer => {
      const written = text.startsWith("=") ? text : `=${text}`;
      const problem = formulaProblem(written);
      if (problem !== undefined) throw new UsageError(problem);
      const value = calculator.evaluate(workbook, sheet, written);
      return isCellError(value) ? value : { value };
    };
    const show = options.json === true ? (found: Answer) => JSON.stringify(found) : plain;
    if (formula !== "-") {
      result(show(answer(formula)));
      return 0;
    }
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim() === "") continue;
      try {
        result(show(answer(line.trim())));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        result(show({ error: "unreadable", message: error.message }));
      }
    }
    return 0;
  },
};

function openWorkbook(file: string | boolean | undefined): WorkbookModel {
  return typeof file === "string" ? readXlsx(readInput(file), { customFunctions: functionNames }) : createWorkbook();
}

function sheetOf(workbook: WorkbookModel, name: string | boolean | undefined): string {
  if (typeof name !== "string") return workbook.sheets[0]?.name ?? "";
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new UsageError(`There is no sheet "${name}"; the sheets are: ${workbook.sheets.map((candidate) => candidate.name).join(", ")}.`);
  return sheet.name;
}

function plain(answer: Answer): string {
  if ("error" in answer) return answer.message === undefined ? answer.error : `${answer.error} ${answer.message}`;
  const rows = Array.isArray(answer.value) ? (answer.value as Grid) : [[answer.value as Scalar]];
  return rows.map((row) => row.map((cell) => (isCellError(cell) ? cell.error : String(cell ?? ""))).join("\t")).join("\n");
}
