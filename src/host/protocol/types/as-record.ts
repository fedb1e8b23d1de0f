import { invalidArgument } from "../host-error";

/** A plain object that was given as a value. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("the value must be an object");
  return value as Readonly<Record<string, unknown>>;
}
