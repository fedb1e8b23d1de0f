import type { ObjectType, Property } from "./define-type";
import type { Host } from "./host";
import { memberName } from "./host-error";
import { instanceOf, type Instance } from "./instance";
import { navigate, typeNamed } from "./object-paths";
import { recordOf } from "./records";
import { runningMember } from "./running";
import { everything, type Selection } from "./selection";

/** How answers spell names: a load wants the wire's, a retrieve the API's. */
export interface Spelling {
  readonly items: string;
  member(wireName: string): string;
}

export const wireSpelling: Spelling = { items: "_Items", member: (name) => name };

export const apiSpelling: Spelling = { items: "items", member: (name) => name.charAt(0).toLowerCase() + name.slice(1) };

export interface ProjectionOptions {
  readonly spelling: Spelling;
  readonly skip?: number;
  readonly top?: number;
  /** True when objects in a collection that can be kept are kept without being asked. */
  readonly keepsItems: boolean;
}

/** What a query answers for an object: its ids, what was selected, and for a collection its items. */
export function project(instance: Instance | null, selection: Selection, options: ProjectionOptions, host: Host): Record<string, unknown> | null {
  if (!instance) return null;
  const { type } = instance;
  const answer: Record<string, unknown> = {};
  for (const [name, id] of Object.entries(instance.identity(host))) answer[options.spelling.member(name)] = id;
  const own = type.items ? everything() : selection;
  for (const name of scalarNames(instance, own, host)) answer[options.spelling.member(name)] = readScalar(instance, name, host);
  if (type.items) answer[options.spelling.items] = projectItems(instance, selection, options, host);
  for (const [name, below] of type.items ? [] : navigations(type, selection)) {
    answer[options.spelling.member(name)] = project(navigate(instance, name, host), below, { ...options, skip: 0, top: Infinity }, host);
  }
  return answer;
}

function projectItems(instance: Instance, selection: Selection, options: ProjectionOptions, host: Host): unknown[] {
  const items = instance.type.items;
  if (!items) return [];
  const itemType = typeNamed(items.type);
  const skip = options.skip ?? 0;
  const targets = items.all(instance.target, host).slice(skip, skip + (options.top ?? Infinity));
  return targets.map((target, place) => {
    const item = instanceOf(itemType, target, `${instance.recordKey}/${skip + place}`, host);
    if (options.keepsItems && itemType.isKeepable) host.references.keep(item);
    return { _Index: skip + place, ...project(item, selection, { ...options, skip: 0, top: Infinity }, host) };
  });
}

/** The value of a scalar: the type's own, else as recorded, else its default. */
export function readScalar(instance: Instance, name: string, host: Host): unknown {
  const property = propertyOf(instance.type, name);
  if (property?.get) return runningMember(memberName(instance.type.name, name), () => property.get?.(instance.target, host));
  const record = recordOf(instance, host);
  return Object.hasOwn(record, name) ? record[name] : instance.type.defaults?.[name];
}

/** The type's own property of that wire name. */
export function propertyOf(type: ObjectType, name: string): Property<unknown> | undefined {
  return type.properties && Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
}

/** Names that nobody knows are left out, as Excel does: the client then says that they are not loaded. */
function scalarNames(instance: Instance, selection: Selection, host: Host): string[] {
  const { properties = {}, defaults = {} } = instance.type;
  const readable = Object.keys(properties).filter((name) => properties[name]?.get);
  const names = [...new Set([...readable, ...Object.keys(defaults), ...Object.keys(recordOf(instance, host))])];
  return selection.all ? names : names.filter((name) => selection.names.has(name.toLowerCase()));
}

function navigations(type: ObjectType, selection: Selection): [string, Selection][] {
  const declared = Object.keys(type.navigation ?? {});
  const found = (key: string) => declared.find((name) => name.toLowerCase() === key);
  const whole = [...selection.names].flatMap((key): [string, Selection][] => {
    const name = selection.below.has(key) ? undefined : found(key);
    return name === undefined ? [] : [[name, everything(name)]];
  });
  const part = [...selection.below].map(([key, below]): [string, Selection] => [found(key) ?? pascal(below.name), below]);
  return [...whole, ...part];
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
