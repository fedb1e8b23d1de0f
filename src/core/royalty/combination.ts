/** What the licensed part and the rest of a combination cost or sell for apart. */
export interface Parts {
  readonly licensed: number;
  readonly other: number;
}

/** The share of a combination's net sales that bears royalty: A/(A+B), but at least the floor. Both parts at 0 have no share: NaN. */
export function royaltyBearingShare({ licensed, other }: Parts, floor: number): number {
  return Math.max(licensed / (licensed + other), floor);
}
