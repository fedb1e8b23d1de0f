/** Round steps along a value axis. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

/** A scale from nothing, or from below, to a round value above the greatest; about five steps. Given ends are kept. */
export function valueScale(values: readonly number[], given: { readonly minimum: number | undefined; readonly maximum: number | undefined }): ValueScale {
  const low = given.minimum ?? Math.min(0, ...values);
  const high = given.maximum ?? Math.max(0, ...values);
  const span = high > low ? high - low : 1;
  const step = roundStep(span / 5);
  const minimum = given.minimum ?? Math.floor(low / step) * step;
  const maximum = given.maximum ?? (high > low ? Math.ceil(high / step) * step : minimum + span);
  const count = Math.min(50, Math.floor((maximum - minimum) / step + 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * step).toPrecision(12)));
  return { minimum, maximum, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const leading = rough / power;
  return (leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 2.5 ? 2.5 : leading <= 5 ? 5 : 10) * power;
}
