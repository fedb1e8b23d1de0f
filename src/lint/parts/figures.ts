import { timesTenTo } from "../../core/contract/kanji-number";
import type { Text } from "../../language/text";

const digits = new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 });

/** A figure with its unit, as messages show it: `200,000,000 USD`. */
export function figure(value: number, unit?: string): string {
  return unit === undefined || unit === "" ? digits.format(value) : `${digits.format(value)} ${unit}`;
}

/** A share as messages show it: `6.5%`. */
export function percent(share: number): string {
  return `${digits.format(timesTenTo(share, 2))}%`;
}

/** A text that a sentence starts with. */
export function atStart({ en, ja }: Text): Text {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ja };
}
