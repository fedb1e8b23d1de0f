import { catalogue } from "../../../functions/catalogue";
import { explain } from "../../../functions/explain";
import { Refusal } from "../../../language/refusal";
import type { Command } from "../command";
import { nearest } from "../nearest";

export const explainCommand: Command = {
  name: "explain",
  summary: { en: "Say what a worksheet function does, with its arguments and examples.", ja: "ワークシート関数の働き・引数・例を表示します。" },
  usage: ["explain ROYALTY [--language en|ja]", "explain DEAL.ROYALTY.TIERS"],
  takes: { en: "explain takes one name, such as ROYALTY.", ja: "explain には名前を 1 つ指定してください(例:ROYALTY)。" },
  options: {},
  run: ({ word, language, result }) => {
    const name = word.toUpperCase().replace(/^=?(DEAL\.)?/, "");
    const definition = catalogue.find((candidate) => candidate.name === name);
    if (!definition) {
      const meant = nearest(name, catalogue.map((candidate) => candidate.name));
      throw new Refusal({ en: 'There is no function "{word}".{meant} `functions` lists them all.', ja: "関数「{word}」はありません。{meant}一覧は `functions` で表示できます。" }, { word, meant });
    }
    result(explain(definition, language));
    return 0;
  },
};
