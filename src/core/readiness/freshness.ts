import { readinessSettings, type Proof } from "../../seeds/readiness";

/** What a proof of that age in days is still worth, 1 to 0: whole through the days of grace, then halving. */
export function freshnessOfAge(days: number): number {
  const { graceDays, halfLifeDays } = readinessSettings;
  return days <= graceDays ? 1 : 0.5 ** ((days - graceDays) / halfLifeDays);
}

/** The oldest age, in days, at which fading proof is still fresh enough for a light. */
export const oldestFreshDays = readinessSettings.graceDays + Math.floor(readinessSettings.halfLifeDays * Math.log2(1 / readinessSettings.freshEnough) + readinessSettings.tolerance);

/** What a proof is still worth on a day. Without a date it is worth nothing, so that taking a date away never raises a score. */
export function freshnessOn(asOf: number, { proof, proofDate, validUntil = Infinity }: { proof: Proof; proofDate: number | undefined; validUntil: number | undefined }): number {
  if (proofDate === undefined) return 0;
  if (readinessSettings.lasting.includes(proof)) return asOf <= validUntil ? 1 : 0;
  return freshnessOfAge(asOf - proofDate);
}
