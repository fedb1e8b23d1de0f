import { readinessAreas, readinessGates, readinessSettings, type AreaId, type Light } from "../../seeds/readiness";
import type { JudgedItem } from "./judged-item";
import { isStarted, lightOrder } from "./light";
import type { AreaReadiness } from "./readiness-by-area";
import { rankOf, reaches } from "./threshold";

/** An area that stands below what a gate needs; `area` is absent where the checklist has no such area. */
export interface Shortfall {
  readonly id: AreaId;
  readonly needed: Light;
  readonly area: AreaReadiness | undefined;
  /** How many lights it stands below. An area without a light counts as Red. */
  readonly lightsBelow: number;
}

/** The musts that keep an area below the light that a gate needs; none where nothing has weight, since no item can help there. */
export function mustsLacking({ area, needed }: Pick<Shortfall, "area" | "needed">): readonly JudgedItem[] {
  if (!area?.score) return [];
  return needed === "Green" ? area.openMusts : area.openMusts.filter((must) => !isStarted(must));
}

/** The musts to meet so that a gate's need is met: those it lacks, and every open one while the area has too little evidence even for Amber. */
export function mustsBlocking(shortfall: Shortfall): readonly JudgedItem[] {
  const { area } = shortfall;
  return area?.score && !reaches(area.score.evidence, readinessSettings.amber.evidence) ? area.openMusts : mustsLacking(shortfall);
}

/** A gate is open when nothing falls short. */
export interface GateReadiness {
  readonly gate: string;
  readonly isOpen: boolean;
  /** In the order of the areas. */
  readonly shortfalls: readonly Shortfall[];
  /** The area that holds the gate most: most lights below, then least evidence, then the order of the areas. */
  readonly binding: Shortfall | undefined;
}

/** The areas of a checklist that gates ask for. */
export type KnownAreas = ReadonlyMap<AreaId, AreaReadiness>;

/** Those of the areas that gates ask for. */
export function knownAreas(areas: readonly AreaReadiness[]): KnownAreas {
  return new Map(areas.flatMap((area) => (area.id ? [[area.id, area] as const] : [])));
}

/** The gates in their order. */
export function readinessByGate(areas: readonly AreaReadiness[]): readonly GateReadiness[] {
  return gatesOf(knownAreas(areas));
}

/** The gates in their order; what each needs is asked of these areas. */
export function gatesOf(areaById: KnownAreas): readonly GateReadiness[] {
  return readinessGates.map(({ id: gate, needs }) => {
    const shortfalls = readinessAreas.flatMap(({ id }) => {
      const needed = needs[id];
      if (needed === undefined) return [];
      const area = areaById.get(id);
      const lightsBelow = lightOrder.indexOf(needed) - lightOrder.indexOf(area?.score?.light ?? "Red");
      return lightsBelow > 0 || !area?.score ? [{ id, needed, area, lightsBelow }] : [];
    });
    // A stable sort keeps the order of the areas in ties.
    const [binding] = [...shortfalls].sort((one, other) => other.lightsBelow - one.lightsBelow || evidenceRank(one) - evidenceRank(other));
    return { gate, isOpen: shortfalls.length === 0, shortfalls, binding };
  });
}

function evidenceRank({ area }: Shortfall): number {
  return rankOf(area?.score?.evidence ?? -1);
}
