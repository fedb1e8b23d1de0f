import { readinessSettings, type Light } from "../../seeds/readiness";
import type { JudgedItem } from "./judged-item";
import { reaches } from "./threshold";

/** Lights from worst to best. */
export const lightOrder: readonly Light[] = ["Red", "Amber", "Green"];

/** What a light depends on; `evidence` and `shareMet` are fractions of the area's weight. */
export interface LightGrounds {
  readonly musts: readonly JudgedItem[];
  readonly evidence: number;
  readonly shareMet: number;
}

/** The light of an area. */
export function lightOf({ musts, evidence, shareMet }: LightGrounds): Light {
  const { green, amber } = readinessSettings;
  if (musts.every(({ isSettled }) => isSettled) && reaches(shareMet, green.shareMet) && reaches(evidence, green.evidence)) return "Green";
  return musts.every(isStarted) && reaches(evidence, amber.evidence) ? "Amber" : "Red";
}

/** True when work on an item has begun. */
export function isStarted({ status }: JudgedItem): boolean {
  return status === "inProgress" || status === "met";
}
