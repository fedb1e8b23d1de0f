import {
  ensureRegistryInitialized,
  lookupFunction,
} from "../../../../node_modules/@cj-tech-master/excelts/dist/esm/modules/formula/runtime/function-registry.js";
import type { ArrayValue, Atom } from "../value/value";

/** One function of the engine's library: it takes values, never references, and gives a value. */
export interface EngineFunction {
  readonly name: string;
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: readonly (Atom | ArrayValue)[]) => Atom | ArrayValue;
}

ensureRegistryInitialized();

/** The engine's function of that upper-case name, if it has one. */
export function engineFunction(name: string): EngineFunction | undefined {
  return lookupFunction(name) as EngineFunction | undefined;
}
