import type { FunctionDefinition } from "./define-function";
import { royalty } from "./royalty/royalty";

/** Every worksheet function, in the order in which help lists them. */
export const catalogue: readonly FunctionDefinition[] = [
  royalty,
];
