import { isoDate } from "../../cells/serial";
import type { Scalar } from "../../cells/value";
import { say, type Language } from "../../language/text";
import { severities } from "../finding";
import type { PlacedSuppression } from "../suppress";
import { describedEdits } from "./described-edits";
import { columnAt, placeOfChange } from "./place-of-change";
import { areaOfTable, placeOnSheet, type Report, type ReportedFinding, type ReportedPlace } from "./report";
import { fixable } from "./summary-lines";

/** The shape of the JSON report: other programs rely on it, so parts are only ever added. Dates are ISO, cells `C7`; `state` is there with a baseline only. */
export function jsonReport(report: Report, language: Language) {
  const { file, contract, result, listed, suppressed, gone, counts, baseline, fixed } = report;
  return {
    version: 1,
    tool: "dealbridge",
    language,
    file,
    asOf: contract.facts.asOf === undefined ? null : isoDate(contract.facts.asOf),
    tables: contract.tables.map((table) => ({ name: table.name, sheet: table.sheet, area: areaOfTable(table), rows: table.read.rows.length, columns: table.read.columns.map(({ column }) => column) })),
    counts: {
      ...Object.fromEntries(severities.map((severity) => [severity, counts[severity]])),
      suppressed: suppressed.length,
      known: listed.filter(({ state }) => state === "known").length,
      fixable: { safe: fixable(report, "safe"), unsafe: fixable(report, "unsafe"), suggestion: fixable(report, "suggestion") },
    },
    findings: listed.map((one) => described(report, one, language)),
    suppressed: suppressed.map((one) => described(report, one, language)),
    /** Findings of a rule beyond the most that are kept. */
    unlisted: Object.fromEntries(result.unlisted),
    /** Rules that broke down: a fault of the program. */
    failures: result.failures,
    ...(baseline && { baseline: { entries: baseline.length, gone } }),
    ...(fixed && {
      fixed: {
        file: fixed.file,
        changes: fixed.changes.map((change) => ({ cell: placeOfChange(contract, change), column: columnAt(contract, change) ?? null, before: written(change.before), after: written(change.value), rules: change.rules })),
        left: fixed.left.map(({ finding, fix, reason }) => ({ cell: placeOnSheet(contract, finding.place)?.full ?? null, rule: finding.rule, fix: say(fix.title, language), reason: reason[language] })),
      },
    }),
  };
}

function described({ contract }: Report, { finding, rule, table, place, related, trigger, fingerprint, state, suppression }: ReportedFinding, language: Language) {
  return {
    rule: rule.id,
    slug: rule.slug,
    severity: finding.severity,
    message: say(finding.message, language),
    table: table.name,
    sheet: place.sheet,
    cell: place.address,
    place: place.full,
    column: finding.place.column ?? null,
    trigger: trigger ?? null,
    fingerprint,
    related: related.map(({ full }: ReportedPlace) => full),
    fixes: finding.fixes.map((fix) => ({ kind: fix.kind, title: say(fix.title, language), edits: describedEdits(contract, fix) })),
    ...(state && { state }),
    ...(suppression && { suppression: describedSuppression(suppression) }),
  };
}

/** Who let a finding pass, why and until when. */
export function describedSuppression({ suppression, place }: PlacedSuppression) {
  const { reason, owner, until } = suppression;
  return { kind: place ? ("cell" as const) : ("configuration" as const), reason, owner, until: until === undefined ? null : isoDate(until) };
}

function written(value: Scalar): Scalar {
  return value === "" ? null : value;
}
