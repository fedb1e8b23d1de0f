/** Which exchange rate a royalty is converted at. */
export type FxBasis = "average" | "end" | "reciprocal";

/** Units of the royalty currency for one local unit, from rates in local units for one unit of the royalty currency, in order of time. */
export const conversionRules: Readonly<Record<FxBasis, (rates: readonly number[]) => number>> = {
  average: (rates) => 1 / meanOf(rates),
  end: (rates) => 1 / (rates.at(-1) as number),
  reciprocal: (rates) => meanOf(rates.map((rate) => 1 / rate)),
};

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
