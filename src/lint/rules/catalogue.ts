import type { Rule } from "../define-rule";

import { dueDaysUnusual } from "./due-days-unusual";
import { supersededStillActive } from "./superseded-still-active";

/** Every rule of the linter, in the order of their ids. */
export const rules: readonly Rule[] = [
  supersededStillActive,
  dueDaysUnusual,
];
