/** The yearly rate at which payments at year ends, none below 0, are worth the cash received today; `undefined` when nothing is paid. */
export function costOfCapital(cash: number, payments: readonly number[]): number | undefined {
  if (!payments.some((payment) => payment > 0)) return undefined;
  // The value rises with the discount factor 1 / (1 + rate), so one rate fits, and halving finds it.
  let [low, high] = [0, 1];
  while (presentValue(payments, high) < cash) high *= 2;
  for (let turn = 0; turn < 200; turn++) {
    const middle = (low + high) / 2;
    if (presentValue(payments, middle) < cash) low = middle;
    else high = middle;
  }
  return 1 / high - 1;
}

/** Payments at the ends of years 1, 2, ... times the factor of a year to the power of the years. */
export function presentValue(payments: readonly number[], yearFactor: number): number {
  return payments.reduceRight((value, payment) => (value + payment) * yearFactor, 0);
}
