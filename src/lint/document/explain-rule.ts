import type { Language } from "../../language/text";
import { triggerColumns } from "../../seeds/triggers";
import type { Rule, Setting } from "../define-rule";
import { displayWidth, padded, wrapped } from "../reports/display-width";
import type { Terminal } from "../reports/terminal";
import { painter } from "../reports/terminal";
import { severityWords } from "../reports/words";
import { ruleHeadings } from "./headings";
import { shownExample, type ShownExample } from "./rule-example";

/** Help for one rule as plain text: what, why, what to do, settings, columns, examples with what is found in them, source. */
export function explainRule(rule: Rule, language: Language, terminal: Terminal): string {
  const { id, slug, severity, summary, why, advice, fixes, settings = {}, examples, source } = rule;
  const paint = painter(terminal);
  const heading = (key: keyof typeof ruleHeadings) => ["", paint(ruleHeadings[key][language], "bold")];
  const body = (text: string, indent = "  ") => wrapped(text, Math.max(30, terminal.width - indent.length)).map((line) => indent + line);
  return [
    paint(`${id} ${slug}`, "bold"),
    `${ruleHeadings.severity[language]}: ${severityWords[severity][language]}   ${ruleHeadings.fix[language]}: ${fixes}`,
    ...wrapped(summary[language], terminal.width),
    ...heading("why"),
    ...body(why[language]),
    ...heading("advice"),
    ...body(advice[language]),
    ...(Object.keys(settings).length > 0 ? [...heading("settings"), ...Object.entries(settings).flatMap(([name, setting]) => body(settingLine(name, setting, language)))] : []),
    ...heading("columns"),
    ...body(columnNames(rule, language).join(", ") || ruleHeadings.wholeTable[language]),
    ...examples.valid.flatMap((example) => [...heading("valid"), ...exampleLines(shownExample(rule, example, language), language, body)]),
    ...examples.invalid.flatMap((example) => [...heading("invalid"), ...exampleLines(shownExample(rule, example, language), language, body)]),
    ...(source ? [...heading("source"), ...body(source.title), ...(source.address === undefined ? [] : [`  ${source.address}`])] : []),
  ].join("\n");
}

/** A setting with its default: `min = 5 days: ...`. */
export function settingLine(name: string, { value, unit, means }: Setting, language: Language): string {
  return `${name} = ${typeof value === "number" ? String(value) : JSON.stringify(value)} ${unit[language]}: ${means[language]}`;
}

/** The columns that a rule reads, by their names in a language. */
export function columnNames({ reads }: Rule, language: Language): readonly string[] {
  return reads.map((column) => triggerColumns[column].name[language]);
}

function exampleLines({ because, tables, given, finds, fixed }: ShownExample, language: Language, body: (text: string, indent?: string) => readonly string[]): readonly string[] {
  return [
    ...body(because),
    ...given.map((line) => `    ${line}`),
    ...tables.flatMap((table, index) => ["", ...(index > 0 ? [`  ${ruleHeadings.second[language]}`] : []), ...alignedTable(table)]),
    ...(finds.length > 0 ? ["", ...finds.flatMap((line) => body(line, "    "))] : []),
    ...(fixed ? ["", `  ${ruleHeadings.fixed[language]}`, ...alignedTable(fixed)] : []),
  ];
}

/** A table with its columns one under the other, numbered as a sheet's rows are. */
function alignedTable(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => table.reduce((most, line) => Math.max(most, displayWidth(line[column] ?? "")), 0));
  return table.map((line, row) => `    ${String(row + 1)}  ${line.map((cell, column) => padded(cell, widths[column] ?? 0)).join("  ")}`.trimEnd());
}
