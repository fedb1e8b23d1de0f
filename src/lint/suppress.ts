import { readTriggerId } from "../core/contract/condition";
import type { Contract } from "./contract";
import type { Finding, Place } from "./finding";
import { readSuppressions, type ContractSuppression, type Suppression } from "./suppression";

/** A suppression where it stands, with what it has silenced. */
export interface PlacedSuppression {
  readonly suppression: Suppression | ContractSuppression;
  /** Its cell; absent for one of the configuration. */
  readonly place?: Place;
  /** All that its cell holds. */
  readonly cell?: string;
  /** Past its last day. */
  readonly isExpired: boolean;
  readonly silenced: Finding[];
}

/** A finding that a suppression silences. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: PlacedSuppression;
}

export interface Sorted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly suppressions: readonly PlacedSuppression[];
}

/** Takes out the findings that a Suppress cell or the configuration silences; of several that do, the one nearest to it: its row's, its table's, the configuration's. Rules go by their id or their slug. */
export function suppress(contract: Contract, findings: readonly Finding[], configured: readonly ContractSuppression[], slugOf: (rule: string) => string): Sorted {
  const suppressions = [...contract.derive(placedSuppressions), ...configured.map((suppression) => placed(suppression, contract.facts.asOf))].map((one) => ({ ...one, silenced: [] as Finding[] }));
  if (suppressions.length === 0) return { findings, suppressed: [], suppressions };
  const byReach = new Map<string, PlacedSuppression[]>();
  for (const one of suppressions) {
    for (const rule of one.isExpired ? [] : one.suppression.rules) {
      const key = reachOf(rule, one);
      const known = byReach.get(key);
      if (known) known.push(one);
      else byReach.set(key, [one]);
    }
  }
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const names = [finding.rule, slugOf(finding.rule)];
    const { table, row } = finding.place;
    const by = [`${String(table)}.${String(row)}`, String(table), ""].flatMap((reach) => names.flatMap((name) => byReach.get(`${name.toLowerCase()} ${reach}`) ?? [])).find((one) => covers(contract, one, finding));
    if (by) {
      by.silenced.push(finding);
      suppressed.push({ finding, by });
    } else left.push(finding);
  }
  return { findings: left, suppressed, suppressions };
}

/** What a suppression of a rule reaches: one row, one table, all. */
function reachOf(rule: string, { suppression, place }: PlacedSuppression): string {
  return `${rule.toLowerCase()} ${place === undefined ? "" : suppression.isWholeTable ? String(place.table) : `${String(place.table)}.${String(place.row)}`}`;
}

function placedSuppressions(contract: Contract): readonly PlacedSuppression[] {
  const { rows, facts } = contract;
  return (contract.has("suppress") ? rows : []).flatMap((row) => {
    const cell = row.at("suppress");
    return cell === undefined ? [] : readSuppressions(cell).map((suppression) => ({ ...placed(suppression, facts.asOf), cell, place: { table: row.table, row: row.row, column: "suppress" as const } }));
  });
}

function placed(suppression: Suppression | ContractSuppression, asOf: number | undefined): PlacedSuppression {
  return { suppression, isExpired: asOf !== undefined && suppression.until !== undefined && asOf > suppression.until, silenced: [] };
}

function covers(contract: Contract, { suppression, place }: PlacedSuppression, { place: found }: Finding): boolean {
  if (suppression.column !== undefined && suppression.column !== found.column) return false;
  if (place) return true;
  const { table, trigger } = suppression as ContractSuppression;
  if (table !== undefined && contract.tables[found.table]?.name !== table) return false;
  return trigger === undefined || contract.derive(idsByPlace).get(`${String(found.table)}.${String(found.row)}`) === readTriggerId(trigger);
}

function idsByPlace({ rows }: Contract): ReadonlyMap<string, string | undefined> {
  return new Map(rows.map((row) => [`${String(row.table)}.${String(row.row)}`, row.at("triggerId")]));
}
