import { say, type Language } from "../../language/text";
import type { Severity } from "../finding";
import { padded, wrapped } from "./display-width";
import type { ReportedFinding } from "./report";
import type { painter, Style } from "./terminal";
import { fixWords, reportWords, severityWords } from "./words";

/** Where things stand in the lines of findings. */
export interface FindingLayout {
  readonly language: Language;
  readonly paint: ReturnType<typeof painter>;
  readonly width: number;
  readonly address: number;
  readonly severity: number;
  readonly rule: number;
  /** Column that messages begin in. */
  readonly indent: number;
  /** True when messages stand beside the rule; below it where the terminal is narrow. */
  readonly isBeside: boolean;
}

const styles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };

/** The lines of one finding: place, severity, rule, message, then what would fix it. */
export function findingLines({ finding, rule, place }: ReportedFinding, { language, paint, width, address, severity, rule: ruleWidth, indent, isBeside }: FindingLayout): readonly string[] {
  const where = place.address.includes(":") ? say({ text: reportWords.row, values: { row: String(Number(/\d+/.exec(place.address)?.[0])) } }, language) : place.address;
  const name = `${rule.id} ${rule.slug}`;
  const head = `  ${padded(where, address)}${paint(padded(severityWords[finding.severity][language], severity), styles[finding.severity])}  ${paint(isBeside ? padded(name, ruleWidth) : name, "dim")}`;
  const block = (text: string, first = "") => wrapped(first + text, Math.max(24, width - indent));
  const message = block(say(finding.message, language));
  const fixes = finding.fixes.flatMap(({ kind, title }) => block(say(title, language), `${fixWords[kind][language]}: `));
  const left = " ".repeat(indent);
  const rest = fixes.map((line) => `${left}${paint(line, "green")}`);
  if (!isBeside) return [head, ...message.map((line) => left + line), ...rest];
  return [`${head}  ${message[0] ?? ""}`, ...message.slice(1).map((line) => left + line), ...rest];
}
