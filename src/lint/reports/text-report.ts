import { say, type Language, type MessageValues, type Text } from "../../language/text";
import { severities } from "../finding";
import type { ContractTable } from "../contract";
import { padded, wrapped } from "./display-width";
import { findingLines, type FindingLayout } from "./finding-lines";
import { fixedLines } from "./fixed-lines";
import { areaOfTable, type Report, type ReportedFinding } from "./report";
import { summaryLines } from "./summary-lines";
import { painter, type Terminal } from "./terminal";
import { reportWords, severityWords } from "./words";

// More of the same rule would only bury the others: JSON and SARIF have them all.
const mostOfRule = 100;
const leastMessageWidth = 48;

/** A report to read: findings by table, each rule's reasons once, what was fixed, a summary; lines end at the terminal's width. */
export function textReport(report: Report, language: Language, terminal: Terminal): readonly string[] {
  const listed = report.listed.filter(({ state }) => state !== "known");
  const layout = layoutFor(listed, language, terminal);
  return [
    ...report.contract.tables.flatMap((table) => tableLines(table, listed.filter((one) => one.table === table), layout)),
    ...aboutLines(listed, language, terminal),
    ...fixedLines(report, language, terminal),
    ...summaryLines(report, language, terminal),
  ];
}

function tableLines(table: ContractTable, found: readonly ReportedFinding[], layout: FindingLayout): readonly string[] {
  if (found.length === 0) return [];
  const { language, paint } = layout;
  const words = table.name === table.sheet ? reportWords.table : reportWords.tableOnSheet;
  const title = spoken(words, { name: table.name, sheet: table.sheet, area: areaOfTable(table) }, language);
  const counts = new Map<string, number>();
  const shown = found.filter(({ rule }) => {
    counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
    return (counts.get(rule.id) ?? 0) <= mostOfRule;
  });
  const more = [...counts].filter(([, count]) => count > mostOfRule).map(([rule, count]) => `  ${spoken(reportWords.more, { count: count - mostOfRule, rule }, language)}`);
  return [paint(title, "bold", "underline"), ...shown.flatMap((one) => findingLines(one, layout)), ...more, ""];
}

function layoutFor(listed: readonly ReportedFinding[], language: Language, terminal: Terminal): FindingLayout {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, [...text].length), 0);
  const address = widest(listed.map(({ place }) => place.address.replace(/:.*/, ""))) + 4;
  const severity = Math.max(...severities.map((one) => (language === "ja" ? 6 : severityWords[one].en.length)));
  const rule = widest(listed.map(({ rule: { id, slug } }) => `${id} ${slug}`));
  const before = 2 + address + severity + 2 + rule + 2;
  const isBeside = terminal.width - before >= leastMessageWidth;
  return { language, paint: painter(terminal), width: terminal.width, address, severity, rule, indent: isBeside ? before : 2 + address, isBeside };
}

function aboutLines(listed: readonly ReportedFinding[], language: Language, terminal: Terminal): readonly string[] {
  const rules = [...new Set(listed.map(({ rule }) => rule))].sort((one, other) => (one.id < other.id ? -1 : 1));
  if (rules.length === 0) return [];
  const paint = painter(terminal);
  const labels = [reportWords.why[language], reportWords.advice[language]];
  const labelWidth = language === "ja" ? 4 : 3;
  const body = (label: string | undefined, text: string) =>
    wrapped(text, Math.max(24, terminal.width - labelWidth - 6)).map((line, index) => `    ${paint(padded(index === 0 ? (label ?? "") : "", labelWidth), "dim")}  ${line}`);
  return [
    paint(reportWords.about[language], "bold", "underline"),
    ...rules.flatMap(({ id, slug, why, advice }) => [`  ${paint(`${id} ${slug}`, "bold")}`, ...body(labels[0], why[language]), ...body(labels[1], advice[language])]),
    "",
  ];
}

function spoken(text: Text, values: MessageValues, language: Language): string {
  return say({ text, values }, language);
}
