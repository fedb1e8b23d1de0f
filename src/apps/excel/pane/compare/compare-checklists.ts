import type { AreaReadiness } from "../../../../core/readiness/readiness-by-area";
import { plain } from "../../../../language/plain";
import type { Language } from "../../../../language/text";
import { readinessWords } from "../../../../seeds/readiness";
import { detail } from "../detail-words";
import { gateName } from "../headline";
import { figure, points } from "../number-words";
import type { ScoredChecklist } from "../watch/score-checklist";
import { word } from "../words";
import { itemChanges } from "./item-changes";
import { pairUp } from "./pair-up";

/** One side of a comparison: words, and the light they stand for. */
export interface Side {
  readonly words: string;
  readonly light: "green" | "amber" | "red" | undefined;
}

/** A score, an area or a gate of two checklists side by side. */
export interface ComparedRow {
  readonly key: string;
  readonly name: string;
  readonly from: Side;
  readonly to: Side;
  readonly isChanged: boolean;
  /** What changed inside, a sentence each. */
  readonly changes: readonly string[];
}

/** Score, areas and gates of two checklists, or of one on two days. */
export function compareChecklists(first: ScoredChecklist, second: ScoredChecklist, language: Language): readonly ComparedRow[] {
  const areas = pairUp(first.areas, second.areas, ({ id, name }) => id ?? plain(name)).map(({ from, to }, index) =>
    row(`area-${String(index)}`, (from ?? to)?.name ?? "", areaSide(from, language), areaSide(to, language), itemChanges(from?.items ?? [], to?.items ?? [], language)),
  );
  const gates = pairUp(first.gates, second.gates, ({ gate }) => gate).map(({ from, to }) => {
    const gate = (from ?? to)?.gate ?? "";
    return row(`gate-${gate}`, detail("gateNamed", language, { gate: gateName(gate, language) }), gateSide(from?.isOpen, language), gateSide(to?.isOpen, language));
  });
  return [row("score", detail("overall", language), scoreSide(first, language), scoreSide(second, language)), ...areas, ...gates];
}

function row(key: string, name: string, from: Side, to: Side, changes: readonly string[] = []): ComparedRow {
  return { key, name, from, to, isChanged: from.words !== to.words, changes };
}

function scoreSide({ score }: ScoredChecklist, language: Language): Side {
  return { words: score === undefined ? word("noScore", language) : points(score), light: undefined };
}

function areaSide(area: AreaReadiness | undefined, language: Language): Side {
  if (!area) return { words: detail("absent", language), light: undefined };
  const { light } = readinessWords;
  if (!area.score) return { words: light["n/a"][language], light: undefined };
  return { words: `${figure(area.score.evidence)} ${light[area.score.light][language]}`, light: lightClass[area.score.light] };
}

const lightClass = { Green: "green", Amber: "amber", Red: "red" } as const;

function gateSide(isOpen: boolean | undefined, language: Language): Side {
  if (isOpen === undefined) return { words: detail("absent", language), light: undefined };
  return { words: word(isOpen ? "open" : "shut", language), light: isOpen ? "green" : "red" };
}
