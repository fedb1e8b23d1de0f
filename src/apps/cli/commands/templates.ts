import { catalogue } from "../../../templates/catalogue";
import type { Command } from "../command";
import { optionName } from "../template-options";

export const templatesCommand: Command = {
  name: "templates",
  summary: { en: "List the workbook templates and what each asks for.", ja: "ブックのひな形と入力項目の一覧を表示します。" },
  usage: ["templates [--json] [--language en|ja]"],
  options: { json: { type: "boolean" } },
  run: ({ options, language, result }) => {
    if (options.json === true) {
      result(
        JSON.stringify(
          catalogue.map(({ id, title, summary, inputs }) => ({
            id,
            title: title[language],
            summary: summary[language],
            inputs: Object.entries(inputs).map(([key, field]) => ({
              option: optionName(key),
              label: field.label[language],
              hint: field.hint[language],
              ...(field.choices && { choices: field.choices.map(({ value, label }) => ({ value, label: label[language] })) }),
            })),
          })),
          null,
          2,
        ),
      );
      return 0;
    }
    const width = Math.max(...catalogue.map(({ id }) => id.length));
    for (const { id, title, summary } of catalogue) result(`${id.padEnd(width)}  ${title[language]}: ${summary[language]}`);
    return 0;
  },
};
