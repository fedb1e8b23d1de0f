import { addSums, noSums, sumsOfItem } from "../../../../core/readiness/area-sums";
import type { JudgedItem } from "../../../../core/readiness/judged-item";
import type { AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import type { Language } from "../../../../language/text";
import { detail } from "../detail-words";
import { figure, points } from "../number-words";

/** Terms that are written out; the rest are counted. */
const mostTerms = 12;

/** `Score 20.0 = 100 × (0.2 × 0.4)^(1/2)`: how the score comes from its areas. */
export function scoreArithmetic(areas: readonly AreaReadiness[], score: number, language: Language): string {
  const factors = areas.flatMap(({ score: own }) => (own ? [figure(own.evidence)] : []));
  return `${detail("overall", language)} ${points(score)} = 100 × (${joined(factors, " × ", language)})^(1/${String(factors.length)})`;
}

/** `Data 0.48 = (1 × 0.8 × 1 + 0) / 5`: how the evidence of an area comes from its items; a sentence where nothing has weight. */
export function areaArithmetic({ name, items, score }: AreaReadiness, language: Language): string {
  if (!score) return detail("noEvidence", language, { area: name });
  const { weight } = items.reduce((sum, item) => addSums(sum, sumsOfItem(item)), noSums);
  return `${name} ${figure(score.evidence)} = (${joined(items.map(term), " + ", language)}) / ${figure(weight)}`;
}

/** `1 × 1 × 0.8 × 1 = 0.8`: weight, met, quality, freshness, and what they add to the area; an item that isn't met adds 0. */
export function itemArithmetic(judged: JudgedItem): string {
  const { item, status, quality, freshness } = judged;
  const factors = status === "met" ? [item.weight, 1, quality, freshness] : [item.weight, 0];
  return `${factors.map(figure).join(" × ")} = ${figure(sumsOfItem(judged).evidence)}`;
}

function term({ item, status, quality, freshness }: JudgedItem): string {
  return status === "met" ? [item.weight, quality, freshness].map(figure).join(" × ") : "0";
}

function joined(terms: readonly string[], sign: string, language: Language): string {
  const rest = terms.length - mostTerms;
  if (rest <= 0) return terms.join(sign);
  return [...terms.slice(0, mostTerms), `… (${detail("andMore", language, { count: rest })})`].join(sign);
}
