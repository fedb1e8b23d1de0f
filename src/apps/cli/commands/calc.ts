import { extname } from "node:path";
import { customFunctions } from "../../../functions/registration";
import { createCalculator } from "../../../host/calc/create-calculator";
import { calculateKeeping } from "../../../host/xlsx/patch/calculate-keeping";
import { dataTablesIn } from "../../../host/xlsx/patch/data-tables";
import { writeCalculatedValues } from "../../../host/xlsx/patch/write-calculated-values";
import { readXlsx } from "../../../host/xlsx/read-xlsx";
import { Refusal } from "../../../language/refusal";
import type { Command } from "../command";
import { outputOf, readInput, writeOutput } from "../files";
import { functionNames } from "../function-names";
import { keptValues } from "../kept-values";

export const calcCommand: Command = {
  name: "calc",
  summary: {
    en: "Recalculate a workbook and write the results; every other part of the file stays byte for byte.",
    ja: "ブックを再計算して結果を書き込みます。ファイルの他の部分は 1 バイトも変わりません。",
  },
  usage: ["calc book.xlsx --out book2.xlsx [--force] [--language en|ja]"],
  takes: { en: "calc takes one workbook, such as book.xlsx.", ja: "calc にはブックを 1 つ指定してください(例:book.xlsx)。" },
  options: { out: { type: "string" }, force: { type: "boolean" } },
  run: ({ word: file, options, language, message }) => {
    const out = outputOf(options, "book2.xlsx");
    const ending = extname(file);
    // Excel opens no macro workbook that is called .xlsx, nor the other way round.
    if (extname(out).toLowerCase() !== ending.toLowerCase()) throw new Refusal({ en: '--out must end in {ending} as "{file}" does.', ja: "--out の拡張子は「{file}」と同じ {ending} にしてください。" }, { ending, file });
    const bytes = readInput(file);
    const workbook = readXlsx(bytes, { customFunctions: functionNames });
    const kept = calculateKeeping(workbook, createCalculator(customFunctions(language)), functionNames);
    writeOutput(out, writeCalculatedValues(bytes, workbook, { customFunctions: functionNames }));
    for (const line of keptValues(kept, dataTablesIn(bytes), language)) message(line);
    return 0;
  },
};
