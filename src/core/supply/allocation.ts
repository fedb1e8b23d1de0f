import { lotsFor, lotsIn, wholeShares } from "./lots";
import { waterFilled } from "./water-filling";

/** A party's order. `rank` 1 is served first, `Infinity` last; `floor` is guaranteed to it, as far as it orders so much. */
export interface Order {
  readonly ordered: number;
  readonly weight: number;
  readonly rank: number;
  readonly floor: number;
}

/**
 * Units for each order: guaranteed floors are set aside, then rank after rank is served, within a rank by weight.
 * Never more than is ordered or available, and nothing is kept back that someone still wants. With a lot, all counts are whole lots of it.
 */
export function allocatedUnits(available: number, orders: readonly Order[], lot?: number): Float64Array {
  const asLots = orders.map((order) => inLots(order, lot));
  let left = lot === undefined ? available : lotsIn(available, lot);
  let guaranteed = asLots.reduce((sum, { least }) => sum + least, 0);
  const units = new Float64Array(orders.length);
  for (const places of placesByRank(orders)) {
    const claims = places.map((place) => asLots[place] as (typeof asLots)[number]);
    const least = claims.reduce((sum, claim) => sum + claim.least, 0);
    guaranteed -= least;
    const shares = waterFilled(Math.max(left - guaranteed, Math.min(left, least)), claims);
    const given = lot === undefined ? shares : wholeShares(shares);
    given.forEach((share, index) => {
      const place = places[index] as number;
      units[place] = lot === undefined ? share : Math.min(share * lot, (orders[place] as Order).ordered);
      left -= share;
    });
    left = Math.max(0, left);
  }
  return units;
}

function inLots({ ordered, weight, floor }: Order, lot: number | undefined) {
  const most = lot === undefined ? ordered : lotsIn(ordered, lot);
  return { weight, most, least: Math.min(most, lot === undefined ? floor : lotsFor(floor, lot)) };
}

function placesByRank(orders: readonly Order[]): readonly (readonly number[])[] {
  const byRank = new Map<number, number[]>();
  orders.forEach(({ rank }, place) => {
    const places = byRank.get(rank);
    if (places) places.push(place);
    else byRank.set(rank, [place]);
  });
  return [...byRank].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, places]) => places);
}
