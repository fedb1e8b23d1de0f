import { distanceBetween } from "../../language/distance";
import { plain } from "../../language/plain";
import { countries } from "../../seeds/territories";

const mostSearches = 300;
const fewestLetters = 4;

/** Finds the one country whose name a misspelt one is near, as its code; after some hundreds of names it answers nothing. */
export function nearCountryFinder(): (name: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (name) => {
    const wanted = plain(name);
    if (!known.has(wanted)) known.set(wanted, known.size < mostSearches ? nearCountry(wanted) : undefined);
    return known.get(wanted);
  };
}

function nearCountry(wanted: string): string | undefined {
  if (wanted.length < fewestLetters) return undefined;
  const most = wanted.length < 2 * fewestLetters && !hasSwap(wanted) ? 1 : 2;
  let [nearest, codes] = [most, new Set<string>()];
  for (const [code, { name, also = [] }] of Object.entries(countries)) {
    for (const spelling of [name.en, name.ja, ...also]) {
      const distance = distanceBetween(wanted, plain(spelling), most);
      if (distance > nearest) continue;
      if (distance < nearest) [nearest, codes] = [distance, new Set()];
      codes.add(code);
    }
  }
  const [only, ...others] = codes;
  return others.length === 0 ? only : undefined;
}

/** Latin names are long enough that two letters changing places, which counts as two changes, are told apart. */
function hasSwap(wanted: string): boolean {
  return /^[a-z]{5,}$/.test(wanted);
}
