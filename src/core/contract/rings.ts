import type { TriggerGraph } from "./trigger-graph";

/** For each row that is stuck, the ids of the ring that it is in or waits for, in the order in which they wait. */
export function findRings({ rows, byId }: TriggerGraph, isStuck: (row: number) => boolean): ReadonlyMap<number, readonly string[]> {
  const rings = new Map<number, readonly string[]>();
  const next = (index: number): number | undefined => {
    for (const id of rows[index]?.at("predecessors")?.ids ?? []) {
      const earlier = byId.get(id);
      if (earlier !== undefined && isStuck(earlier)) return earlier;
    }
    return undefined;
  };
  rows.forEach((_, start) => {
    if (!isStuck(start) || rings.has(start)) return;
    const path: number[] = [];
    const places = new Map<number, number>();
    let index: number | undefined = start;
    while (index !== undefined && !rings.has(index) && !places.has(index)) {
      places.set(index, path.length);
      path.push(index);
      index = next(index);
    }
    const known = index === undefined ? [] : rings.get(index);
    const ring = known ?? path.slice(places.get(index as number)).map((one) => rows[one]?.at("triggerId") ?? "");
    for (const one of path) rings.set(one, ring);
  });
  return rings;
}
