import { isoDate } from "../../cells/serial";
import { languages, say, type Language } from "../../language/text";
import { describedEdits } from "./described-edits";
import { describedSuppression } from "./json-report";
import type { BaselineEntry } from "../baseline";
import type { Report, ReportedFinding, ReportedPlace } from "./report";
import { levels, sarifRule } from "./sarif-rule";

/**
 * A check as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). A cell is a logical location, `Triggers!C7`: a workbook has no lines. For the same reason a fix
 * can't be said as text regions that are replaced: SARIF's own `fixes` stay away, and each result's properties say the cells and values of its fixes instead.
 */
export function sarifReport(report: Report, language: Language, { version }: { readonly version: string }) {
  const { file, rules, result, listed, suppressed, gone, contract, severities, baseline, fixed } = report;
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const of = (one: ReportedFinding) => sarifResult(report, one, places.get(one.rule.id) ?? -1, language);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Dealbridge", semanticVersion: version, language: language === "ja" ? "ja-JP" : "en-US", rules: rules.map((rule) => sarifRule(rule, severities?.get(rule.id), language)) } },
        invocations: [
          {
            executionSuccessful: result.failures.length === 0,
            toolExecutionNotifications: [
              ...result.failures.map(({ rule, problem }) => ({ level: "error", message: { text: problem }, associatedRule: { id: rule, index: places.get(rule) ?? -1 } })),
              ...[...result.unlisted].map(([rule, count]) => ({ level: "note", message: { text: `${String(count)} more results of ${rule} are not listed.` }, associatedRule: { id: rule, index: places.get(rule) ?? -1 } })),
            ],
          },
        ],
        artifacts: [{ location: { uri: uriOf(file) }, roles: ["analysisTarget"] }],
        columnKind: "unicodeCodePoints",
        results: [...[...listed, ...suppressed].map(of), ...gone.map((entry) => absent(entry, places, language))],
        properties: {
          ...(contract.facts.asOf === undefined ? {} : { asOf: isoDate(contract.facts.asOf) }),
          ...(baseline && { baselineEntries: baseline.length }),
          ...(fixed && { fixed: { file: uriOf(fixed.file), cells: fixed.changes.length, left: fixed.left.length } }),
        },
      },
    ],
  };
}

function sarifResult({ contract, file }: Report, { finding, rule, place, related, trigger, fingerprint, state, suppression, table }: ReportedFinding, ruleIndex: number, language: Language) {
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: say(finding.message, language) },
    locations: [location(file, place)],
    ...(related.length > 0 && { relatedLocations: related.map((other, id) => ({ id, ...location(file, other) })) }),
    partialFingerprints: { "triggerRuleColumn/v1": fingerprint },
    ...(state && { baselineState: state === "known" ? "unchanged" : "new" }),
    // An empty list says: looked for, none found.
    suppressions: suppression ? [sarifSuppression(describedSuppression(suppression))] : [],
    properties: {
      messages: Object.fromEntries(languages.map((one) => [one, say(finding.message, one)])),
      table: table.name,
      ...(finding.place.column === undefined ? {} : { column: finding.place.column }),
      ...(trigger === undefined ? {} : { trigger }),
      fixes: finding.fixes.map((fix) => ({ applicability: fix.kind, title: Object.fromEntries(languages.map((one) => [one, say(fix.title, one)])), edits: describedEdits(contract, fix) })),
    },
  };
}

function location(file: string, { address, full }: ReportedPlace) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file), index: 0 } }, logicalLocations: [{ name: address, fullyQualifiedName: full, kind: address.includes(":") ? "range" : "cell" }] };
}

function sarifSuppression({ kind, reason, owner, until }: ReturnType<typeof describedSuppression>) {
  return { kind: kind === "cell" ? "inSource" : "external", status: "accepted", justification: reason, properties: { owner, ...(until === null ? {} : { until }) } };
}

/** What the baseline lists and nobody finds any more. */
function absent({ trigger, table, rule, column, count }: BaselineEntry, places: ReadonlyMap<string, number>, language: Language) {
  const where = [trigger ?? `(${table ?? ""})`, ...(column === undefined ? [] : [column])].join(" ");
  const text = say({ text: { en: "{where}: no longer occurs ({count})", ja: "{where}：既に解消しています（{count}件）" }, values: { where, count } }, language);
  return { ruleId: rule, ...(places.has(rule) && { ruleIndex: places.get(rule) }), level: "none", message: { text }, baselineState: "absent", suppressions: [] };
}

/** A file's name as a relative reference: each part percent-encoded. */
function uriOf(file: string): string {
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
