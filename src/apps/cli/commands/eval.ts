import { isCellError, type Grid, type Scalar } from "../../../cells/value";
import { customFunctions } from "../../../functions/registration";
import type { WorkbookModel } from "../../../host/model/workbook-model";
import { createCalculator, formulaProblem } from "../../../host/calc/create-calculator";
import { createWorkbook } from "../../../host/model/new-workbook";
import { readXlsx } from "../../../host/xlsx/read-xlsx";
import { Refusal } from "../../../language/refusal";
import type { Command } from "../command";
import { readInput } from "../files";
import { functionNames } from "../function-names";

type Answer = { value: Scalar | Grid } | { error: string; message?: string };

export const evalCommand: Command = {
  name: "eval",
  summary: { en: "Calculate a formula.", ja: "数式を計算します。" },
  usage: [
    "eval '=DEAL.ROYALTY(1500,{0,0.05;1000,0.08})' [--json] [--language en|ja]",
    "eval - --json                                   formulas from standard input, a line each",
    "eval --file book.xlsx [--sheet S] '=SUM(Cash[Amount])'",
  ],
  takes: { en: "eval takes one formula in quotes, or - to read formulas from standard input.", ja: "eval には数式を 1 つ引用符で囲んで指定するか、標準入力から読む場合は - を指定してください。" },
  options: { json: { type: "boolean" }, file: { type: "string" }, sheet: { type: "string" } },
  run: async ({ word: formula, options, language, input, result }) => {
    const calculator = createCalculator(customFunctions(language));
    const workbook = openWorkbook(options.file);
    const sheet = sheetOf(workbook, options.sheet);
    const answer = (text: string): Answer => {
      const written = text.startsWith("=") ? text : `=${text}`;
      const problem = formulaProblem(written);
      if (problem !== undefined) throw new Refusal({ en: "{problem}", ja: "数式を読み取れません:{problem}" }, { problem });
      const value = calculator.evaluate(workbook, sheet, written);
      return isCellError(value) ? value : { value };
    };
    const show = options.json === true ? (found: Answer) => JSON.stringify(found) : plain;
    if (formula !== "-") {
      result(show(answer(formula)));
      return 0;
    }
    for await (const line of input) {
      if (line.trim() === "") continue;
      try {
        result(show(answer(line.trim())));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        result(show({ error: "unreadable", message: error.in(language) }));
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
  if (!sheet) throw new Refusal({ en: 'There is no sheet "{name}"; the sheets are: {sheets}.', ja: "シート「{name}」はありません。次のシートがあります:{sheets}" }, { name, sheets: workbook.sheets.map((candidate) => candidate.name).join(", ") });
  return sheet.name;
}

function plain(answer: Answer): string {
  if ("error" in answer) return answer.message === undefined ? answer.error : `${answer.error} ${answer.message}`;
  const rows = Array.isArray(answer.value) ? (answer.value as Grid) : [[answer.value as Scalar]];
  return rows.map((row) => row.map(plainCell).join("\t")).join("\n");
}

function plainCell(cell: Scalar): string {
  if (isCellError(cell)) return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
}
