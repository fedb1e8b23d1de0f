/**
 * How office.js types are answered. To add one:
 *
 *   1. Write `types/<type>.ts` with one `export const chart = defineType<ChartTarget>({ name: "Chart", ... })`.
 *      `name` is the class name of the API; member names are the wire's, in Pascal case (`GetRange`, `ShowTotals`).
 *   2. Say what its target is, the little plain value that handlers get (`{ sheet, chart }` ids, never objects of the model:
 *      undo replaces those), by adding it to `Targets`: `declare module "../define-type" { interface Targets { Chart: ChartTarget } }`.
 *   3. Add it to the list in `types/index.ts`.
 *   4. Lead to it: a `navigation` entry or a method with `returns: "Chart"` in the type that owns it.
 *
 * The client needs `id` on every object that has one in the API: without it a path like `names.add(...)` runs again in the next
 * request. A collection is a type with `items`: `GetItem`, `GetItemOrNullObject`, `GetItemAt`, `GetCount` and `[key]` come from it.
 * A method is taken for a read when its name starts with `Get`, `Find` or `_`; a request made only of reads makes no undo step.
 * Handlers throw `HostError` (host-error.ts); properties that nobody wrote are kept as records; methods that nobody wrote answer
 * `NotImplemented`. `types/worksheet.ts` and `types/worksheet-collection.ts` are the examples to follow.
 */
import type { Arguments } from "./arguments";
import type { Host } from "./host";

/** Class name to target; each type's file adds its line. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the types' own files fill it by declaration merging
export interface Targets {}

export type TypeName = keyof Targets;

/** A scalar of an object. Without `set` it can only be read; without `get` it is a write-only alias of the wire. */
export interface Property<Target> {
  get?(target: Target, host: Host): unknown;
  set?(target: Target, value: unknown, host: Host): void;
}

/** An object reached from another; `null` when there is none. */
export type Navigation<Target> = {
  [Name in TypeName]: { type: Name; of(target: Target, host: Host): Targets[Name] | null };
}[TypeName];

/** A method that answers an object names its type; any other answers plain JSON, or nothing. */
export type Method<Target> =
  | { [Name in TypeName]: { returns: Name; run(target: Target, args: Arguments, host: Host): Targets[Name] | null } }[TypeName]
  | { returns?: undefined; run(target: Target, args: Arguments, host: Host): unknown };

/** The members of a collection, in order; `find` accepts ids besides names and is asked with what the caller gave. */
export type Items<Target> = {
  [Name in TypeName]: {
    type: Name;
    all(target: Target, host: Host): readonly Targets[Name][];
    find(target: Target, key: string | number, host: Host): Targets[Name] | undefined;
  };
}[TypeName];

export interface TypeDefinition<Target> {
  readonly name: string;
  /** The id that answers always carry. */
  readonly id?: { readonly key: "Id" | "_Id"; of(target: Target, host: Host): string | number };
  /** Where unknown properties are kept, for types whose id is not unique in the workbook, or that have none and are reached by several paths. */
  recordKey?(target: Target): string;
  /** True when the client may hold on to it by reference across requests. */
  readonly isKeepable?: boolean;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** What unset properties that nothing here interprets say. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly navigation?: Readonly<Record<string, Navigation<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  readonly items?: Items<Target>;
  /** Events it can raise: what follows `_Register` on the wire, to the message type. */
  readonly events?: Readonly<Record<string, number>>;
  /** Whom its events are addressed to; its id unless said. */
  eventTarget?(target: Target, host: Host): string;
  /** Makes the object that a request creates out of nothing by its service name. */
  create?(): Target;
}

/** A type whose target is known only to its own handlers. */
export type ObjectType = TypeDefinition<unknown>;

/** Declares how one office.js type is answered. */
export function defineType<Target>(definition: TypeDefinition<Target>): ObjectType {
  // The one place where a target's type is dropped: an instance always pairs a target with the definition that made it.
  return definition as unknown as ObjectType;
}
