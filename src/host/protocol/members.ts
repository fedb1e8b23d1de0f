import type { Arguments } from "./arguments";
import type { Items, Method, ObjectType } from "./define-type";
import { itemNotFound } from "./host-error";
import type { Host } from "./host";
import type { Instance } from "./instance";

/** A method as generic code calls it: `returns` names the type of an answered object. */
export interface CallableMethod {
  readonly returns?: string;
  run(instance: Instance, args: Arguments, host: Host): unknown;
}

/** True for a member that only looks: its name starts with `Get`, `Find` or `_`. */
export function isReadingName(wireName: string): boolean {
  return /^(Get|Find|_)/.test(wireName);
}

/** The method of that wire name: the type's own, or one that every collection or every type has. */
export function findMethod(type: ObjectType, name: string): CallableMethod | undefined {
  const own: Method<unknown> | undefined = type.methods && Object.hasOwn(type.methods, name) ? type.methods[name] : undefined;
  if (own) {
    return { ...(own.returns ? { returns: own.returns } : {}), run: (instance, args, host) => own.run(instance.target, args, host) };
  }
  return (type.items && collectionMethod(type.items, name)) ?? eventMethod(type, name) ?? keepingMethod(type, name);
}

function collectionMethod(items: Items<unknown>, name: string): CallableMethod | undefined {
  const returns = items.type;
  const find = (instance: Instance, args: Arguments, host: Host) => items.find(instance.target, args.key(0), host);
  const required = (found: unknown, key: unknown) => {
    if (found === undefined) throw itemNotFound(`${returns} '${String(key)}'`);
    return found;
  };
  const methods: Record<string, CallableMethod> = {
    GetItem: { returns, run: (instance, args, host) => required(find(instance, args, host), args.values[0]) },
    GetItemOrNullObject: { returns, run: (instance, args, host) => find(instance, args, host) ?? null },
    GetItemAt: {
      returns,
      run: (instance, args, host) => required(items.all(instance.target, host)[args.whole(0)], args.values[0]),
    },
    GetCount: { run: (instance, _args, host) => items.all(instance.target, host).length },
  };
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

function eventMethod(type: ObjectType, name: string): CallableMethod | undefined {
  const [, verb, event] = /^_(Register|Unregister)(.+)$/.exec(name) ?? [];
  const messageType = event === undefined ? undefined : type.events?.[event];
  if (messageType === undefined) return undefined;
  return {
    run(instance, _args, host) {
      const target = type.eventTarget?.(instance.target, host) ?? String(type.id?.of(instance.target, host) ?? "");
      if (verb === "Register") host.registrations.add(messageType, target);
      else host.registrations.remove(messageType, target);
    },
  };
}

function keepingMethod(type: ObjectType, name: string): CallableMethod | undefined {
  if (name !== "_KeepReference" || !type.isKeepable) return undefined;
  return { run: (instance, _args, host) => host.references.keep(instance) };
}
