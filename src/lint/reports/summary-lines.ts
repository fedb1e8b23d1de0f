import { say, type Language, type Text } from "../../language/text";
import { severities, type FixKind } from "../finding";
import { wrapped } from "./display-width";
import type { Report } from "./report";
import { painter, type Terminal } from "./terminal";
import { countWords, reportWords } from "./words";

/** The last lines of a report: counts, what of it can be fixed, what a suppression or the baseline keeps quiet. */
export function summaryLines(report: Report, language: Language, terminal: Terminal): readonly string[] {
  const { counts, contract, suppressed, listed, gone } = report;
  const paint = painter(terminal);
  const counted = (words: readonly [Text, Text], count: number) => say({ text: words[count === 1 ? 0 : 1], values: { count } }, language);
  const rows = counted(reportWords.rows, contract.rows.length);
  const tables = counted(reportWords.tables, contract.tables.length);
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => counted(countWords[severity], counts[severity]));
  const first = say({ text: found.length === 0 ? reportWords.clean : reportWords.found, values: { rows, tables, counts: found.join(reportWords.and[language]) } }, language);
  const mark = counts.error > 0 ? "✖" : counts.warning > 0 ? "!" : "✔";
  const style = counts.error > 0 ? "red" : counts.warning > 0 ? "yellow" : "green";
  const known = listed.filter(({ state }) => state === "known").length;
  const [firstListed] = listed.filter(({ state }) => state !== "known");
  const lines = [
    ...(suppressed.length > 0 ? [counted([reportWords.suppressed, reportWords.suppressed], suppressed.length)] : []),
    ...(known > 0 ? [counted([reportWords.known, reportWords.known], known)] : []),
    ...(gone.length > 0 ? [reportWords.gone[language], ...gone.map(({ trigger, table, rule, column, count }) => `  ${[trigger ?? `(${table ?? ""})`, rule, column ?? "", count > 1 ? `×${String(count)}` : ""].filter((part) => part !== "").join(" ")}`)] : []),
    ...hint(report, "safe", reportWords.fixable, language),
    ...hint(report, "unsafe", reportWords.fixableUnsafe, language),
    ...(firstListed ? [say({ text: reportWords.explain, values: { rule: firstListed.rule.id } }, language)] : []),
  ];
  return [paint(`${mark} ${first}`, "bold", style), ...lines.flatMap((line) => wrapped(line, terminal.width - 2).map((part) => `  ${part}`))];
}

/** How many findings a kind of fix would do away with. */
export function fixable({ listed }: Report, kind: FixKind): number {
  return listed.filter(({ finding, state }) => state !== "known" && finding.fixes.some((fix) => fix.kind === kind)).length;
}

function hint(report: Report, kind: FixKind, text: Text, language: Language): readonly string[] {
  const count = fixable(report, kind);
  return count === 0 || report.fixed ? [] : [say({ text, values: { count } }, language)];
}
