/** Caps on deductions as fractions of gross sales: on each kind, `undefined` where it has none, and on all together. */
export interface DeductionCaps {
  readonly byKind: readonly (number | undefined)[];
  readonly together: number | undefined;
}

/** Deductions of one period that the contract allows: each kind within its cap, then all within theirs. Caps are taken of gross sales above 0; reversals, below 0, pass whole. */
export function allowedDeductions(gross: number, deductions: ArrayLike<number>, { byKind, together }: DeductionCaps): number {
  const room = Math.max(0, gross);
  let allowed = 0;
  for (let kind = 0; kind < deductions.length; kind++) {
    const cap = byKind[kind];
    const claimed = deductions[kind] as number;
    allowed += cap === undefined ? claimed : Math.min(claimed, cap * room);
  }
  return together === undefined ? allowed : Math.min(allowed, together * room);
}
