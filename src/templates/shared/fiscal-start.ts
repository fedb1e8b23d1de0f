import type { Field } from "../../workbook/blocks/fields";
import type { DealInputs } from "../inputs/deal-inputs";
import { numberFrom } from "./validations";

/** The month that fiscal years start in, named `FiscalStart`. */
export function fiscalStartField({ fiscalStart }: DealInputs): Field {
  const label = { en: "Fiscal year starts in month", ja: "会計年度の開始月" };
  return {
    key: "fiscalStart",
    label,
    value: fiscalStart,
    role: "input",
    format: "plainInteger",
    validation: numberFrom(1, 12, label, { en: "1 is January. Changes labels only.", ja: "1は1月。表示名だけに影響します。" }),
    name: { name: "FiscalStart", comment: { en: "Month, 1 to 12, that fiscal years start in", ja: "会計年度の開始月（1～12）" }, isShared: true },
  };
}
