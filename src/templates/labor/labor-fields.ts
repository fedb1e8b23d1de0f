import type { Block } from "../../workbook/block";
import { fields } from "../../workbook/blocks/fields";
import type { DealInputs } from "../inputs/deal-inputs";
import { asOfField, dealFacts } from "../shared/deal-facts";
import { planStartField } from "../shared/plan-start";

/** The deal, and the days that due dates and checks go by. */
export function laborFields(inputs: DealInputs): Block {
  return fields("laborFields", [...dealFacts(inputs), planStartField(inputs), asOfField(inputs)]);
}
