import type { Expression } from "../formula/expression";
import type { Value } from "../value/value";
import type { Context } from "./context";
import { arrayForms } from "./array-forms";
import { conditionForms } from "./condition-forms";
import { referenceForms } from "./reference-forms";
import { criteriaForms } from "./criteria-forms";
import { contextForms } from "./context-forms";

/** A function that sees its arguments unread: it decides which to evaluate, or needs to know where they point. */
export type Form = (args: readonly (Expression | undefined)[], context: Context) => Value;

/** The form of that upper-case name, if it is one. */
export function formFor(name: string): Form | undefined {
  return forms.get(name);
}

const forms = new Map<string, Form>(Object.entries({ ...conditionForms, ...arrayForms, ...referenceForms, ...criteriaForms, ...contextForms }));
