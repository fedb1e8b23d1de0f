import { quarter } from "./calendar/quarter";
import { quarters } from "./calendar/quarters";
import type { FunctionDefinition } from "./define-function";
import { readiness } from "./readiness/readiness";
import { readinessAreas } from "./readiness/readiness-areas";
import { readinessGates } from "./readiness/readiness-gates";
import { royalty } from "./royalty/royalty";
import { royaltyTiers } from "./royalty/royalty-tiers";

/** Every worksheet function, in the order in which help lists them. */
export const catalogue: readonly FunctionDefinition[] = [
  readiness,
  readinessAreas,
  readinessGates,
  royalty,
  royaltyTiers,
  quarter,
  quarters,
];
