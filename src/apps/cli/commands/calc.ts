import { readXlsx } from "../../../host/xlsx/read-xlsx";
import { writeCalculatedValues } from "../../../host/xlsx/patch/write-calculated-values";
import { calculated } from "../calculated";
import { UsageError, type Command } from "../command";
import { readInput, refuseToOverwrite, writeOutput } from "../files";
import { functionNames } from "../function-names";

export const calcCommand: Command = {
  name: "calc",
  summary: "Recalculate a workbook and write the results; every other part of the file stays byte for byte.",
  usage: ["calc book.xlsx --out book2.xlsx [--force] [--language en|ja]"],
  options: { out: { type: "string" }, force: { type: "boolean" } },
  run: ({ words, options, language, message }) => {
    const [file] = words;
    if (file === undefined || words.length > 1) throw new UsageError("calc takes one workbook.");
    const { out } = options;
    if (typeof out !== "string" || out === "") throw new UsageError("Say where the result goes: --out book2.xlsx");
    refuseToOverwrite(out, options.force === true);
    const bytes = readInput(file);
    const workbook = readXlsx(bytes, { customFunctions: functionNames });
    calculated(workbook, language, message);
    writeOutput(out, writeCalculatedValues(bytes, workbook, { customFunctions: functionNames }), options.force === true);
    return 0;
  },
};
