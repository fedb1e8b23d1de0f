import { readinessSettings, type Light } from "../../seeds/readiness";
import type { JudgedItem } from "./judged-item";
import { reaches } from "./threshold";

/** Lights from worst to best. */
export const lightOrder: readonly Light[] = ["Red", "Amber", "Green"];

/** What the musts of an area come to, whatever they weigh. */
export interface Musts {
  readonly areAllSettled: boolean;
  readonly areAllStarted: boolean;
}

/** How far the musts among an area's items are. */
export function mustsOf(musts: readonly JudgedItem[]): Musts {
  return { areAllSettled: musts.every(({ isSettled }) => isSettled), areAllStarted: musts.every(isStarted) };
}

/** The light of an area; `evidence` and `shareMet` are fractions of its weight. */
export function lightOf({ areAllSettled, areAllStarted, evidence, shareMet }: Musts & { readonly evidence: number; readonly shareMet: number }): Light {
  const { green, amber } = readinessSettings;
  if (areAllSettled && reaches(shareMet, green.shareMet) && reaches(evidence, green.evidence)) return "Green";
  return areAllStarted && reaches(evidence, amber.evidence) ? "Amber" : "Red";
}

/** True when work on an item has begun. */
export function isStarted({ status }: JudgedItem): boolean {
  return status === "inProgress" || status === "met";
}
