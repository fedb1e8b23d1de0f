import type { CellError, Grid, Scalar } from "../cells/value";
import { say, type Language } from "../language/text";
import { callFunction } from "./call";
import { catalogue } from "./catalogue";

/** A worksheet function as a calculation engine takes it. */
export interface CallableFunction {
  /** With its namespace: `DEAL.ROYALTY`. */
  readonly name: string;
  readonly minimumArguments: number;
  readonly maximumArguments: number;
  /** Arguments by position, an omitted one `null`. Never throws: a refusal comes back as an error with its sentence. */
  invoke(args: readonly (Scalar | Grid)[]): Scalar | Grid | CellError;
}

/** Every worksheet function, its sentences in one language. */
export function customFunctions(language: Language): CallableFunction[] {
  return catalogue.map((definition) => {
    const parameters = Object.values(definition.parameters);
    return {
      name: `DEAL.${definition.name}`,
      minimumArguments: parameters.filter(({ optional }) => !optional).length,
      maximumArguments: parameters.length,
      invoke: (args) => {
        const outcome = callFunction(definition, args);
        return "value" in outcome ? outcome.value : { error: outcome.error, message: say(outcome.message, language) };
      },
    };
  });
}
