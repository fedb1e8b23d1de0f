import type { Contract } from "./contract";
import type { ContractSuppression } from "./suppression";
import { readSuppressions, type Suppression } from "./suppression";
import type { Finding, Place } from "./finding";

/** A suppression where it stands, with what it has silenced. */
export interface PlacedSuppression {
  readonly suppression: Suppression | ContractSuppression;
  /** Its cell; absent for one of the configuration. */
  readonly place?: Place;
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

/** Takes out the findings that a Suppress cell or the configuration silences. `names` gives the ways to write each rule: its id and its slug. */
export function suppress(contract: Contract, findings: readonly Finding[], configured: readonly ContractSuppression[], slugOf: (rule: string) => string): Sorted {
  const suppressions = [...contract.derive(placedSuppressions), ...configured.map((suppression) => placed(suppression, contract.facts.asOf))].map((one) => ({ ...one, silenced: [] as Finding[] }));
  if (suppressions.length === 0) return { findings, suppressed: [], suppressions };
  const byRule = new Map<string, PlacedSuppression[]>();
  for (const one of suppressions) {
    for (const rule of one.isExpired ? [] : one.suppression.rules) {
      const key = rule.toLowerCase();
      const known = byRule.get(key);
      if (known) known.push(one);
      else byRule.set(key, [one]);
    }
  }
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const by = [...(byRule.get(finding.rule.toLowerCase()) ?? []), ...(byRule.get(slugOf(finding.rule)) ?? [])].find((one) => covers(contract, one, finding));
    if (by) {
      by.silenced.push(finding);
      suppressed.push({ finding, by });
    } else left.push(finding);
  }
  return { findings: left, suppressed, suppressions };
}

function placedSuppressions({ rows, facts }: Contract): readonly PlacedSuppression[] {
  return rows.flatMap((row) => {
    const cell = row.at("suppress");
    return cell === undefined ? [] : readSuppressions(cell).map((suppression) => ({ ...placed(suppression, facts.asOf), place: { table: row.table, row: row.row, column: "suppress" as const } }));
  });
}

function placed(suppression: Suppression | ContractSuppression, asOf: number | undefined): PlacedSuppression {
  return { suppression, isExpired: asOf !== undefined && suppression.until !== undefined && asOf > suppression.until, silenced: [] };
}

function covers(contract: Contract, { suppression, place }: PlacedSuppression, { place: found }: Finding): boolean {
  if (suppression.column !== undefined && suppression.column !== found.column) return false;
  if (place) return place.table === found.table && (suppression.isWholeTable || place.row === found.row);
  const { table, trigger } = suppression as ContractSuppression;
  if (table !== undefined && contract.tables[found.table]?.name !== table) return false;
  return trigger === undefined || contract.rows.some((row) => row.table === found.table && row.row === found.row && row.at("triggerId") === trigger);
}
