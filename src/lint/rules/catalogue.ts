import type { Rule } from "../define-rule";

import { requiredColumn } from "./required-column";
import { requiredValue } from "./required-value";
import { duplicateId } from "./duplicate-id";
import { badEnum } from "./bad-enum";
import { currencyNotIso4217 } from "./currency-not-iso4217";
import { numberAsText } from "./number-as-text";
import { dateNotDate } from "./date-not-date";
import { dateWithoutYear } from "./date-without-year";
import { scaleConflict } from "./scale-conflict";
import { mixedScale } from "./mixed-scale";
import { redactedValue } from "./redacted-value";
import { compoundEvent } from "./compound-event";
import { duplicateRow } from "./duplicate-row";
import { danglingPredecessor } from "./dangling-predecessor";
import { cyclicDependency } from "./cyclic-dependency";
import { dependsOnDeadRow } from "./depends-on-dead-row";
import { supersededStillActive } from "./superseded-still-active";
import { phaseOrder } from "./phase-order";
import { partyUndefined } from "./party-undefined";
import { authorityMismatch } from "./authority-mismatch";
import { scheduleMissing } from "./schedule-missing";
import { upstreamUnmatched } from "./upstream-unmatched";
import { tierGap } from "./tier-gap";
import { tierOverlap } from "./tier-overlap";
import { tierIntegerGap } from "./tier-integer-gap";
import { tierNotFromZero } from "./tier-not-from-zero";
import { tierNoOpenEnd } from "./tier-no-open-end";
import { tierNonMonotonic } from "./tier-non-monotonic";
import { tierRedundant } from "./tier-redundant";
import { tierBasisMissing } from "./tier-basis-missing";
import { tierLabelAmbiguous } from "./tier-label-ambiguous";
import { cliff } from "./cliff";
import { rateOutOfRange } from "./rate-out-of-range";
import { thresholdUnitMismatch } from "./threshold-unit-mismatch";
import { salesMilestoneOrder } from "./sales-milestone-order";
import { headlineMismatch } from "./headline-mismatch";
import { headlineMixedCurrency } from "./headline-mixed-currency";
import { stackingFloorAboveBase } from "./stacking-floor-above-base";
import { reductionsUnbounded } from "./reductions-unbounded";
import { minRoyaltyExceeds } from "./min-royalty-exceeds";
import { equityArithmetic } from "./equity-arithmetic";
import { percentSum } from "./percent-sum";
import { longstopBeforeStart } from "./longstop-before-start";
import { successorBeforePredecessor } from "./successor-before-predecessor";
import { copromoLeadOutsideWindow } from "./copromo-lead-outside-window";
import { promotionBeforeApproval } from "./promotion-before-approval";
import { periodUndefined } from "./period-undefined";
import { periodPastExpiry } from "./period-past-expiry";
import { listingBeforeApproval } from "./listing-before-approval";
import { launchBeforeListing } from "./launch-before-listing";
import { reviewClockImplausible } from "./review-clock-implausible";
import { trialStartClock } from "./trial-start-clock";
import { techtransferTooShort } from "./techtransfer-too-short";
import { dateArithmetic } from "./date-arithmetic";
import { noLongstop } from "./no-longstop";
import { staleReview } from "./stale-review";
import { overdue } from "./overdue";
import { anniversaryLeap } from "./anniversary-leap";
import { noDueDays } from "./no-due-days";
import { dueDaysUnusual } from "./due-days-unusual";
import { royaltyBeforeReport } from "./royalty-before-report";
import { noNotifyDuty } from "./no-notify-duty";
import { businessDayCalendar } from "./business-day-calendar";
import { noWithholdingTreatment } from "./no-withholding-treatment";
import { treatyFormLate } from "./treaty-form-late";
import { fxUndefined } from "./fx-undefined";
import { noLateInterest } from "./no-late-interest";
import { creditableUnclear } from "./creditable-unclear";
import { calendarOnly } from "./calendar-only";
import { noEvidence } from "./no-evidence";
import { subjectiveTrigger } from "./subjective-trigger";
import { successUndefined } from "./success-undefined";
import { occurrenceMissing } from "./occurrence-missing";
import { skipRuleMissing } from "./skip-rule-missing";
import { approvalKind } from "./approval-kind";
import { noCoc } from "./no-coc";
import { noTermination } from "./no-termination";
import { noAuditRight } from "./no-audit-right";
import { agreeToAgree } from "./agree-to-agree";
import { conditionPrecedent } from "./condition-precedent";
import { hsrCheck } from "./hsr-check";
import { exclusiveTerritoryOverlap } from "./exclusive-territory-overlap";
import { territoryUnresolved } from "./territory-unresolved";
import { chinaHkMoTwUnclear } from "./china-hk-mo-tw-unclear";
import { territoryHole } from "./territory-hole";
import { optionWithoutWindow } from "./option-without-window";
import { rofnConflict } from "./rofn-conflict";
import { sublicenceSilent } from "./sublicence-silent";
import { priorityWithoutRank } from "./priority-without-rank";
import { allocRankConflict } from "./alloc-rank-conflict";
import { variableRoyaltyNoMetric } from "./variable-royalty-no-metric";
import { kpiWithoutRemedy } from "./kpi-without-remedy";
import { mfgTransferNoKpi } from "./mfg-transfer-no-kpi";
import { mfgTransferScope } from "./mfg-transfer-scope";
import { kpiDefinition } from "./kpi-definition";
import { noSecondSource } from "./no-second-source";
import { provisionalPrice } from "./provisional-price";
import { copromoEffortNoRemedy } from "./copromo-effort-no-remedy";
import { forecastBinding } from "./forecast-binding";
import { priceCapMissing } from "./price-cap-missing";
import { hardcodedInFormulaColumn } from "./hardcoded-in-formula-column";
import { errorValue } from "./error-value";
import { mergedCellInTable } from "./merged-cell-in-table";
import { hiddenRowActive } from "./hidden-row-active";
import { staleCalc } from "./stale-calc";
import { unusedSuppression } from "./unused-suppression";
import { suppressionWithoutReason } from "./suppression-without-reason";

