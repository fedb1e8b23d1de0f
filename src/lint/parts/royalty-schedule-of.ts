import { readTiers, type Tier, type TierRow } from "../../core/royalty/tiers";
import type { Basis } from "../../core/royalty/basis";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { scopeKey, scopeOf } from "./royalty-adjustments";
import { scheduleKeys, tierGroups } from "./tier-groups";
import { thresholdUnit } from "./threshold-unit";

/** A royalty that can be reckoned: every bound and rate is known. */
export interface RoyaltySchedule {
  readonly rows: readonly TriggerRow[];
  readonly tiers: readonly Tier[];
  /** The ways in which its rates may fall on sales: both where the table doesn't say. */
  readonly bases: readonly Basis[];
  /** Absent where the bounds name none. */
  readonly currency?: string;
}

/** The royalty of each scope of parties and product that has just one, and one that can be reckoned. */
export function royaltySchedules(contract: Contract): ReadonlyMap<string, RoyaltySchedule> {
  const keyOf = scheduleKeys();
  const rows = new Map<string, TriggerRow[]>();
  const keys = new Map<string, Set<string>>();
  for (const row of contract.of("royalty_tier")) {
    const scope = scopeKey(scopeOf(row));
    const known = rows.get(scope);
    if (known) known.push(row);
    else rows.set(scope, [row]);
    keys.set(scope, (keys.get(scope) ?? new Set()).add(keyOf(row)));
  }
  const groupOf = new Map(contract.derive(tierGroups).flatMap((group) => group.rows.map((row) => [row, group] as const)));
  const schedules = new Map<string, RoyaltySchedule>();
  for (const [scope, all] of rows) {
    if (keys.get(scope)?.size !== 1) continue;
    const [first] = all as [TriggerRow];
    const group = groupOf.get(first);
    const metric = first.at("metric");
    if (metric !== undefined && metric !== "net_sales") continue;
    if (group && (!group.isOrdered || group.rows.length !== all.length || group.boundaries.some(({ kind }) => kind !== "meets" && kind !== "step"))) continue;
    if (!group && all.length > 1) continue;
    const tiers = tiersFrom(group ? group.tiers : [{ row: first, lower: 0 }]);
    if (!tiers) continue;
    const said = [...new Set(all.flatMap((row) => row.at("rateBasis") ?? []))].filter((basis): basis is Basis => basis !== "fixed");
    const currency = thresholdUnit(first)?.currency;
    schedules.set(scope, { rows: all, tiers, bases: said.length === 1 ? said : ["marginal", "whole"], ...(currency === undefined ? {} : { currency }) });
  }
  return schedules;
}

function tiersFrom(spans: readonly { readonly row: TriggerRow; readonly lower: number }[]): readonly Tier[] | undefined {
  const tiers: TierRow[] = [];
  for (const { row, lower } of spans) {
    const rate = row.at("rate");
    if (rate === undefined || lower < 0 || lower <= (tiers.at(-1)?.salesFrom ?? -1)) return undefined;
    // Sales below the first tier bear nothing.
    if (tiers.length === 0 && lower > 0) tiers.push({ row: 0, salesFrom: 0, rate: 0 });
    tiers.push({ row: row.row, salesFrom: lower, rate });
  }
  return tiers.length === 0 ? undefined : readTiers(tiers);
}
