import { quarter } from "./calendar/quarter";
import { quarters } from "./calendar/quarters";
import { profitshare } from "./collaboration/profitshare";
import { runway } from "./company/runway";
import { lateinterest } from "./contract/lateinterest";
import type { FunctionDefinition } from "./define-function";
import { readiness } from "./readiness/readiness";
import { readinessAreas } from "./readiness/readiness-areas";
import { readinessGates } from "./readiness/readiness-gates";
import { fxRoyalty } from "./royalty/fx-royalty";
import { royalty } from "./royalty/royalty";
import { royaltyBuydown } from "./royalty/royalty-buydown";
import { royaltyCombination } from "./royalty/royalty-combination";
import { royaltyCredit } from "./royalty/royalty-credit";
import { royaltyImpliedSales } from "./royalty/royalty-implied-sales";
import { royaltyMinimum } from "./royalty/royalty-minimum";
import { royaltyRate } from "./royalty/royalty-rate";
import { royaltyReceipts } from "./royalty/royalty-receipts";
import { royaltyRegions } from "./royalty/royalty-regions";
import { royaltySchedule } from "./royalty/royalty-schedule";
import { royaltyStack } from "./royalty/royalty-stack";
import { royaltyStepDown } from "./royalty/royalty-step-down";
import { royaltySupply } from "./royalty/royalty-supply";
import { royaltyTerm } from "./royalty/royalty-term";
import { royaltyTiers } from "./royalty/royalty-tiers";
import { supplyAllocate } from "./supply/supply-allocate";
import { supplyShare } from "./supply/supply-share";
import { withhold } from "./tax/withhold";

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
  royaltyCombination,
  royaltyMinimum,
  royaltyCredit,
  royaltyBuydown,
  royaltySupply,
  royaltyReceipts,
  supplyAllocate,
  supplyShare,
  profitshare,
  withhold,
  fxRoyalty,
  lateinterest,
  quarter,
  quarters,
  runway,
];
