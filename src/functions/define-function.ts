import type { ErrorCode, Grid, Scalar } from "../cells/value";
import type { Text } from "../language/text";
import type { Parameter } from "./parameters/parameter";
import type { Result } from "./results/result";

/** Parameters by name, in the order in which they are called. */
export type ParameterRecord = Readonly<Record<string, Parameter<unknown>>>;

/** What `compute` receives: a checked value for each parameter. */
export type Values<Parameters extends ParameterRecord> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer Value> ? Value : never;
};

/** A call with what it gives, or the error it ends in and words of its English sentence. Shown to users, run as a test. */
export type Example = { readonly call: string; readonly because: Text } & (
  | { readonly gives: Scalar | Grid }
  | { readonly fails: { readonly code: ErrorCode; readonly says: string } }
);

/** Where a rule comes from; an address where it is public. */
export interface Source {
  readonly title: string;
  readonly address?: string;
}

/** A worksheet function. `name` is without the `DEAL.` that users type before it. */
export interface FunctionDefinition<Parameters extends ParameterRecord = ParameterRecord, Value = unknown> {
  readonly name: string;
  readonly summary: Text;
  readonly description?: Text;
  /** The rule in one formula, in plain text. */
  readonly formula?: string;
  readonly parameters: Parameters;
  readonly returns: Result<Value>;
  readonly examples: readonly Example[];
  /** What people and models get wrong here. */
  readonly mistakes?: readonly Text[];
  readonly source: Source;
  // A method, so that a list can hold definitions of different parameters.
  compute(values: Values<Parameters>): Value;
}

/** A worksheet function from its one definition: metadata, registration, help, docs and example tests are all read from it. */
export function defineFunction<const Parameters extends ParameterRecord, Value>(definition: FunctionDefinition<Parameters, Value>): FunctionDefinition<Parameters, Value> {
  return definition;
}
