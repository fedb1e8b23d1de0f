import { readTiers, type Tier, type TierRow } from "./tiers";

/** Tiers in force from a day on, until the next set's day; `-Infinity` where they are in force from the start. */
export interface TierSet {
  readonly inForceFrom: number;
  readonly tiers: readonly Tier[];
}

export interface DatedTierRow extends TierRow {
  /** `undefined`: as the row above, in the first row from the start. */
  readonly inForceFrom: number | undefined;
}

/** Tiers by the day they come into force, earliest first; throws a `Refusal` naming the row unless each set ascends from 0. */
export function readTierSets(rows: readonly DatedTierRow[]): readonly TierSet[] {
  const byDay = new Map<number, TierRow[]>();
  let day = -Infinity;
  for (const row of rows) {
    day = row.inForceFrom ?? day;
    const set = byDay.get(day);
    if (set) set.push(row);
    else byDay.set(day, [row]);
  }
  if (byDay.size === 0) return [{ inForceFrom: -Infinity, tiers: readTiers([]) }];
  return [...byDay].sort(([one], [other]) => one - other).map(([inForceFrom, set]) => ({ inForceFrom, tiers: readTiers(set) }));
}

/** The tiers in force on a day: `undefined` before the first. */
export function tiersInForce(sets: readonly TierSet[], day: number): readonly Tier[] | undefined {
  let inForce: readonly Tier[] | undefined;
  for (const { inForceFrom, tiers } of sets) if (inForceFrom <= day) inForce = tiers;
  return inForce;
}
