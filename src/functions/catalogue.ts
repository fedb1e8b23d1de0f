import { quarter } from "./calendar/quarter";
import { quarters } from "./calendar/quarters";
import type { FunctionDefinition } from "./define-function";
import { readiness } from "./readiness/readiness";
import { readinessAreas } from "./readiness/readiness-areas";
import { readinessGates } from "./readiness/readiness-gates";
import { royalty } from "./royalty/royalty";
import { royaltyCredit } from "./royalty/royalty-credit";
import { royaltyImpliedSales } from "./royalty/royalty-implied-sales";
import { royaltyRate } from "./royalty/royalty-rate";
import { royaltyReceipts } from "./royalty/royalty-receipts";
import { royaltyRegions } from "./royalty/royalty-regions";
import { royaltySchedule } from "./royalty/royalty-schedule";
import { royaltyStack } from "./royalty/royalty-stack";
import { royaltyStepDown } from "./royalty/royalty-step-down";
import { royaltyTerm } from "./royalty/royalty-term";
import { royaltyTiers } from "./royalty/royalty-tiers";

/** Every worksheet function, in the order in which help lists them. */
export const catalogue: readonly FunctionDefinition[] = [
  readiness,
  readinessAreas,
  readinessGates,
  royalty,
  royaltyTiers,
  royaltySchedule,
  royaltyRate,
  royaltyImpliedSales,
  royaltyRegions,
  royaltyTerm,
  royaltyStepDown,
  royaltyStack,
  royaltyCredit,
  royaltyReceipts,
  quarter,
  quarters,
];
