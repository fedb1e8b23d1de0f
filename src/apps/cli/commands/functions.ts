import { catalogue } from "../../../functions/catalogue";
import { signatureOf } from "../../../functions/explain";
import type { Command } from "../command";

export const functionsCommand: Command = {
  name: "functions",
  summary: { en: "List the worksheet functions.", ja: "ワークシート関数の一覧を表示します。" },
  usage: ["functions [--json] [--language en|ja]"],
  options: { json: { type: "boolean" } },
  run: ({ options, language, result }) => {
    if (options.json === true) {
      result(
        JSON.stringify(
          catalogue.map((definition) => ({
            name: `DEAL.${definition.name}`,
            signature: signatureOf(definition),
            summary: definition.summary[language],
            parameters: Object.entries(definition.parameters).map(([name, parameter]) => ({ name, optional: parameter.optional, summary: parameter.summary[language] })),
          })),
          null,
          2,
        ),
      );
      return 0;
    }
    const width = Math.max(...catalogue.map((definition) => definition.name.length + 5));
    for (const definition of catalogue) result(`${`DEAL.${definition.name}`.padEnd(width)}  ${definition.summary[language]}`);
    return 0;
  },
};
