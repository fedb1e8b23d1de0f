/** Points of a column that is so many characters of the default font wide: 7 pixels each and 5 of padding, at 96 pixels an inch. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
