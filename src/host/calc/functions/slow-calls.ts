import { Unsupported } from "../evaluate/unsupported";
import { toNumber } from "../value/coerce";
import { firstOf, Kind, type ArrayValue, type Atom } from "../value/value";

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Functions that take wildcards: the engine tries all ways in which their stars can fit. */
const withWildcards = words("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SEARCH SEARCHB MATCH VLOOKUP HLOOKUP DSUM DAVERAGE DCOUNT DCOUNTA DMAX DMIN DPRODUCT DGET DSTDEV DSTDEVP DVAR DVARP");

/** What functions that go step by step count: the largest number up to which the engine is right and quick, and the arguments it holds for. */
const counts: Readonly<Record<string, { readonly most: number; readonly at?: readonly number[] }>> = {
  ...each("BINOM.DIST BINOMDIST BINOM.INV CRITBINOM BINOM.DIST.RANGE POISSON.DIST POISSON HYPGEOM.DIST HYPGEOMDIST", { most: 100 }),
  ...each("NEGBINOM.DIST NEGBINOMDIST", { most: 80 }),
  ...each("BESSELI BESSELJ BESSELK BESSELY", { most: 10_000 }),
  ...each("COMBIN COMBINA PERMUT", { most: 10_000, at: [1] }),
  ...each("MULTINOMIAL FACTDOUBLE", { most: 10_000 }),
  VDB: { most: 10_000, at: [2, 3, 4] },
  DB: { most: 10_000, at: [2, 3, 4] },
  CUMIPMT: { most: 10_000, at: [1, 3, 4] },
  CUMPRINC: { most: 10_000, at: [1, 3, 4] },
};

const mostTrials = 1e8;

/** Refuses calls that the engine would answer only after minutes, or wrongly for the size of their numbers. */
export function refuseSlowCall(name: string, args: readonly (Atom | ArrayValue)[]): void {
  const count = counts[name];
  if (count) {
    args.forEach((arg, index) => {
      const number = toNumber(firstOf(arg));
      const isCounted = count.at?.includes(index) ?? true;
      if (isCounted && number.kind === Kind.Number && Math.abs(number.value) > count.most) {
        throw new Unsupported(`${name} with ${String(number.value)} can't be calculated here; the limit is ${String(count.most)}.`);
      }
    });
  }
  if (withWildcards.has(name)) refuseManyStars(name, args);
  const [first, second] = args;
  if (first?.kind === Kind.Array) {
    const trials = name === "MMULT" ? first.height * first.width * (second?.kind === Kind.Array ? second.width : 1) : name === "MINVERSE" || name === "MDETERM" ? first.height ** 3 : 0;
    if (trials > mostTrials) throw new Unsupported(`${name} of arrays this large can't be calculated here.`);
  }
}

function refuseManyStars(name: string, args: readonly (Atom | ArrayValue)[]): void {
  const stars = Math.max(...args.map((arg) => (arg.kind === Kind.Text ? arg.value.split("*").length - 1 : 0)));
  if (stars < 2) return;
  const longest = args.reduce((most, arg) => Math.max(most, arg.kind === Kind.Array ? longestIn(arg) : arg.kind === Kind.Text ? arg.value.length : 0), 0);
  if (longest ** stars > mostTrials) throw new Unsupported(`${name} with ${String(stars)} stars in one pattern, on texts of ${String(longest)} characters, would take too long here.`);
}

function longestIn({ rows }: ArrayValue): number {
  let longest = 0;
  for (const row of rows) for (const item of row) if (item.kind === Kind.Text && item.value.length > longest) longest = item.value.length;
  return longest;
}

function each<Limit>(names: string, limit: Limit): Record<string, Limit> {
  return Object.fromEntries(names.split(" ").map((name) => [name, limit]));
}
