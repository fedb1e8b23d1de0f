import type { Grid, Scalar } from "../../../src/cells/value";
import { say } from "../../../src/language/text";
import type { Argument } from "../../../src/functions/argument";
import { callFunction } from "../../../src/functions/call";
import type { FunctionDefinition } from "../../../src/functions/define-function";

/** What a call gives, or `#VALUE! sentence` in English. */
export function called(definition: FunctionDefinition, ...args: readonly Argument[]): Scalar | Grid {
  const outcome = callFunction(definition, args);
  return "value" in outcome ? outcome.value : `${outcome.error} ${say(outcome.message, "en")}`;
}
