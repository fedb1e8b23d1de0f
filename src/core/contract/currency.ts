import { plain } from "../../language/plain";
import { currencyWords } from "../../seeds/triggers";

const codes = new Set(currencyWords.codes.split(" "));
const byMark = new Map(Object.entries(currencyWords.marks));
// The longest first, so that "us$" isn't taken for "us" or "$".
const marks = [...byMark.keys(), ...Object.keys(currencyWords.open)].sort((one, other) => other.length - one.length);

/** What a text says of its currency, and what is left of it. */
export interface CurrencyMark {
  readonly rest: string;
  /** Absent for a mark that several currencies share, such as $ or ¥. */
  readonly code?: string;
}

/** The currency that a cell names by its code or by a mark that only one has: `US$`, `円`, `€`; a bare `$` or `¥` names none. */
export function readCurrency(text: string): string | undefined {
  const known = plain(text);
  const code = known.toUpperCase();
  return codes.has(code) ? code : byMark.get(known);
}

/** Takes one currency off either end of plain text: `us$6.5m`, `jpy 4.0bn`, `12億円`; `undefined` where there is none. */
export function takeCurrency(text: string): CurrencyMark | undefined {
  const [, before = "", afterCode = ""] = /^([a-z]{3})(?![a-z])\s*\$?\s*(.*)$/.exec(text) ?? [];
  if (codes.has(before.toUpperCase())) return { rest: afterCode, code: before.toUpperCase() };
  const [, beforeCode = "", after = ""] = /^(.*?)\s*(?<![a-z])([a-z]{3})$/.exec(text) ?? [];
  if (codes.has(after.toUpperCase())) return { rest: beforeCode, code: after.toUpperCase() };
  for (const mark of marks) {
    const rest = text.startsWith(mark) && !(/[a-z]$/.test(mark) && /^[a-z]/.test(text.slice(mark.length))) ? text.slice(mark.length) : text.endsWith(mark) ? text.slice(0, -mark.length) : undefined;
    if (rest === undefined) continue;
    const code = byMark.get(mark);
    return { rest: rest.trim(), ...(code === undefined ? {} : { code }) };
  }
  return undefined;
}
