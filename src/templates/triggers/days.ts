import { rightsPatterns, type Moment } from "../../seeds/rights";
import type { PatternId } from "../../seeds/pattern-id";
import { formula, type Expression } from "../../workbook/expression";
import { nameRef } from "../../workbook/references";

const agreed = nameRef("AgreementDate");

/** A day of the pattern's plan, counted from the agreement, so that it moves with the agreement; `null` for none. */
export function dayOf(moment: Moment | undefined, pattern: PatternId): Expression | null {
  if (!moment) return null;
  const { from = "agreement", months = 0, days = 0 } = moment;
  if (from === "expiry") return nameRef("AgreementExpiry");
  const after = months + (from === "agreement" ? 0 : rightsPatterns[pattern].months[from]);
  const day = after === 0 ? agreed : formula`EDATE(${agreed},${after})`;
  return days === 0 ? day : formula`${day}+${days}`;
}
