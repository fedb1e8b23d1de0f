import type { Language } from "../language/text";
import type { FunctionDefinition } from "./define-function";
import { exampleOutcome } from "./example-outcome";
import { signatureOf } from "./explain";
import { headings, readingRules } from "./headings";
import type { Detail } from "./parameters/parameter";

/** The reference page of one function, in Markdown. */
export function documentFunction(definition: FunctionDefinition, language: Language): string {
  const { name, summary, description, formula, parameters, returns, examples, mistakes = [], source } = definition;
  return [
    `# DEAL.${name}`,
    summary[language],
    code([`=${signatureOf(definition)}`]),
    ...(description ? [description[language]] : []),
    ...(formula === undefined ? [] : [`## ${headings.formula[language]}`, code([formula])]),
    `## ${headings.arguments[language]}`,
    ...Object.entries(parameters).map(([parameter, { summary: what, must, optional, details }]) =>
      [
        `**${parameter}**${optional ? ` (${headings.optional[language]})` : ""}: ${what[language]}`,
        details.length > 0 ? list(details, language) : `- ${must[language]}`,
      ].join("\n\n"),
    ),
    `## ${headings.gives[language]}`,
    returns.summary[language],
    ...(returns.details.length > 0 ? [list(returns.details, language)] : []),
    `## ${headings.examples[language]}`,
    ...examples.map((example) => [example.because[language], code([example.call, "", ...exampleOutcome(definition, example, language)])].join("\n\n")),
    ...(mistakes.length > 0 ? [`## ${headings.mistakes[language]}`, mistakes.map((mistake) => `- ${mistake[language]}`).join("\n")] : []),
    `## ${headings.source[language]}`,
    source.address === undefined ? source.title : `[${source.title}](${source.address})`,
  ].join("\n\n") + "\n";
}

/** The page that lists all functions, in Markdown, linking each to its page beside it, with the rules that hold for all. */
export function documentIndex(definitions: readonly FunctionDefinition[], language: Language): string {
  const lines = definitions.map(({ name, summary }) => `- [DEAL.${name}](${name}.md): ${summary[language]}`);
  const rules = readingRules.map((rule) => `- ${rule[language]}`);
  return `# ${headings.functions[language]}\n\n${lines.join("\n")}\n\n## ${headings.reading[language]}\n\n${rules.join("\n")}\n`;
}

function code(lines: readonly string[]): string {
  return `\`\`\`\n${lines.join("\n")}\n\`\`\``;
}

function list(details: readonly Detail[], language: Language): string {
  return details.map(({ name, meaning }) => `- \`${name[language]}\`: ${meaning[language]}`).join("\n");
}
