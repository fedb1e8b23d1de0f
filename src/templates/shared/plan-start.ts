import type { Field } from "../../workbook/blocks/fields";
import type { DealInputs } from "../inputs/deal-inputs";
import { pickDay } from "./validations";

/** The first day of the plan, named `PlanStart`; all dates of the plan follow from it. */
export function planStartField({ start }: DealInputs): Field {
  const label = { en: "First day of the plan", ja: "計画の初日" };
  return {
    key: "start",
    label,
    value: start,
    role: "input",
    format: "date",
    validation: pickDay(label, { en: "All dates of the plan follow from this day.", ja: "計画の日付はすべてこの日から計算されます。" }),
    name: { name: "PlanStart", comment: { en: "First day of the plan's first quarter", ja: "計画の最初の四半期の初日" }, isShared: true },
  };
}
