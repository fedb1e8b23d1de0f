import { quarters } from "../../functions/calendar/quarters";
import type { Block } from "../../workbook/block";
import { fields } from "../../workbook/blocks/fields";
import { spill } from "../../workbook/blocks/spill";
import { callTo } from "../../workbook/call-to";
import { nameRef } from "../../workbook/references";
import type { DealInputs } from "../inputs/deal-inputs";
import { asOfField, dealFacts } from "../shared/deal-facts";
import { planStartField } from "../shared/plan-start";
import { numberFrom } from "../shared/validations";

/** Quarters that a roadmap shows. */
export const plannedQuarters = 4;

/** The deal, the plan's first day and the month that fiscal years start in. */
export function planFields(inputs: DealInputs): Block {
  const label = { en: "Fiscal year starts in month", ja: "会計年度の開始月" };
  return fields("planFields", [
    ...dealFacts(inputs),
    planStartField(inputs),
    {
      key: "fiscalStart",
      label,
      value: inputs.fiscalStart,
      role: "input",
      format: "plainInteger",
      validation: numberFrom(1, 12, label, { en: "1 is January. Changes labels only.", ja: "1は1月。表示名だけに影響します。" }),
      name: { name: "FiscalStart", comment: { en: "Month, 1 to 12, that fiscal years start in", ja: "会計年度の開始月（1～12）" }, isShared: true },
    },
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
