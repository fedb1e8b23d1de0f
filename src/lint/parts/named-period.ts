import { plain } from "../../language/plain";
import type { TriggerWord } from "../../seeds/triggers";

const phrases: readonly (readonly [phrase: RegExp, period: TriggerWord<"period">])[] = [
  [/\bcumulative|\baggregate|\blifetime\b|累計|累積|通算/, "cumulative"],
  [/\b(?:rolling|trailing|running)\b|\bany (?:period of )?(?:consecutive )?(?:twelve|12)\b|直近12/, "rolling12"],
  [/\bapril\b.{0,60}\bmarch\b|4月.{0,40}3月|\bjapanese fiscal\b/, "FY-JP"],
  [/\bfiscal year|会計年度|事業年度|年度/, "FY"],
  [/\bcalendar year|暦年|1月.{0,40}12月/, "CY"],
  [/\bquarter|四半期/, "quarter"],
];

/** The measurement period that a text names. */
export function namedPeriod(text: string | undefined): TriggerWord<"period"> | undefined {
  if (text === undefined) return undefined;
  const known = plain(text);
  return phrases.find(([phrase]) => phrase.test(known))?.[1];
}
