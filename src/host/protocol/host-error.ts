/** A failure in the words of Excel's own errors: the client makes its `RichApi.Error` and `debugInfo` of it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** `Worksheet.getRange`; filled in by the member that was running when it is not said. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`, 404);
}

export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`, 400);
}

export function invalidOperation(why: string): HostError {
  return new HostError("InvalidOperation", `The operation attempted is invalid on the object. (${why})`, 400);
}

/** What this stand-in has no code for says so by name, instead of doing nothing. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The requested feature isn't implemented: ${member}.`, 501, member);
}

/** `Worksheet.getRange` for a type and a wire name. */
export function memberName(type: string, wireName: string): string {
  return `${type}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
}