/** Every rule of the linter, in the order of their ids. */
export const rules: readonly Rule[] = [
  requiredColumn,
  requiredValue,
  duplicateId,
  badEnum,
  currencyNotIso4217,
  numberAsText,
  dateNotDate,
  dateWithoutYear,
  scaleConflict,
  mixedScale,
  redactedValue,
  compoundEvent,
  duplicateRow,
  danglingPredecessor,
  cyclicDependency,
  dependsOnDeadRow,
  supersededStillActive,
  phaseOrder,
  partyUndefined,
  authorityMismatch,
  scheduleMissing,
  upstreamUnmatched,
  tierGap,
  tierOverlap,
  tierIntegerGap,
  tierNotFromZero,
  tierNoOpenEnd,
  tierNonMonotonic,
  tierRedundant,
  tierBasisMissing,
  tierLabelAmbiguous,
  cliff,
  rateOutOfRange,
  thresholdUnitMismatch,
  salesMilestoneOrder,
  headlineMismatch,
  headlineMixedCurrency,
  stackingFloorAboveBase,
  reductionsUnbounded,
  minRoyaltyExceeds,
  equityArithmetic,
  percentSum,
  longstopBeforeStart,
  successorBeforePredecessor,
  copromoLeadOutsideWindow,
  promotionBeforeApproval,
  periodUndefined,
  periodPastExpiry,
  listingBeforeApproval,
  launchBeforeListing,
  reviewClockImplausible,
  trialStartClock,
  techtransferTooShort,
  dateArithmetic,
  noLongstop,
  staleReview,
  overdue,
  anniversaryLeap,
  noDueDays,
  dueDaysUnusual,
  royaltyBeforeReport,
  noNotifyDuty,
  businessDayCalendar,
  noWithholdingTreatment,
  treatyFormLate,
  fxUndefined,
  noLateInterest,
  creditableUnclear,
  calendarOnly,
  noEvidence,
  subjectiveTrigger,
  successUndefined,
  occurrenceMissing,
  skipRuleMissing,
  approvalKind,
  noCoc,
  noTermination,
  noAuditRight,
  agreeToAgree,
  conditionPrecedent,
  hsrCheck,
  exclusiveTerritoryOverlap,
  territoryUnresolved,
  chinaHkMoTwUnclear,
  territoryHole,
  optionWithoutWindow,
  rofnConflict,
  sublicenceSilent,
  priorityWithoutRank,
  allocRankConflict,
  variableRoyaltyNoMetric,
  kpiWithoutRemedy,
  mfgTransferNoKpi,
  mfgTransferScope,
  kpiDefinition,
  noSecondSource,
  provisionalPrice,
  copromoEffortNoRemedy,
  forecastBinding,
  priceCapMissing,
  hardcodedInFormulaColumn,
  errorValue,
  mergedCellInTable,
  hiddenRowActive,
  staleCalc,
  unusedSuppression,
  suppressionWithoutReason,
];
