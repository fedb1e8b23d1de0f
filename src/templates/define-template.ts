import type { Text } from "../language/text";
import type { WorkbookPlan } from "../workbook/plan";
import { readInputs, type GivenInputs, type InputFields, type InputValues } from "./inputs/input-field";

/** A workbook template: what it asks for, and the plan that it makes of the answers. */
export interface TemplateDefinition<Fields extends InputFields = InputFields> {
  /** What the command line calls it. */
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly inputs: Fields;
  // A method, so that a list can hold templates of different inputs.
  build(inputs: InputValues<Fields>): WorkbookPlan;
}

/** A template from its one definition: forms, the command line and the tests are all read from it. */
export function defineTemplate<const Fields extends InputFields>(definition: TemplateDefinition<Fields>): TemplateDefinition<Fields> {
  return definition;
}

/** The plan of a template for inputs as they were typed; throws a `Refusal` that names the input at fault. */
export function planFrom(template: TemplateDefinition, given: GivenInputs): WorkbookPlan {
  return template.build(readInputs(template.inputs, given));
}
