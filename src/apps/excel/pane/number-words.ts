/** A figure of the working: at most three decimals, none that say nothing. */
export function figure(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A score, 0 to 100, as the card shows it. */
export function points(value: number): string {
  return value.toFixed(1);
}
