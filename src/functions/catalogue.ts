import { duedate } from "./calendar/duedate";
import { quarter } from "./calendar/quarter";
import { quarters } from "./calendar/quarters";
import { costshare } from "./collaboration/costshare";
import { profitshare } from "./collaboration/profitshare";
import { dilution } from "./company/dilution";
import { financing } from "./company/financing";
import { runway } from "./company/runway";
import { check } from "./contract/check";
import { copromoteWindow } from "./contract/copromote-window";
import { lateinterest } from "./contract/lateinterest";
import { triggerCalendar } from "./contract/trigger-calendar";
import { triggerStatus } from "./contract/trigger-status";
import { triggerTotal } from "./contract/trigger-total";
import type { FunctionDefinition } from "./define-function";
import { milestoneEvents } from "./milestone/milestone-events";
import { milestoneExpected } from "./milestone/milestone-expected";
import { milestoneSales } from "./milestone/milestone-sales";
import { readiness } from "./readiness/readiness";
import { readinessAreas } from "./readiness/readiness-areas";
import { readinessGaps } from "./readiness/readiness-gaps";
import { readinessGates } from "./readiness/readiness-gates";
import { readinessSensitivity } from "./readiness/readiness-sensitivity";
import { fxRoyalty } from "./royalty/fx-royalty";
import { netsales } from "./royalty/netsales";
import { royalty } from "./royalty/royalty";
import { royaltyBuydown } from "./royalty/royalty-buydown";
import { royaltyCap } from "./royalty/royalty-cap";
import { royaltyCombination } from "./royalty/royalty-combination";
import { royaltyCredit } from "./royalty/royalty-credit";
import { royaltyImpliedSales } from "./royalty/royalty-implied-sales";
import { royaltyMinimum } from "./royalty/royalty-minimum";
import { royaltyNet } from "./royalty/royalty-net";
import { royaltyRate } from "./royalty/royalty-rate";
import { royaltyReceipts } from "./royalty/royalty-receipts";
import { royaltyRegions } from "./royalty/royalty-regions";
import { royaltySchedule } from "./royalty/royalty-schedule";
import { royaltyStack } from "./royalty/royalty-stack";
import { royaltyStepDown } from "./royalty/royalty-step-down";
import { royaltySupply } from "./royalty/royalty-supply";
import { royaltyTerm } from "./royalty/royalty-term";
import { royaltyTiers } from "./royalty/royalty-tiers";
import { sublicense } from "./royalty/sublicense";
import { kpi } from "./supply/kpi";
import { supplyAllocate } from "./supply/supply-allocate";
import { supplyPrice } from "./supply/supply-price";
import { supplyShare } from "./supply/supply-share";
import { withhold } from "./tax/withhold";

/** Every worksheet function, in the order in which help lists them. */
export const catalogue: readonly FunctionDefinition[] = [
  readiness,
  readinessAreas,
  readinessGates,
  readinessGaps,
  readinessSensitivity,
  royalty,
  royaltyTiers,
  royaltySchedule,
  royaltyRate,
  royaltyImpliedSales,
  royaltyRegions,
  royaltyTerm,
  royaltyStepDown,
  royaltyStack,
  royaltyNet,
  royaltyCombination,
  royaltyMinimum,
  royaltyCredit,
  royaltyCap,
  royaltyBuydown,
  royaltySupply,
  royaltyReceipts,
  netsales,
  sublicense,
  milestoneSales,
  milestoneEvents,
  milestoneExpected,
  triggerStatus,
  triggerCalendar,
  triggerTotal,
  check,
  copromoteWindow,
  supplyAllocate,
  supplyShare,
  supplyPrice,
  kpi,
  profitshare,
  costshare,
  withhold,
  fxRoyalty,
  duedate,
  lateinterest,
  quarter,
  quarters,
  runway,
  dilution,
  financing,
];
