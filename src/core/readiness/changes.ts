import type { Language } from "../../language/text";
import { areaName } from "./missing";
import type { GateReadiness } from "./readiness-by-gate";
import type { WeightOutcome } from "./sensitivity";

/** What another weight changes, in words: lights, gates, the order of areas. Blank when nothing. */
export function changesWords({ area: { name }, light, gates, place }: WeightOutcome, language: Language): string {
  const words = gates.map(({ from, to }) => `${gateName(to, language)}: ${stateWords(from, language)} → ${stateWords(to, language)}`);
  if (light) words.unshift(`${name}: ${light.from} → ${light.to}`);
  if (place) words.push({ en: `${name}: place ${place.from} → ${place.to}`, ja: `${name}の順位: ${place.from} → ${place.to}` }[language]);
  return words.join("; ");
}

function gateName({ gate }: GateReadiness, language: Language): string {
  return { en: `${gate} gate`, ja: `${gate}ゲート` }[language];
}

function stateWords({ binding }: GateReadiness, language: Language): string {
  if (!binding) return "open";
  const area = areaName(binding, language);
  return { en: `held by ${area}`, ja: `制約：${area}` }[language];
}
