const digits = "〇一二三四五六七八九";
const variants: Readonly<Record<string, string>> = { 零: "〇", 壱: "一", 弐: "二", 参: "三", 拾: "十" };
const smallUnits: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const largeUnits: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12 };
const partPattern = /\d[\d,]*(?:\.\d+)?|[〇一二三四五六七八九]+|[十百千万億兆]/g;

/** `value` times ten to the `power`, as decimal notation has it: 1.1 million is 1100000, not 1100000.0000000002. */
export function timesTenTo(value: number, power: number): number {
  if (power !== 0 && !Number.isInteger(value) && !String(value).includes("e")) return Number(`${value}e${power}`);
  // A power of ten below one isn't exact: 15 billion times 10 ** -9 would be 15.000000000000002.
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}

/** The number that Kanji numerals and units write, mixed with digits or not: 三億五千万, 3億5,000万, 12百万, 二〇二七; `undefined` for any other text. */
export function readKanjiNumber(text: string): number | undefined {
  const written = text.replace(/[零壱弐参拾]/g, (sign) => variants[sign] as string);
  const parts = written.match(partPattern) ?? [];
  if (parts.length === 0 || parts.join("") !== written) return undefined;
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let lastPower = Infinity;
  for (const part of parts) {
    const small = smallUnits[part];
    const large = largeUnits[part];
    if (small !== undefined) {
      section += timesTenTo(current ?? 1, small);
      current = undefined;
    } else if (large !== undefined) {
      if (large >= lastPower) return undefined;
      lastPower = large;
      total += timesTenTo(section + (current ?? (section === 0 ? 1 : 0)), large);
      section = 0;
      current = undefined;
    } else {
      if (current !== undefined) return undefined;
      current = /^\d/.test(part) ? Number(part.replaceAll(",", "")) : Number([...part].map((sign) => digits.indexOf(sign)).join(""));
    }
  }
  return total + section + (current ?? 0);
}
