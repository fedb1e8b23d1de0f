import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { hasValue } from "./money";
import { scopeOf, widerScopes } from "./royalty-adjustments";

/** The royalty rates that stand in one scope of parties and product. */
export interface RoyaltyBase {
  readonly lowest: number;
  readonly highest: number;
  readonly row: TriggerRow;
  /** True where a rate is hidden. */
  readonly isHidden: boolean;
}

/** The rates above zero of a contract's royalties, by scope. Reads rate, payer, payee, product. */
export function royaltyBases(contract: Contract): ReadonlyMap<string, RoyaltyBase> {
  const bases = new Map<string, RoyaltyBase>();
  for (const row of contract.of("royalty_tier")) {
    const rate = row.at("rate");
    const isHidden = rate === undefined && hasValue(row, "rate");
    if (!isHidden && (rate === undefined || rate <= 0)) continue;
    for (const scope of widerScopes(scopeOf(row))) {
      const known = bases.get(scope);
      const [lowest, highest] = rate === undefined ? [Infinity, -Infinity] : [rate, rate];
      bases.set(scope, known ? { ...known, lowest: Math.min(known.lowest, lowest), highest: Math.max(known.highest, highest), isHidden: known.isHidden || isHidden } : { lowest, highest, row, isHidden });
    }
  }
  return bases;
}
