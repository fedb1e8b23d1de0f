import type { Text } from "../language/text";

/** A group of rules: the letter after TRG in their ids. */
export interface RuleGroup {
  readonly letter: string;
  /** The name that a configuration uses. */
  readonly slug: string;
  readonly name: Text;
}

/** The groups of the rules, in the order in which they are listed. */
export const ruleGroups: readonly RuleGroup[] = [
  { letter: "S", slug: "structure", name: { en: "Structure of the table", ja: "表の構成" } },
  { letter: "R", slug: "references", name: { en: "References between rows", ja: "行間の参照" } },
  { letter: "N", slug: "numbers", name: { en: "Tiers, thresholds and amounts", ja: "段階・閾値・金額" } },
  { letter: "T", slug: "time", name: { en: "Dates and deadlines", ja: "日付と期限" } },
  { letter: "P", slug: "payment", name: { en: "Payment and tax", ja: "支払と税務" } },
  { letter: "L", slug: "legal", name: { en: "Legal and economic terms", ja: "法務・経済条件" } },
  { letter: "X", slug: "rights", name: { en: "Rights and territories", ja: "権利と地域" } },
  { letter: "K", slug: "supply", name: { en: "Supply, KPIs and co-promotion", ja: "供給・KPI・共同販促" } },
  { letter: "W", slug: "workbook", name: { en: "The workbook", ja: "ブック" } },
];

/** The group of a rule by its id. */
export function groupOf(id: string): RuleGroup | undefined {
  return ruleGroups.find(({ letter }) => letter === id[3]);
}
