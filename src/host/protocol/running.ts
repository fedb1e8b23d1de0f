import { Refusal } from "../../language/refusal";
import { HostRefusal, type HostErrorCode } from "../model/host-refusal";
import { HostError } from "./host-error";

const statuses: Readonly<Record<HostErrorCode, number>> = {
  InvalidArgument: 400,
  InvalidOperation: 400,
  InsertDeleteConflict: 409,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  RequestPayloadSizeLimitExceeded: 413,
};

/** Runs a member; what it throws leaves as a `HostError` that names the member. */
export function runningMember<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw toHostError(error, location);
  }
}

/** Any failure as the client understands it: a refusal of the model keeps its sentence. */
export function toHostError(error: unknown, location: string): HostError {
  if (error instanceof HostError) {
    return error.location === undefined ? new HostError(error.code, error.message, error.status, location) : error;
  }
  if (error instanceof HostRefusal) return new HostError(error.code, error.message, statuses[error.code], location);
  if (error instanceof Refusal) return new HostError("InvalidArgument", error.message, 400, location);
  return new HostError("GeneralException", `There was an internal error while processing the request. (${String(error)})`, 500, location);
}
