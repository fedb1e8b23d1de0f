import { plain } from "../../../../language/plain";
import { say, type Language } from "../../../../language/text";
import { triggerIds } from "../../../../lint/baseline";
import type { Finding, Severity } from "../../../../lint/finding";
import { triggerColumns } from "../../../../seeds/triggers";
import type { CheckedContract } from "./follow/contract-linter";
import { lintWord } from "./lint-words";
import { cellName } from "./place-names";
import { ruleTexts } from "./rule-texts";

/** How findings are sought and put together. */
export interface FindingView {
  readonly hidden: ReadonlySet<Severity>;
  readonly filter: string;
  readonly grouping: "row" | "rule";
}

/** Findings of one trigger, or of one rule. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings that a view lets through. */
export function findingsShown({ contract, result }: CheckedContract, { hidden, filter }: FindingView, language: Language): readonly Finding[] {
  const sought = plain(filter).split(" ").filter((word) => word !== "");
  const idOf = contract.derive(triggerIds);
  return result.findings.filter((finding) => {
    if (hidden.has(finding.severity)) return false;
    if (sought.length === 0) return true;
    const { rule, place, message } = finding;
    const column = place.column && triggerColumns[place.column].name[language];
    const text = plain([cellName(contract, place), idOf(place), rule, ruleTexts[rule]?.slug, column, say(message, language)].join(" "));
    return sought.every((word) => text.includes(word));
  });
}

/** Findings in groups, in the order in which they come. */
export function groupFindings(checked: CheckedContract, findings: readonly Finding[], grouping: FindingView["grouping"], language: Language): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = grouping === "rule" ? finding.rule : lineOf(finding);
    const known = groups.get(key);
    if (known) known.push(finding);
    else groups.set(key, [finding]);
  }
  const entries = [...groups].map(([key, members]) => ({ key, findings: members, title: grouping === "rule" ? ruleTitle(key, language) : lineTitle(checked, members[0] as Finding, language) }));
  return grouping === "rule" ? entries.sort((one, other) => (one.key < other.key ? -1 : 1)) : entries;
}

/** Tells findings apart from one check to the next. */
export function keyOf({ rule, place: { table, row, column, position }, message }: Finding): string {
  return [rule, table, row, column ?? position ?? "", message.text.en, JSON.stringify(message.values)].join("|");
}

function ruleTitle(rule: string, language: Language): string {
  return lintWord("ruleNamed", language, { rule, summary: ruleTexts[rule]?.summary ?? "" });
}

function lineTitle({ contract }: CheckedContract, { place }: Finding, language: Language): string {
  const table = contract.tables[place.table];
  if (!table || place.row <= table.read.firstRow) return lintWord("wholeTable", language, { table: table?.name ?? "" });
  const id = contract.derive(triggerIds)(place);
  const row = String(table.row + place.row);
  return id === undefined ? lintWord("rowUnnamed", language, { row }) : lintWord("rowNamed", language, { id, row });
}

function lineOf({ place: { table, row } }: Finding): string {
  return `${String(table)}.${String(row)}`;
}
