import { quarters } from "../../functions/calendar/quarters";
import type { Block } from "../../workbook/block";
import { fields } from "../../workbook/blocks/fields";
import { spill } from "../../workbook/blocks/spill";
import { callTo } from "../../workbook/call-to";
import { nameRef } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { asOfField, dealFacts } from "../shared/deal-facts";
import { fiscalStartField } from "../shared/fiscal-start";
import { planStartField } from "../shared/plan-start";

/** Quarters that a roadmap shows. */
export const plannedQuarters = 4;

/** The deal, the plan's first day and the month that fiscal years start in. */
export function planFields(inputs: DealInputs): Block {
  return fields("planFields", [
    ...dealFacts(inputs),
    planStartField(inputs),
    fiscalStartField(inputs),
    asOfField(inputs),
  ]);
}

/** The plan's quarters: label, first and last day. */
export const quartersSpill: Block = spill({
  key: "quarters",
  formula: callTo(quarters, { start: nameRef("PlanStart"), count: plannedQuarters, fiscalStart: nameRef("FiscalStart") }),
  rows: plannedQuarters,
  columns: [
    { key: "label", header: { en: "Quarter", ja: "四半期" }, width: 13 },
    { key: "first", header: { en: "First day", ja: "初日" }, width: 14, format: "date" },
    { key: "last", header: { en: "Last day", ja: "末日" }, width: 14, format: "date" },
  ],
});
