import { NoAnswer } from "../no-answer";
import { means, type Method } from "./means";
import type { AreaReadiness } from "./readiness-by-area";

/** The score of a checklist, 0 to 100: the mean of its areas' evidence. Areas without weight are left out; throws `NoAnswer` when none is left. */
export function readinessScore(areas: readonly AreaReadiness[], method: Method): number {
  const evidence = areas.flatMap(({ score }) => (score ? [score.evidence] : []));
  if (evidence.length === 0) {
    throw new NoAnswer("#N/A", { en: "checklist has no item to score: every one is n/a or has weight 0", ja: "checklist に採点できる項目がありません（すべて対象外、または重みが0です）" });
  }
  return 100 * means[method](evidence);
}
