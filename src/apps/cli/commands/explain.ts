import { catalogue } from "../../../functions/catalogue";
import { explain } from "../../../functions/explain";
import { nearest } from "../nearest";
import { UsageError, type Command } from "../command";

export const explainCommand: Command = {
  name: "explain",
  summary: "Say what a worksheet function does, with its arguments and examples.",
  usage: ["explain ROYALTY [--language en|ja]", "explain DEAL.ROYALTY.TIERS"],
  options: {},
  run: ({ words, language, result }) => {
    const [wanted] = words;
    if (wanted === undefined || words.length > 1) throw new UsageError("explain takes one name, such as ROYALTY.");
    const name = wanted.toUpperCase().replace(/^=?DEAL\./, "");
    const definition = catalogue.find((candidate) => candidate.name === name);
    if (!definition) {
      throw new UsageError(`There is no function "${wanted}".${nearest(name, catalogue.map((candidate) => candidate.name))} \`functions\` lists them all.`);
    }
    result(explain(definition, language));
    return 0;
  },
};
