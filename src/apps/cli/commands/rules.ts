import { ruleGroups } from "../../../lint/rule-groups";
import { padded } from "../../../lint/reports/display-width";
import { painter } from "../../../lint/reports/terminal";
import { rules } from "../../../lint/rules/catalogue";
import type { Command } from "../command";

export const rulesCommand: Command = {
  name: "rules",
  summary: { en: "List the rules of the linter.", ja: "検査規則の一覧を表示します。" },
  usage: ["rules [--json] [--language en|ja]"],
  options: { json: { type: "boolean" } },
  run: ({ options, language, terminal, result }) => {
    if (options.json === true) {
      result(
        JSON.stringify(
          rules.map(({ id, slug, severity, fixes, summary, why, advice, reads, settings = {} }) => ({
            id,
            slug,
            group: ruleGroups.find(({ letter }) => letter === id[3])?.slug ?? null,
            severity,
            fix: fixes,
            summary: summary[language],
            why: why[language],
            advice: advice[language],
            columns: reads,
            settings: Object.fromEntries(Object.entries(settings).map(([name, { value, unit, means }]) => [name, { value, unit: unit[language], means: means[language] }])),
          })),
          null,
          2,
        ),
      );
      return 0;
    }
    const paint = painter(terminal);
    const width = Math.max(...rules.map(({ slug }) => slug.length));
    for (const { letter, slug, name } of ruleGroups) {
      const ofGroup = rules.filter(({ id }) => id[3] === letter);
      if (ofGroup.length > 0) result(paint(`${name[language]} (${slug})`, "bold"));
      for (const rule of ofGroup) result(`  ${rule.id}  ${rule.slug.padEnd(width)}  ${padded(rule.severity, 7)}  ${padded(rule.fixes, 10)}  ${rule.summary[language]}`);
    }
    return 0;
  },
};
