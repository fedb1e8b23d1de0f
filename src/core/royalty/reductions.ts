/** A cut of a royalty: a share of it, or an amount. */
export interface Reduction {
  readonly name: string;
  readonly kind: "share" | "amount";
  readonly value: number;
}

/** How several cuts add up: each share on what the cuts before it left, or all on the base. */
export type Combine = "multiply" | "add";

/** A cut as it was taken, and what it left. */
export interface TakenReduction {
  readonly name: string;
  readonly cut: number;
  readonly left: number;
}

/** Under "multiply" shares come first, in row order, then amounts; under "add" all come in row order. */
const orderRules: Readonly<Record<Combine, (reductions: readonly Reduction[]) => readonly Reduction[]>> = {
  multiply: (reductions) => [...reductions.filter(({ kind }) => kind === "share"), ...reductions.filter(({ kind }) => kind === "amount")],
  add: (reductions) => reductions,
};

/** A line for each cut in the order in which they are taken. A cut stops at the floor, a fraction of the base, so that the cuts add up to base - payable. */
export function reductionsTaken(base: number, reductions: readonly Reduction[], combine: Combine, floor: number): readonly TakenReduction[] {
  let left = base;
  return orderRules[combine](reductions).map(({ name, kind, value }) => {
    const wanted = kind === "amount" ? value : value * (combine === "multiply" ? left : base);
    const before = left;
    left = Math.max(floor * base, left - wanted);
    return { name, cut: before - left, left };
  });
}
