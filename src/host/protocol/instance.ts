import type { ObjectType } from "./define-type";
import type { Host } from "./host";

/** An object of a request: its type, and the plain value that the type's handlers know it by. */
export class Instance {
  constructor(
    readonly type: ObjectType,
    readonly target: unknown,
    /** Where its unknown properties are kept in the workbook's records. */
    readonly recordKey: string,
  ) {}

  /** The id that the client knows it by, `{ Id: "..." }`, and its reference where it is kept. */
  identity(host: Host): Record<string, string | number> {
    const identity: Record<string, string | number> = {};
    const reference = host.references.idOf(this);
    if (reference !== undefined) identity._ReferenceId = reference;
    if (this.type.id) identity[this.type.id.key] = this.type.id.of(this.target, host);
    return identity;
  }
}

/** Pairs a target with its type; `path` names its place for types that have no id. */
export function instanceOf(type: ObjectType, target: unknown, path: string, host: Host): Instance {
  const recordKey = type.recordKey?.(target) ?? (type.id ? `${type.name}:${type.id.of(target, host)}` : path);
  return new Instance(type, target, recordKey);
}
