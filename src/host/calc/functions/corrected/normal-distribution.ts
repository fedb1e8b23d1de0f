import { failure, firstOf, Kind, numberValue } from "../../value/value";
import { define, ofNumbers, outOfRange } from "./define";

/** Normal distribution and error function: the engine's are right to 7 digits only. */
export const normalDistribution = [
  ofNumbers("ERF", 1, 2, (from, to) => (to === undefined ? erf(from ?? 0) : erf(to) - erf(from ?? 0))),
  ofNumbers("ERF.PRECISE", 1, 1, (x = 0) => erf(x)),
  ofNumbers("ERFC", 1, 1, (x = 0) => erfc(x)),
  ofNumbers("ERFC.PRECISE", 1, 1, (x = 0) => erfc(x)),
  ofNumbers("GAUSS", 1, 1, (z = 0) => erf(z / Math.SQRT2) / 2),
  ofNumbers("NORM.S.DIST", 2, 2, (z = 0, isCumulative = 1) => distribution(z, 0, 1, isCumulative)),
  ofNumbers("NORMSDIST", 1, 1, (z = 0) => cumulative(z)),
  ...["NORM.DIST", "NORMDIST"].map((name) => ofNumbers(name, 4, 4, (x = 0, mean = 0, deviation = 1, isCumulative = 1) => distribution(x, mean, deviation, isCumulative))),
  ...["NORM.S.INV", "NORMSINV"].map((name) => ofNumbers(name, 1, 1, (share = 0) => quantile(share))),
  ...["NORM.INV", "NORMINV"].map((name) => ofNumbers(name, 3, 3, (share = 0, mean = 0, deviation = 1) => scaled(quantile(share), mean, deviation))),
  ofNumbers("LOGNORM.DIST", 4, 4, (x = 1, mean = 0, deviation = 1, isCumulative = 1) => {
    if (x <= 0 || deviation <= 0) return outOfRange;
    const value = distribution(Math.log(x), mean, deviation, isCumulative);
    return typeof value === "number" && isCumulative === 0 ? value / x : value;
  }),
  ofNumbers("LOGNORMDIST", 3, 3, (x = 1, mean = 0, deviation = 1) => (x <= 0 || deviation <= 0 ? outOfRange : cumulative((Math.log(x) - mean) / deviation))),
  ...["LOGNORM.INV", "LOGINV"].map((name) =>
    ofNumbers(name, 3, 3, (share = 0, mean = 0, deviation = 1) => {
      const value = scaled(quantile(share), mean, deviation);
      return typeof value === "number" ? Math.exp(value) : value;
    }),
  ),
  ...["CONFIDENCE.NORM", "CONFIDENCE"].map((name) =>
    ofNumbers(name, 3, 3, (alpha = 0, deviation = 1, size = 1) => (alpha <= 0 || alpha >= 1 || deviation <= 0 || size < 1 ? outOfRange : (-(quantile(alpha / 2) as number) * deviation) / Math.sqrt(Math.trunc(size)))),
  ),
  ...["Z.TEST", "ZTEST"].map((name) => define(name, 2, 3, ([sample, wanted, sigma]) => zTest(sample, wanted, sigma))),
];

function zTest(sample: Parameters<typeof firstOf>[0] | undefined, wanted: typeof sample, sigma: typeof sample) {
  const items = sample?.kind === Kind.Array ? sample.rows.flat() : sample ? [sample] : [];
  const wrong = [...items, wanted && firstOf(wanted), sigma && firstOf(sigma)].find((item) => item?.kind === Kind.Failure);
  if (wrong) return wrong;
  const numbers = items.flatMap((item) => (item.kind === Kind.Number ? [item.value] : []));
  const x = wanted && firstOf(wanted);
  if (numbers.length === 0 || x?.kind !== Kind.Number) return failure(numbers.length === 0 ? "#N/A" : "#VALUE!");
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const given = sigma && firstOf(sigma);
  const deviation = given?.kind === Kind.Number ? given.value : Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1));
  return deviation > 0 ? numberValue(cumulative(-(mean - x.value) / (deviation / Math.sqrt(numbers.length)))) : failure("#DIV/0!");
}

function scaled(z: ReturnType<typeof quantile>, mean: number, deviation: number) {
  return typeof z !== "number" || deviation <= 0 ? outOfRange : mean + z * deviation;
}

function distribution(x: number, mean: number, deviation: number, isCumulative: number) {
  if (deviation <= 0) return outOfRange;
  const z = (x - mean) / deviation;
  return isCumulative === 0 ? Math.exp((-z * z) / 2) / (deviation * Math.sqrt(2 * Math.PI)) : cumulative(z);
}

function cumulative(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

function erf(x: number): number {
  if (Math.abs(x) > 2) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
  // Series of A&S 7.1.6.
  let term = x;
  let sum = x;
  for (let index = 1; Math.abs(term) > Math.abs(sum) * 1e-17; index++) {
    term *= (2 * x * x) / (2 * index + 1);
    sum += term;
  }
  return ((2 * sum) / Math.sqrt(Math.PI)) * Math.exp(-x * x);
}

function erfc(x: number): number {
  if (x < 2) return 1 - erf(x);
  // Continued fraction of A&S 7.1.14, from the far end.
  let fraction = x;
  for (let index = 200; index > 0; index--) fraction = x + index / 2 / fraction;
  return Math.exp(-x * x) / (fraction * Math.sqrt(Math.PI));
}

/** Quantile by P. J. Acklam's approximation and two steps of Halley's method, which bring it to full precision. */
function quantile(share: number) {
  if (!(share > 0 && share < 1)) return outOfRange;
  if (share > 0.5 && share < 1) {
    const mirrored: number = lowerQuantile(1 - share);
    return -mirrored;
  }
  return share === 0.5 ? 0 : lowerQuantile(share);
}

function lowerQuantile(share: number): number {
  let z = approximateQuantile(share);
  for (let step = 0; step < 2; step++) {
    const error = (cumulative(z) - share) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

function approximateQuantile(share: number): number {
  if (share < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(share));
    const above = ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783;
    return above / ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  }
  const q = share - 0.5;
  const r = q * q;
  const above = (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q;
  return above / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}
