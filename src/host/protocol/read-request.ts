import { HostError } from "./host-error";
import type { WireRequest } from "./wire";

/** Reads the body of a request; what is no request is an `InvalidRequest`. */
export function readRequest(body: string): WireRequest {
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch {
    throw invalidRequest("its body is not JSON");
  }
  if (!isObject(request) || !Array.isArray(request.Actions) || !request.Actions.every(isAction)) throw invalidRequest("it has no list of actions");
  if (!isObject(request.ObjectPaths) || !Object.values(request.ObjectPaths).every(isObject)) throw invalidRequest("it has no object paths");
  return request as unknown as WireRequest;
}

function isAction(value: unknown): boolean {
  return isObject(value) && typeof value.Id === "number" && typeof value.ActionType === "number" && typeof value.ObjectPathId === "number";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalidRequest(why: string): HostError {
  return new HostError("InvalidRequest", `The request can't be processed: ${why}.`, 400, "");
}
