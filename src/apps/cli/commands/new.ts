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
import { outputOf, writeOutput } from "../files";
import { inputKeys, optionName, templateOptions } from "../template-options";
import { Refusal } from "../../../language/refusal";
import type { Text } from "../../../language/text";
import type { Command } from "../command";

export const newCommand: Command = {
  name: "new",
  summary: { en: "Write a new workbook from a template.", ja: "ひな形から新しいブックを作成します。" },
  usage: [
    `new ${catalogue.map(({ id }) => id).join("|")} --out book.xlsx [--force] [--values-only]`,
    ...inputKeys.filter((key) => key !== "language").map(inputUsage),
    "    [--language en|ja]",
    "new roadmap --pattern ophthalmology --start 2027-Q2 --fiscal-start 4 --language ja --out r.xlsx",
  ],
  takes: {
    en: `new takes one template: ${catalogue.map(({ id }) => id).join(", ")}.`,
    ja: `new にはひな形を 1 つ指定してください:${catalogue.map(({ id }) => id).join(", ")}`,
  },
  options: { ...templateOptions, out: { type: "string" }, force: { type: "boolean" }, "values-only": { type: "boolean" } },
  run: ({ word, options, language, message }) => {
    const template = templateNamed(word);
    const out = outputOf(options, "book.xlsx");
    if (!out.toLowerCase().endsWith(".xlsx")) throw new Refusal({ en: '--out must end in .xlsx, but is "{out}".', ja: "--out の拡張子は .xlsx にしてください(「{out}」は使えません)。" }, { out });
    const given = Object.fromEntries(inputKeys.flatMap((key) => (typeof options[optionName(key)] === "string" ? [[key, options[optionName(key)] as string]] : [])));
    const laidOut = layOut(planFrom(template, given), nothingTaken, language);
    const workbook = createWorkbook();
    const blank = workbook.sheets[0];
    renderToModel(workbook, laidOut);
    workbook.sheets = workbook.sheets.filter((sheet) => sheet !== blank);
    calculated(workbook, language, message);
    if (options["values-only"] === true) freezeValues(workbook);
    writeOutput(out, writeXlsx(workbook, { customFunctions: functionNames }));
    message(`${out}: ${workbook.sheets.map((sheet) => sheet.name).join(", ")}`);
    return 0;
  },
};

function inputUsage(key: string): Text {
  const hint = catalogue.find(({ inputs }) => inputs[key])?.inputs[key]?.hint;
  const option = `    [--${optionName(key)} ...]  `;
  return { en: option + (hint?.en ?? ""), ja: option + (hint?.ja ?? "") };
}
