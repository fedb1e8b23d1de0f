import { Arguments } from "./arguments";
import type { ObjectType } from "./define-type";
import type { Host } from "./host";
import { HostError, itemNotFound, memberName, notImplemented } from "./host-error";
import { Instance, instanceOf } from "./instance";
import { findMethod } from "./members";
import { runningMember } from "./running";
import { findType, recordType } from "./types";
import { ObjectPathType, type WireArguments, type WireObjectPath } from "./wire";

/** The objects that one request names. Each path is evaluated once, when it is first asked for; a null object is `null`. */
export class RequestObjects {
  #known = new Map<number, Instance | null>();
  #evaluating = new Set<number>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly host: Host,
  ) {}

  get(id: number): Instance | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(this.paths, String(id)) ? this.paths[String(id)] : undefined;
    if (!path) throw new HostError("InvalidObjectPath", `The request names no object path ${id}.`, 400, "");
    if (this.#evaluating.has(id)) throw new HostError("InvalidObjectPath", `Object path ${id} leads to itself.`, 400, "");
    this.#evaluating.add(id);
    const instance = this.#evaluate(path);
    this.#evaluating.delete(id);
    this.#known.set(id, instance);
    return instance;
  }

  /** The arguments of a call with the objects they refer to in their places. */
  arguments(info: WireArguments | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, place) => this.resolve(value, references[place])));
  }

  /** A value with `{"_ObjectPathId": 3}` inside it, and places that `references` marks, replaced by their objects. */
  resolve(value: unknown, references?: unknown): unknown {
    if (typeof references === "number" && references > 0) return this.get(references);
    if (Array.isArray(value)) {
      if (!Array.isArray(references) && !value.some((item) => typeof item === "object" && item !== null)) return value;
      return value.map((item, place) => this.resolve(item, Array.isArray(references) ? references[place] : undefined));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.get(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.resolve(item)]));
  }

  #evaluate(path: WireObjectPath): Instance | null {
    const evaluation = this.#evaluations[path.ObjectPathType];
    if (!evaluation) throw new HostError("InvalidObjectPath", `There is no object path type ${path.ObjectPathType}.`, 400, "");
    return evaluation(path);
  }

  #evaluations: Record<number, (path: WireObjectPath) => Instance | null> = {
    [ObjectPathType.globalObject]: () => this.#created("Workbook"),
    [ObjectPathType.newObject]: (path) => this.#created(path.Name),
    [ObjectPathType.reference]: (path) => this.#referenced(path.Name),
    [ObjectPathType.nullObject]: () => null,
    [ObjectPathType.property]: (path) => this.#ofParent(path, (parent) => navigate(parent, path.Name, this.host)),
    [ObjectPathType.method]: (path) => this.#ofParent(path, (parent) => this.#called(parent, path.Name, path)),
    [ObjectPathType.indexer]: (path) => this.#ofParent(path, (parent) => this.#called(parent, "GetItem", path)),
  };

  #ofParent(path: WireObjectPath, next: (parent: Instance) => Instance | null): Instance | null {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    return parent && next(parent);
  }

  #created(name: string): Instance {
    const type = findType(name);
    if (!type?.create) throw notImplemented(name);
    return instanceOf(type, type.create(), name, this.host);
  }

  #referenced(id: string): Instance {
    const instance = this.host.references.find(id);
    if (!instance) throw new HostError("InvalidReference", `This reference isn't valid for the current operation. (${id})`, 400, "");
    return instance;
  }

  #called(parent: Instance, name: string, path: WireObjectPath): Instance | null {
    const method = findMethod(parent.type, name);
    const location = memberName(parent.type.name, name);
    const type = method?.returns === undefined ? undefined : findType(method.returns);
    if (!method || !type) throw notImplemented(location);
    const args = this.arguments(path.ArgumentInfo);
    const target = runningMember(location, () => method.run(parent, args, this.host));
    return target === null ? null : instanceOf(type, target, `${parent.recordKey}/${name}(${JSON.stringify(path.ArgumentInfo?.Arguments ?? [])})`, this.host);
  }
}

/** The object that a navigation property leads to; one that no type declares is a bag of records. */
export function navigate(parent: Instance, name: string, host: Host): Instance | null {
  const path = `${parent.recordKey}/${name}`;
  const navigation = parent.type.navigation?.[name];
  if (!navigation) return new Instance(recordType(name), null, path);
  const target = runningMember(memberName(parent.type.name, name), () => navigation.of(parent.target, host));
  return target === null ? null : instanceOf(typeNamed(navigation.type), target, path, host);
}

/** The declaration of a type that another one leads to. */
export function typeNamed(name: string): ObjectType {
  const type = findType(name);
  if (!type) throw itemNotFound(`type '${name}'`);
  return type;
}
