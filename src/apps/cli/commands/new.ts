import { renderToModel } from "../../../renderers/model/render-to-model";
import { planFrom } from "../../../templates/define-template";
import { catalogue, templateNamed } from "../../../templates/catalogue";
import { layOut } from "../../../workbook/lay-out";
import { nothingTaken } from "../../../workbook/plan";
import { createWorkbook } from "../../../host/model/new-workbook";
import { writeXlsx } from "../../../host/xlsx/write-xlsx";
import { calculated } from "../calculated";
import { functionNames } from "../function-names";
import { freezeValues } from "../freeze-values";
import { refuseToOverwrite, writeOutput } from "../files";
import { inputKeys, optionName, templateOptions } from "../template-options";
import { UsageError, type Command } from "../command";

export const newCommand: Command = {
  name: "new",
  summary: "Write a new workbook from a template.",
  usage: [
    `new ${catalogue.map(({ id }) => id).join("|")} --out book.xlsx [--force] [--values-only]`,
    ...inputKeys.filter((key) => key !== "language").map((key) => `    [--${optionName(key)} ...]  ${catalogue.find(({ inputs }) => inputs[key])?.inputs[key]?.hint.en ?? ""}`),
    "    [--language en|ja]",
    "new roadmap --pattern ophthalmology --start 2027-Q2 --fiscal-start 4 --language ja --out r.xlsx",
  ],
  options: { ...templateOptions, out: { type: "string" }, force: { type: "boolean" }, "values-only": { type: "boolean" } },
  run: ({ words, options, language, message }) => {
    const [id] = words;
    if (id === undefined || words.length > 1) throw new UsageError(`new takes one template: ${catalogue.map((template) => template.id).join(", ")}.`);
    const template = templateNamed(id);
    const { out } = options;
    if (typeof out !== "string" || out === "") throw new UsageError("Say where the workbook goes: --out book.xlsx");
    if (!out.toLowerCase().endsWith(".xlsx")) throw new UsageError(`--out must end in .xlsx, but is "${out}".`);
    refuseToOverwrite(out, options.force === true);
    const given = Object.fromEntries(inputKeys.flatMap((key) => (typeof options[optionName(key)] === "string" ? [[key, options[optionName(key)] as string]] : [])));
    const laidOut = layOut(planFrom(template, given), nothingTaken, language);
    const workbook = createWorkbook();
    const blank = workbook.sheets[0];
    renderToModel(workbook, laidOut);
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== blank);
    calculated(workbook, language, message);
    if (options["values-only"] === true) freezeValues(workbook);
    writeOutput(out, writeXlsx(workbook, { customFunctions: functionNames }), options.force === true);
    message(`${out}: ${workbook.sheets.map((sheet) => sheet.name).join(", ")}`);
    return 0;
  },
};
