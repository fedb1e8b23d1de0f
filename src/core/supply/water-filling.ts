/** Someone who shares in an amount by weight, with no less than `least` and no more than `most`. */
export interface Claim {
  readonly weight: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Shares an amount by weight: the level rises for all alike, each claim drops out at its most, and what it doesn't take is shared again.
 * Claims without weight get what the others leave, by their most. Gives away the whole amount or fills every claim; sorting is what it costs.
 */
export function waterFilled(amount: number, claims: readonly Claim[]): Float64Array {
  const mosts = Float64Array.from(claims, ({ most }) => most);
  if (sumOf(mosts) <= amount) return mosts;
  if (amount <= 0) return new Float64Array(claims.length);
  const guaranteed = claims.reduce((sum, { least }) => sum + least, 0);
  // Too little even for what is guaranteed: all guarantees are cut alike.
  if (guaranteed > amount) return notBeyond(amount, Float64Array.from(claims, ({ least }) => least * (amount / guaranteed)));
  // Only the proportions count; so that no sum of weights overflows.
  const heaviest = claims.reduce((greatest, { weight }) => Math.max(greatest, weight), 0);
  const relative = claims.map((claim) => ({ ...claim, weight: claim.weight === 0 ? 0 : claim.weight / heaviest }));
  const level = levelOf(amount, relative);
  const given = Float64Array.from(relative, ({ weight, least, most }) => (weight === 0 ? least : Math.min(most, Math.max(least, weight * level))));
  return level === Infinity ? withoutWeight(amount, relative, given) : notBeyond(amount, given);
}

/** Where weight x level, held between least and most, adds up to the amount; infinite when claims with weight are full before. */
function levelOf(amount: number, claims: readonly Claim[]): number {
  let total = claims.reduce((sum, { least }) => sum + least, 0);
  const turns = claims
    .flatMap(({ weight, least, most }) => (weight === 0 ? [] : [{ at: least / weight, slope: weight }, { at: most / weight, slope: -weight }]))
    .sort((one, other) => one.at - other.at || other.slope - one.slope);
  let [level, slope] = [0, 0];
  for (const turn of turns) {
    const risen = slope > 0 ? total + slope * (turn.at - level) : total;
    if (risen >= amount && slope > 0) return level + (amount - total) / slope;
    total = risen;
    level = turn.at;
    slope += turn.slope;
  }
  return Infinity;
}

function withoutWeight(amount: number, claims: readonly Claim[], given: Float64Array): Float64Array {
  const places = claims.flatMap(({ weight }, place) => (weight === 0 ? [place] : []));
  const left = amount - claims.reduce((sum, { weight }, place) => (weight === 0 ? sum : sum + (given[place] as number)), 0);
  const rest = waterFilled(left, places.map((place) => ({ ...(claims[place] as Claim), weight: (claims[place] as Claim).most })));
  places.forEach((place, index) => (given[place] = rest[index] as number));
  return notBeyond(amount, given);
}

/** Takes off what rounding adds to the amount. */
function notBeyond(amount: number, given: Float64Array): Float64Array {
  let left = amount;
  return given.map((share) => {
    const taken = Math.min(share, left);
    left -= taken;
    return taken;
  });
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, each) => sum + each, 0);
}
