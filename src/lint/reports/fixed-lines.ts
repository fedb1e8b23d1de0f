import type { Language } from "../../language/text";
import { say } from "../../language/text";
import { displayWidth, padded } from "./display-width";
import { placeOnSheet, type Report } from "./report";
import { shownValue } from "./shown-value";
import { painter, type Terminal } from "./terminal";
import { reportWords } from "./words";
import { columnAt, placeOfChange } from "./place-of-change";

/** What fixing changed, cell by cell, and what it left with the reason. */
export function fixedLines({ fixed, contract, rules }: Report, language: Language, terminal: Terminal): readonly string[] {
  if (!fixed) return [];
  const paint = painter(terminal);
  const slugs = new Map(rules.map(({ id, slug }) => [id, `${id} ${slug}`]));
  const title = say({ text: fixed.changes.length === 0 ? reportWords.nothingFixed : reportWords.fixed, values: { file: fixed.file } }, language);
  const places = fixed.changes.map((change) => placeOfChange(contract, change));
  const leftPlaces = fixed.left.map(({ finding }) => placeOnSheet(contract, finding.place)?.full ?? "");
  const width = [...places, ...leftPlaces].reduce((most, place) => Math.max(most, displayWidth(place)), 0) + 2;
  const changes = fixed.changes.map((change, index) => {
    const column = columnAt(contract, change);
    const names = change.rules.map((rule) => slugs.get(rule) ?? rule).join(", ");
    return `  ${padded(places[index] ?? "", width)}${shownValue(change.before, column)} → ${paint(shownValue(change.value, column), "green")}  ${paint(names, "dim")}`;
  });
  const left = fixed.left.map(({ finding, reason }, index) => `  ${padded(leftPlaces[index] ?? "", width)}${paint(slugs.get(finding.rule) ?? finding.rule, "dim")}  ${reason[language]}`);
  return [paint(title, "bold", "underline"), ...changes, ...(left.length > 0 ? [paint(reportWords.left[language], "bold", "underline"), ...left] : []), ""];
}
