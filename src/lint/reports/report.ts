import { areaAddress, cellAddress, quoteSheetName } from "../../cells/address";
import { compareWithBaseline, fingerprints, triggerIds, type BaselineComparison, type BaselineEntry } from "../baseline";
import { positionOf } from "../cell-edits";
import type { CheckResult } from "../check-contract";
import type { Contract, ContractTable } from "../contract";
import type { Rule } from "../define-rule";
import type { Finding, Place, Severity } from "../finding";
import type { CellChange, LeftFix } from "../fix-all";
import type { PlacedSuppression } from "../suppress";

/** What a check is reported from. */
export interface CheckOutcome {
  /** As the user called it. */
  readonly file: string;
  readonly contract: Contract;
  readonly result: CheckResult;
  /** The rules of the catalogue. */
  readonly rules: readonly Rule[];
  /** Severities that the configuration sets. */
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  readonly baseline?: readonly BaselineEntry[];
  /** What `--fix` did. */
  readonly fixed?: { readonly file: string; readonly changes: readonly CellChange[]; readonly left: readonly LeftFix[] };
}

/** A finding with all that reports say of it. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly rule: Rule;
  readonly table: ContractTable;
  readonly place: ReportedPlace;
  readonly related: readonly ReportedPlace[];
  readonly trigger?: string;
  readonly fingerprint: string;
  /** Absent without a baseline. */
  readonly state?: "new" | "known";
  readonly suppression?: PlacedSuppression;
}

/** A place on its sheet. */
export interface ReportedPlace {
  readonly sheet: string;
  /** `C7`, or `A7:X7` for a row as a whole. */
  readonly address: string;
  /** `Triggers!C7`, the sheet quoted where it must be. */
  readonly full: string;
}

/** A check's findings as reports list them, and what of them counts. */
export interface Report extends CheckOutcome {
  /** Findings that nobody suppressed, in order. */
  readonly listed: readonly ReportedFinding[];
  readonly suppressed: readonly ReportedFinding[];
  /** Entries of the baseline that no longer occur. */
  readonly gone: readonly BaselineEntry[];
  /** Findings that count, by severity: neither suppressed nor in the baseline; those beyond the most that are listed included. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Puts together what the reports of a check have in common. */
export function reportOf(outcome: CheckOutcome): Report {
  const { contract, result, rules, baseline } = outcome;
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const idOf = contract.derive(triggerIds);
  const compared: BaselineComparison | undefined = baseline && compareWithBaseline(contract, result.findings, baseline);
  const prints = fingerprints(contract, [...result.findings, ...result.suppressed.map(({ finding }) => finding)]);
  const reported = (finding: Finding, suppression?: PlacedSuppression): ReportedFinding[] => {
    const [rule, table, place] = [ruleOf.get(finding.rule), contract.tables[finding.place.table], placeOnSheet(contract, finding.place)];
    if (!rule || !table || !place) return [];
    const trigger = idOf(finding.place);
    return [{
      finding,
      rule,
      table,
      place,
      related: finding.related.flatMap((other) => placeOnSheet(contract, other) ?? []),
      ...(trigger === undefined ? {} : { trigger }),
      fingerprint: prints.get(finding) ?? "",
      ...(compared && !suppression ? { state: compared.known.has(finding) ? ("known" as const) : ("new" as const) } : {}),
      ...(suppression && { suppression }),
    }];
  };
  const listed = result.findings.flatMap((finding) => reported(finding));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, state } of listed) if (state !== "known") counts[finding.severity]++;
  for (const [rule, more] of result.unlisted) counts[severityOf(outcome, ruleOf.get(rule))] += more;
  return { ...outcome, listed, suppressed: result.suppressed.flatMap(({ finding, by }) => reported(finding, by)), gone: compared?.gone ?? [], counts };
}

/** Where a place of a contract stands on its sheet. */
export function placeOnSheet(contract: Contract, place: Place): ReportedPlace | undefined {
  const table = contract.tables[place.table];
  if (!table) return undefined;
  const row = table.row + place.row - 1;
  const position = positionOf(table, place);
  const address = position === undefined ? areaAddress({ row, column: table.column, rows: 1, columns: Math.max(1, table.cells[0]?.length ?? 1) }) : cellAddress(row, table.column + position);
  return { sheet: table.sheet, address, full: `${quoteSheetName(table.sheet)}!${address}` };
}

/** The area of a table on its sheet, header included: `A4:X40`. */
export function areaOfTable({ row, column, cells }: ContractTable): string {
  return areaAddress({ row, column, rows: Math.max(1, cells.length), columns: Math.max(1, ...cells.slice(0, 1).map((line) => line.length)) });
}

/** The severity of a rule as it runs. */
export function severityOf({ severities }: Pick<CheckOutcome, "severities">, rule: Rule | undefined): Severity {
  const set = rule && severities?.get(rule.id);
  return set !== undefined && set !== "off" ? set : (rule?.severity ?? "warning");
}
