import { readAddress } from "../cells/address";

const longestSheetName = 31;
const longestName = 255;

/** True when Excel takes it as a defined name or a table name, and it can't be read as a cell (`PH2`, `R1C1`). */
export function isAllowedName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]{2,}$/u.test(name) &&
    name.length <= longestName &&
    readAddress(name) === undefined &&
    !/^(r\d*c\d*|true|false)$/i.test(name)
  );
}

/** The name itself when it is free, else with the first number that makes it so: `AsOf2`; `Tax_2`, since TAX2 is a cell. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!isAllowedName(wanted)) throw new Error(`Excel does not take "${wanted}" as a name`);
  return firstFree(wanted, taken, (number) => {
    const plain = `${wanted.slice(0, longestName - 8)}${number}`;
    return isAllowedName(plain) ? plain : `${wanted.slice(0, longestName - 8)}_${number}`;
  });
}

/** The sheet name in the form that Excel takes, when it is free, else with a number: `Readiness (2)`. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const cleaned = cutTo(wanted.replace(/[\\/?*[\]:\p{Cc}]/gu, "-").replace(/^'+|'+$/g, "").trim(), longestSheetName);
  const allowed = cleaned === "" ? "Sheet" : cleaned;
  // Excel keeps the name History for itself.
  const own = allowed.toLowerCase() === "history" ? `${allowed} 1` : allowed;
  return firstFree(own, taken, (number) => {
    const suffix = ` (${number})`;
    return cutTo(own, longestSheetName - suffix.length) + suffix;
  });
}

/** Names as Excel compares them: case does not count. */
export function asTaken(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function firstFree(first: string, taken: ReadonlySet<string>, numbered: (number: number) => string): string {
  let name = first;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = numbered(number);
  return name;
}

function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}
