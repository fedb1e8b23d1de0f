import type { Text } from "../language/text";

interface NumberFormatFacts {
  /** Excel's format code, in its English form. */
  readonly code: Text;
  /** Width of a usual value, in characters. */
  readonly characters: number;
}

const same = (code: string): Text => ({ en: code, ja: code });

/** The number formats that templates use, by what the number is. */
export const numberFormats = {
  date: { code: { en: "d mmm yyyy", ja: "yyyy/m/d" }, characters: 11 },
  month: { code: { en: "mmm yy", ja: "yy/m" }, characters: 6 },
  integer: { code: same("#,##0"), characters: 7 },
  plainInteger: { code: same("0"), characters: 5 },
  amount: { code: same("#,##0.0;(#,##0.0);-"), characters: 11 },
  score: { code: same("0.0"), characters: 5 },
  ratio: { code: same("0.00"), characters: 5 },
  percent: { code: same("0.0%"), characters: 7 },
  wholePercent: { code: same("0%"), characters: 5 },
} as const satisfies Record<string, NumberFormatFacts>;

export type NumberFormat = keyof typeof numberFormats;
