import type { Language } from "../language/text";
import type { FunctionDefinition } from "./define-function";
import { exampleOutcome } from "./example-outcome";
import { headings } from "./headings";
import type { Detail } from "./parameters/parameter";

/** `DEAL.ROYALTY(netSales, tiers, [basis="marginal"], [soldBefore=0])` */
export function signatureOf({ name, parameters }: FunctionDefinition): string {
  const words = Object.entries(parameters).map(([parameter, { optional, default: instead }]) => (optional ? `[${parameter}${instead === undefined ? "" : `=${instead}`}]` : parameter));
  return `DEAL.${name}(${words.join(", ")})`;
}

/** Help for one function as plain text: signature, arguments, what it gives, examples with their results, source. */
export function explain(definition: FunctionDefinition, language: Language): string {
  const { summary, description, formula, parameters, returns, examples, mistakes = [], source } = definition;
  return [
    signatureOf(definition),
    summary[language],
    ...(description ? ["", description[language]] : []),
    ...(formula === undefined ? [] : ["", headings.formula[language], `  ${formula}`]),
    "",
    headings.arguments[language],
    ...Object.entries(parameters).flatMap(([name, { summary: what, must, optional, details }]) => [
      `  ${name}${optional ? ` (${headings.optional[language]})` : ""}: ${what[language]}`,
      ...(details.length > 0 ? detailLines(details, language) : [`    ${must[language]}`]),
    ]),
    "",
    headings.gives[language],
    `  ${returns.summary[language]}`,
    ...detailLines(returns.details, language),
    "",
    headings.examples[language],
    ...examples.flatMap((example) => [`  ${example.call}`, ...exampleOutcome(definition, example, language).map((line) => `    ${line}`), `    (${example.because[language]})`]),
    ...(mistakes.length > 0 ? ["", headings.mistakes[language], ...mistakes.map((mistake) => `  ${mistake[language]}`)] : []),
    "",
    headings.source[language],
    `  ${source.title}`,
    ...(source.address === undefined ? [] : [`  ${source.address}`]),
  ].join("\n");
}

function detailLines(details: readonly Detail[], language: Language): string[] {
  return details.map(({ name, meaning }) => `    ${name[language]}: ${meaning[language]}`);
}
