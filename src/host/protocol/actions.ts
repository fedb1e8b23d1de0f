import type { Host } from "./host";
import { HostError, memberName, notImplemented } from "./host-error";
import { instanceOf, type Instance } from "./instance";
import { findMethod, isReadingName } from "./members";
import { typeNamed, type RequestObjects } from "./object-paths";
import { apiSpelling, project, propertyOf, readScalar, wireSpelling, type ProjectionOptions } from "./projection";
import { keepRecord } from "./records";
import { recursiveSelection } from "./recursive-query";
import { runningMember } from "./running";
import { readSelection } from "./selection";
import { ActionType, ObjectPathType, type WireAction, type WireRequest } from "./wire";

/** What running an action needs of its request. */
export interface RequestScope {
  readonly request: WireRequest;
  readonly objects: RequestObjects;
  readonly host: Host;
}

type Run = (action: WireAction, scope: RequestScope) => unknown;

const nothing = { _IsNull: true };

const runs: Record<number, Run> = {
  [ActionType.instantiate]: ({ ObjectPathId }, { objects, host }) => objects.get(ObjectPathId)?.identity(host) ?? null,
  [ActionType.query]: (action, scope) => query(action, scope, { spelling: wireSpelling }),
  [ActionType.queryAsJson]: (action, scope) => query(action, scope, { spelling: apiSpelling }),
  [ActionType.recursiveQuery]: (action, { objects, host }) => {
    const instance = objects.get(action.ObjectPathId);
    const selection = instance && recursiveSelection(instance.type, action.RecursiveQueryInfo ?? {});
    return selection && project(instance, selection, { spelling: wireSpelling, keepsItems: false }, host);
  },
  [ActionType.method]: (action, scope) => onObject(action, scope, (instance) => callMethod(instance, action, scope)),
  [ActionType.setProperty]: (action, scope) =>
    onObject(action, scope, (instance) => setProperty(instance, action.Name, scope.objects.arguments(action.ArgumentInfo).values[0], scope.host)),
  [ActionType.update]: (action, scope) =>
    onObject(action, scope, (instance) => {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(instance, wireName(name), scope.objects.resolve(value), scope.host);
      return null;
    }),
  [ActionType.ensureUnchanged]: (action, scope) => onObject(action, scope, (instance) => ensureUnchanged(instance, action, scope.host)),
  [ActionType.trace]: () => null,
};

/** Runs one action and gives its result's value. */
export function runAction(action: WireAction, scope: RequestScope): unknown {
  const run = runs[action.ActionType];
  if (!run) throw notImplemented(`action type ${action.ActionType}`);
  return run(action, scope);
}

/** False for an action that only looks: a request made only of these is no edit. */
export function mayChange(action: WireAction, request: WireRequest): boolean {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  switch (action.ActionType) {
    case ActionType.setProperty:
    case ActionType.update:
      return true;
    case ActionType.method:
      return !isReadingName(action.Name);
    case ActionType.instantiate:
      return path?.ObjectPathType === ObjectPathType.method && !isReadingName(path.Name);
    default:
      return false;
  }
}

/** True for an action whose answer shows calculated values. */
export function showsValues(action: WireAction): boolean {
  const { ActionType: type, Name } = action;
  return type === ActionType.query || type === ActionType.queryAsJson || (type === ActionType.method && isReadingName(Name) && !Name.startsWith("_"));
}

function query(action: WireAction, { request, objects, host }: RequestScope, { spelling }: Pick<ProjectionOptions, "spelling">): unknown {
  const { Top, Skip, ...names } = action.QueryInfo ?? {};
  const keepsItems = request.AutoKeepReference === true;
  const options = { spelling, keepsItems, ...(Top === undefined ? {} : { top: Top }), ...(Skip === undefined ? {} : { skip: Skip }) };
  return project(objects.get(action.ObjectPathId), readSelection(names), options, host);
}

function onObject(action: WireAction, { objects }: RequestScope, run: (instance: Instance) => unknown): unknown {
  const instance = objects.get(action.ObjectPathId);
  return instance ? run(instance) : nothing;
}

function callMethod(instance: Instance, action: WireAction, { objects, host }: RequestScope): unknown {
  const location = memberName(instance.type.name, action.Name);
  const method = findMethod(instance.type, action.Name);
  if (!method) throw notImplemented(location);
  const answer = runningMember(location, () => method.run(instance, objects.arguments(action.ArgumentInfo), host));
  if (method.returns === undefined || answer === null) return answer ?? null;
  return instanceOf(typeNamed(method.returns), answer, `${instance.recordKey}/${action.Name}`, host).identity(host);
}

function setProperty(instance: Instance, name: string, value: unknown, host: Host): null {
  const property = propertyOf(instance.type, name);
  const location = memberName(instance.type.name, name);
  if (property && !property.set) throw notImplemented(`${location} =`);
  if (property?.set) runningMember(location, () => property.set?.(instance.target, value, host));
  else keepRecord(instance, name, value, host);
  return null;
}

function ensureUnchanged(instance: Instance, { ObjectState }: WireAction, host: Host): null {
  for (const [name, expected] of Object.entries(ObjectState ?? {})) {
    if (JSON.stringify(readScalar(instance, wireName(name), host)) === JSON.stringify(expected)) continue;
    throw new HostError("Conflict", "The object has changed since it was read.", 409, memberName(instance.type.name, name));
  }
  return null;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
