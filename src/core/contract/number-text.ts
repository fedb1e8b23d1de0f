import { plain } from "../../language/plain";
import { triggerWords } from "../../seeds/triggers";
import { takeCurrency } from "./currency";
import { readKanjiNumber, timesTenTo } from "./kanji-number";

/** A number that stands in a cell as text. */
export interface NumberText {
  /** With its own scale word and percent sign applied: "8%" is 0.08, "12億円" 1,200,000,000. */
  readonly value: number;
  readonly isPercent: boolean;
  /** True when the text names its own scale, so that no other applies. */
  readonly isScaled: boolean;
  /** True for "up to": the most that it can be. */
  readonly isUpTo: boolean;
  readonly currency?: string;
}

const powers = new Map(Object.entries(triggerWords.scale).flatMap(([word, { name, also = [], power, currency }]) => (currency === undefined && power > 0 ? [word, name.en, ...also].map((spelling) => [plain(spelling), power] as const) : [])));

/** The power of ten that a scale word stands for: million, mn, k, 千. */
export function powerOf(word: string): number | undefined {
  return powers.get(word);
}

const upTo = /^(?:up to|at most|a maximum of|maximum of|maximum|max\.?|not to exceed|not more than|no more than|最大|上限|≤|<=)\s*|\s*(?:を上限とする|を上限|まで|以内|以下|を限度とする|を限度|max\.?|maximum)$/;

/** Reads a number as contracts and tables write it: digits of any width, separators, Kanji, scale words, currency marks, percent, brackets for negative, "up to". `undefined` where it can't be told for sure, as in "1.000" or "1,5". */
export function readNumberText(text: string): NumberText | undefined {
  let rest = plain(text);
  const isUpTo = upTo.test(rest);
  if (isUpTo) rest = rest.replace(upTo, "").trim();
  const currency = takeCurrency(rest);
  rest = currency?.rest ?? rest;
  const isNegative = /^[-−▲△]|^\(.*\)$/.test(rest);
  rest = rest.replace(/^[-−▲△]\s*|^\(|\)$/g, "").trim();
  // A mark may stand inside the sign: ($1,000), -$5.
  const inner = currency === undefined ? takeCurrency(rest) : undefined;
  rest = inner?.rest ?? rest;
  const isPercent = /(?:%|percent|per cent|パーセント)$/.test(rest);
  const magnitude = readMagnitude(rest.replace(/\s*(?:%|percent|per cent|パーセント)$/, ""), isPercent);
  if (magnitude === undefined || (isPercent && (magnitude.isScaled || currency !== undefined))) return undefined;
  const value = isPercent ? timesTenTo(magnitude.value, -2) : magnitude.value;
  const code = (currency ?? inner)?.code;
  return { value: isNegative ? -value : value, isPercent, isScaled: magnitude.isScaled, isUpTo, ...(code === undefined ? {} : { currency: code }) };
}

function readMagnitude(text: string, isPercent: boolean): { readonly value: number; readonly isScaled: boolean } | undefined {
  const [, digits = "", word = ""] = /^([\d,. ]*\d)\s*(\D.*)?$/.exec(text) ?? [];
  const power = word === "" ? 0 : powers.get(word);
  if (digits === "" || power === undefined) {
    const value = readKanjiNumber(text);
    return value === undefined ? undefined : { value, isScaled: /[万億兆千]/.test(text) };
  }
  const isGrouped = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits);
  const isPlain = /^\d+(?:\.\d+)?$|^\.\d+$/.test(digits);
  // "1.000" is a thousand to some readers and one to others.
  const isDoubtful = word === "" && !isPercent && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  if (!(isGrouped || isPlain) || isDoubtful) return undefined;
  return { value: timesTenTo(Number(digits.replace(/[, ]/g, "")), power), isScaled: word !== "" };
}
