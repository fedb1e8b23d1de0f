/** Where the rows or the columns of a sheet lie, in pixels from its corner. */
export interface Axis {
  readonly count: number;
  sizeOf(index: number): number;
  /** Start of an index, or the end of the one before it. */
  startOf(index: number): number;
  /** The index at a position; beyond the end, the last one. */
  indexAt(position: number): number;
}

/** Pixels of a size in points. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** An axis on which every index has the same size but those in `sizes` (pixels); hidden ones have none. */
export function axisOf(count: number, defaultSize: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Axis {
  const special = [...new Set([...sizes.keys(), ...hidden])].filter((index) => index < count).sort((one, other) => one - other);
  const sizeOf = (index: number) => (hidden.has(index) ? 0 : (sizes.get(index) ?? defaultSize));
  const shifts: number[] = [0];
  for (const index of special) shifts.push((shifts.at(-1) ?? 0) + sizeOf(index) - defaultSize);

  const startOf = (index: number): number => {
    const before = countBelow(special, index);
    return index * defaultSize + (shifts[before] ?? 0);
  };
  const indexAt = (position: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (startOf(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { count, sizeOf, startOf, indexAt };
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
