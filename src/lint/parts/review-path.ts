import { plain } from "../../language/plain";

/** Names of review clocks with days from submission to approval and how far they may be missed: `{ "US priority NME": [243, 30] }`. */
export type ReviewClocks = Readonly<Record<string, readonly number[]>>;

/** The window, in days after submission, that an approval is expected in. */
export interface ReviewWindow {
  readonly earliest: number;
  readonly latest: number;
  /** The clocks that it is made from. */
  readonly paths: readonly string[];
}

const speeds: readonly (readonly [phrase: RegExp, speed: string])[] = [
  [/sakigake|先駆/, "sakigake"],
  [/\bpriority\b|優先審査|優先品目/, "priority"],
  [/\bstandard\b|通常審査|通常品目/, "standard"],
];
const again = /\bresubmi|\bcomplete response\b|\bcrl\b|再申請/;
const known = /\bnon-?nme\b|505\(b\)\(2\)|\bsupplement|\bs(?:nda|bla)\b|\bexisting\b|効能追加|適応追加|一部変更/;

/** Answers what the clocks of a country allow for the path that a text declares; all its paths where it declares none. `undefined` for a second submission, which has clocks of its own. */
export function reviewWindows(clocks: ReviewClocks): (country: string, text: string) => ReviewWindow | undefined {
  const paths = Object.entries(clocks).map(([name, [days = 0, slack = 0]]) => {
    const [place = "", ...words] = plain(name).split(" ");
    return { name, place, words, newness: words.find((word) => word.endsWith("nme")), earliest: days - slack, latest: days + slack };
  });
  return (country, text) => {
    const said = plain(text);
    if (again.test(said)) return undefined;
    const speed = speeds.find(([phrase]) => phrase.test(said))?.[1];
    const declared = known.test(said) ? "non-nme" : /\bnme\b|\bnew molecular\b|新有効成分/.test(said) ? "nme" : undefined;
    const fitting = paths.filter(({ place, words, newness }) => place === country.toLowerCase() && (speed === undefined || words.includes(speed)) && (declared === undefined || newness === undefined || newness === declared));
    if (fitting.length === 0) return undefined;
    return { earliest: Math.min(...fitting.map(({ earliest }) => earliest)), latest: Math.max(...fitting.map(({ latest }) => latest)), paths: fitting.map(({ name }) => name) };
  };
}
