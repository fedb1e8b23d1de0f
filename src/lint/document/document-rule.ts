import type { Language } from "../../language/text";
import type { Rule } from "../define-rule";
import { columnNames, settingLine } from "./explain-rule";
import { ruleHeadings } from "./headings";
import { shownExample, type ShownExample } from "./rule-example";
import { ruleGroups } from "../rule-groups";

/** The reference page of one rule, in Markdown. */
export function documentRule(rule: Rule, language: Language): string {
  const { id, slug, severity, summary, why, advice, fixes, settings = {}, examples, source } = rule;
  const heading = (key: keyof typeof ruleHeadings) => `## ${ruleHeadings[key][language]}`;
  return [
    `# ${id} ${slug}`,
    plainly(summary[language]),
    `${ruleHeadings.severity[language]}: \`${severity}\` · ${ruleHeadings.fix[language]}: \`${fixes}\` · [${ruleHeadings.back[language]}](README.md)`,
    heading("why"),
    plainly(why[language]),
    heading("advice"),
    plainly(advice[language]),
    ...(Object.keys(settings).length > 0 ? [heading("settings"), Object.entries(settings).map(([name, setting]) => `- ${plainly(settingLine(name, setting, language))}`).join("\n")] : []),
    heading("columns"),
    plainly(columnNames(rule, language).join(", ") || ruleHeadings.wholeTable[language]),
    heading("invalid"),
    ...examples.invalid.flatMap((example) => exampleParts(shownExample(rule, example, language), language)),
    heading("valid"),
    ...examples.valid.flatMap((example) => exampleParts(shownExample(rule, example, language), language)),
    heading("configuration"),
    `\`\`\`json\n${JSON.stringify({ rules: { [slug]: Object.keys(settings).length > 0 ? [severity, Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))] : "off" } })}\n\`\`\``,
    ...(source ? [heading("source"), source.address === undefined ? plainly(source.title) : `[${plainly(source.title)}](${source.address})`] : []),
  ].join("\n\n") + "\n";
}

/** The page that lists all rules by group, each linked to its page beside it. */
export function documentRules(rules: readonly Rule[], language: Language): string {
  const groups = ruleGroups.flatMap(({ letter, slug, name }) => {
    const ofGroup = rules.filter(({ id }) => id[3] === letter);
    if (ofGroup.length === 0) return [];
    const head = [ruleHeadings.rule, ruleHeadings.severity, ruleHeadings.fix, ruleHeadings.finds].map((words) => words[language]);
    const lines = ofGroup.map((rule) => `| [${rule.id}](${rule.id}.md) ${rule.slug} | ${rule.severity} | ${rule.fixes} | ${plainly(rule.summary[language])} |`);
    return [`## ${name[language]} (\`${slug}\`)`, [`| ${head.join(" | ")} |`, "| --- | --- | --- | --- |", ...lines].join("\n")];
  });
  return [`# ${ruleHeadings.rules[language]}`, ruleHeadings.intro[language], ...groups].join("\n\n") + "\n";
}

function exampleParts({ because, tables, given, finds, fixed }: ShownExample, language: Language): readonly string[] {
  return [
    `**${plainly(because)}**`,
    ...(given.length > 0 ? [`${ruleHeadings.given[language]}: ${given.map((line) => `\`${line.replaceAll("`", "'")}\``).join(", ")}`] : []),
    ...tables.flatMap((table, index) => [...(index > 0 ? [ruleHeadings.second[language]] : []), markdownTable(table)]),
    ...(finds.length > 0 ? [`\`\`\`\n${finds.join("\n")}\n\`\`\``] : []),
    ...(fixed ? [ruleHeadings.fixed[language], markdownTable(fixed)] : []),
  ];
}

function markdownTable(table: readonly (readonly string[])[]): string {
  const [header = [], ...lines] = table.map((line) => line.map((cell) => plainly(cell).replaceAll("\n", "<br>")));
  const letters = header.map(() => "---");
  return [header, letters, ...lines].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** Text whose marks Markdown would take for its own. */
function plainly(text: string): string {
  return text.replace(/[\\|*_`[\]<>#]/g, "\\$&");
}
