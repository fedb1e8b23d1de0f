import type { Text } from "../../../../language/text";
import { rules } from "../../../../lint/rules/catalogue";

/** What a rule says of itself. */
export interface RuleText {
  readonly slug: string;
  readonly summary: Text;
  readonly why: Text;
  readonly advice: Text;
}

/** What every rule says of itself, by id. */
export const ruleTexts: Readonly<Record<string, RuleText>> = Object.fromEntries(rules.map(({ id, slug, summary, why, advice }) => [id, { slug, summary, why, advice }]));
