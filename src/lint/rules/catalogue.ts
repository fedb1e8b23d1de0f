import type { Rule } from "../define-rule";

import { danglingPredecessor } from "./dangling-predecessor";
import { cyclicDependency } from "./cyclic-dependency";
import { dependsOnDeadRow } from "./depends-on-dead-row";
import { supersededStillActive } from "./superseded-still-active";
import { phaseOrder } from "./phase-order";
import { partyUndefined } from "./party-undefined";
import { authorityMismatch } from "./authority-mismatch";
import { scheduleMissing } from "./schedule-missing";
import { upstreamUnmatched } from "./upstream-unmatched";
import { dueDaysUnusual } from "./due-days-unusual";

/** Every rule of the linter, in the order of their ids. */
export const rules: readonly Rule[] = [
  danglingPredecessor,
  cyclicDependency,
  dependsOnDeadRow,
  supersededStillActive,
  phaseOrder,
  partyUndefined,
  authorityMismatch,
  scheduleMissing,
  upstreamUnmatched,
  dueDaysUnusual,
];
