import { readKanjiNumber } from "../../core/contract/kanji-number";
import { powerOf } from "../../core/contract/number-text";
import { takeCurrency } from "../../core/contract/currency";
import { plain } from "../../language/plain";

/** The scale that a text names itself. */
export interface OwnScale {
  readonly power: number;
  /** As written: billion, bn, 億. */
  readonly word: string;
  /** The text with other digits and another scale word. */
  rewrite(digits: string, word: string): string;
}

const parts = /^([^\d]{0,40})(\d[\d,]*(?:\.\d+)?)(\s*)(\D{1,40})$/;

/** The scale word of a number with a single one, such as `$1.191 billion` or `12億円`; `undefined` where there is none, or more than one. */
export function ownScale(text: string): OwnScale | undefined {
  const [, before, , gap, tail] = parts.exec(text.normalize("NFKC").trim()) ?? [];
  if (before === undefined || gap === undefined || tail === undefined) return undefined;
  const power = scalePower(tail);
  if (power === undefined) return undefined;
  const known = (takeCurrency(plain(tail))?.rest ?? plain(tail)).trim();
  const at = tail.toLowerCase().indexOf(known);
  if (known === "" || at < 0) return undefined;
  return { power, word: tail.slice(at, at + known.length), rewrite: (digits, word) => `${before}${digits}${gap}${tail.slice(0, at)}${word}${tail.slice(at + known.length)}` };
}

/** The power of ten that a unit counts in: 6 for `USD million` or 百万円; `undefined` where it names no scale. */
export function scalePower(unit: string): number | undefined {
  const word = (takeCurrency(plain(unit))?.rest ?? plain(unit)).replace(/^of\s+|\s+of$/g, "").trim();
  if (/^[十百千万億兆]+$/.test(word)) return Math.round(Math.log10(readKanjiNumber(word) ?? 1));
  return word === "" ? undefined : powerOf(word);
}
