import { readinessAreas, readinessGates, type AreaId, type Light } from "../../seeds/readiness";
import { lightOrder } from "./light";
import type { AreaReadiness } from "./readiness-by-area";

/** An area that stands below what a gate needs; `area` is absent where the checklist has no such area. */
export interface Shortfall {
  readonly id: AreaId;
  readonly needed: Light;
  readonly area: AreaReadiness | undefined;
  /** How many lights it stands below. An area without a light counts as Red. */
  readonly lightsBelow: number;
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

/** The gates in their order. */
export function readinessByGate(areas: readonly AreaReadiness[]): readonly GateReadiness[] {
  const areaById = new Map(areas.flatMap((area) => (area.id ? [[area.id, area] as const] : [])));
  return readinessGates.map(({ id: gate, needs }) => {
    const shortfalls = readinessAreas.flatMap(({ id }) => {
      const needed = needs[id];
      if (needed === undefined) return [];
      const area = areaById.get(id);
      const lightsBelow = lightOrder.indexOf(needed) - lightOrder.indexOf(area?.score?.light ?? "Red");
      return lightsBelow > 0 || !area?.score ? [{ id, needed, area, lightsBelow }] : [];
    });
    // A stable sort keeps the order of the areas in ties.
    const [binding] = [...shortfalls].sort((one, other) => other.lightsBelow - one.lightsBelow || evidenceOf(one) - evidenceOf(other));
    return { gate, isOpen: shortfalls.length === 0, shortfalls, binding };
  });
}

function evidenceOf({ area }: Shortfall): number {
  return area?.score?.evidence ?? -1;
}
