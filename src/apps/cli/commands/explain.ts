import { catalogue } from "../../../functions/catalogue";
import { explain } from "../../../functions/explain";
import { Refusal } from "../../../language/refusal";
import { explainRule } from "../../../lint/document/explain-rule";
import { rules } from "../../../lint/rules/catalogue";
import type { Command } from "../command";
import { nearest } from "../nearest";

export const explainCommand: Command = {
  name: "explain",
  summary: { en: "Say what a worksheet function or a rule of the linter does, with examples.", ja: "ワークシート関数や検査規則の内容を、例とともに表示します。" },
  usage: ["explain ROYALTY [--language en|ja]", "explain DEAL.ROYALTY.TIERS", "explain TRGP02 | due-days-unusual"],
  takes: { en: "explain takes one name, such as ROYALTY or TRGP02.", ja: "explain には名前を 1 つ指定してください(例:ROYALTY、TRGP02)。" },
  options: {},
  run: ({ word, language, terminal, result }) => {
    const name = word.toUpperCase().replace(/^=?(DEAL\.)?/, "");
    const definition = catalogue.find((candidate) => candidate.name === name);
    const rule = rules.find(({ id, slug }) => id === name || slug.toUpperCase() === name);
    if (definition) result(explain(definition, language));
    else if (rule) result(explainRule(rule, language, terminal));
    else throw unknownName(word, name);
    return 0;
  },
};

function unknownName(word: string, name: string): Refusal {
  const meant = nearest(name, [...catalogue.map((candidate) => candidate.name), ...rules.flatMap(({ id, slug }) => [id, slug])]);
  return new Refusal({ en: 'There is no function or rule "{word}".{meant} `functions` and `rules` list them all.', ja: "関数または規則「{word}」はありません。{meant}一覧は `functions`、`rules` で表示できます。" }, { word, meant });
}
