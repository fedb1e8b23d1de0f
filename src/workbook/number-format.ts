import type { Text } from "../language/text";

interface NumberFormatFacts {
  /** Excel's format code, in its English form. */
  readonly code: Text;
  /** Width of a usual value, in characters. */
  readonly characters: number;
  /** Where it stands in a column: amounts to the right, so that digits meet; days and numbers that only count in the middle. */
  readonly horizontal: "center" | "right";
}

const same = (code: string): Text => ({ en: code, ja: code });

/** The number formats that templates use, by what the number is. */
export const numberFormats = {
  date: { code: { en: "d mmm yyyy", ja: "yyyy/m/d" }, characters: 11, horizontal: "center" },
  month: { code: { en: "mmm yy", ja: "yy/m" }, characters: 6, horizontal: "center" },
  integer: { code: same("#,##0"), characters: 7, horizontal: "right" },
  plainInteger: { code: same("0"), characters: 5, horizontal: "center" },
  amount: { code: same("#,##0.0;(#,##0.0);-"), characters: 11, horizontal: "right" },
  bound: { code: same("[>=1000]#,##0_);General_)"), characters: 8, horizontal: "right" },
  score: { code: same("0.0"), characters: 5, horizontal: "right" },
  gain: { code: same("+0.0;-0.0;–"), characters: 6, horizontal: "center" },
  weight: { code: same("General"), characters: 6, horizontal: "center" },
  ratio: { code: same("0.00"), characters: 5, horizontal: "right" },
  percent: { code: same("0.0%"), characters: 7, horizontal: "right" },
  wholePercent: { code: same("0%"), characters: 5, horizontal: "right" },
} as const satisfies Record<string, NumberFormatFacts>;

export type NumberFormat = keyof typeof numberFormats;
