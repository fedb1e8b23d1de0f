/** Cash of what accrued `lag` rows before: 0 in the first rows; what falls after the last row is not listed. */
export function receiptsLater<Amount>(accrued: readonly Amount[], lag: number): readonly (Amount | 0)[] {
  return accrued.map((_, row) => (row < lag ? 0 : (accrued[row - lag] as Amount)));
}
