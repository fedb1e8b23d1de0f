import { languages, type Language } from "../../language/text";
import type { Rule } from "../define-rule";
import type { Severity } from "../finding";
import { groupOf } from "../rule-groups";

/** SARIF's word for each severity. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** A rule as SARIF describes it: in one language, with both in its properties. */
export function sarifRule({ id, slug, summary, why, advice, severity, fixes, source, settings = {} }: Rule, set: Severity | "off" | undefined, language: Language) {
  const level = levels[set === undefined || set === "off" ? severity : set];
  const help = `${why[language]}\n\n${advice[language]}`;
  return {
    id,
    name: slug.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary[language] },
    fullDescription: { text: `${summary[language]} ${why[language]}` },
    help: { text: help, markdown: `${why[language]}\n\n**${advice[language]}**` },
    ...(source?.address === undefined ? {} : { helpUri: source.address }),
    defaultConfiguration: { level, enabled: set !== "off" },
    properties: {
      slug,
      group: groupOf(id)?.slug ?? "",
      fixes,
      tags: [groupOf(id)?.slug ?? "rule"],
      settings: Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value])),
      ...(source && { source: source.title }),
      ...Object.fromEntries(languages.map((one) => [one, { summary: summary[one], why: why[one], advice: advice[one] }])),
    },
  };
}
