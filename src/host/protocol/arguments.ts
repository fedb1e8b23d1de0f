import type { Targets, TypeName } from "./define-type";
import { invalidArgument } from "./host-error";
import { Instance } from "./instance";

/** The arguments of one call, read by place: what is there but of the wrong kind is an `InvalidArgument`. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  isOmitted(place: number): boolean {
    return this.values[place] === undefined || this.values[place] === null;
  }

  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== "string") throw invalidArgument(`argument ${place + 1} must be text`);
    return value;
  }

  optionalText(place: number): string | undefined {
    return this.isOmitted(place) ? undefined : this.text(place);
  }

  whole(place: number): number {
    const value = this.values[place];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`argument ${place + 1} must be a whole number`);
    return value;
  }

  optionalWhole(place: number): number | undefined {
    return this.isOmitted(place) ? undefined : this.whole(place);
  }

  isTrue(place: number): boolean {
    return this.values[place] === true;
  }

  /** A name, an id or a number that a collection is asked for. */
  key(place: number): string | number {
    const value = this.values[place];
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument(`argument ${place + 1} must be a name or an id`);
    return value;
  }

  record(place: number): Readonly<Record<string, unknown>> {
    const value = this.values[place];
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument(`argument ${place + 1} must be an object`);
    return value as Record<string, unknown>;
  }

  /** The target of an argument that is an object of that type; `undefined` when it is something else. */
  object<Name extends TypeName>(place: number, type: Name): Targets[Name] | undefined {
    return targetOf(this.values[place], type);
  }
}

/** The target of a value that is an object of that type, also where it stands inside a plain object. */
export function targetOf<Name extends TypeName>(value: unknown, type: Name): Targets[Name] | undefined {
  return value instanceof Instance && value.type.name === type ? (value.target as Targets[Name]) : undefined;
}
