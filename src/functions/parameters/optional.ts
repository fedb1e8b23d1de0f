import { isBlank, isGrid, type Argument } from "../argument";
import type { Parameter } from "./parameter";

/** A parameter that may be left out, or point at blank cells only: then it is `instead`. */
export function optional<Value, const Instead extends Value | undefined = undefined>(parameter: Parameter<Value, false>, instead?: Instead): Parameter<Value | Instead, true> {
  return {
    ...parameter,
    optional: true,
    ...(instead === undefined ? {} : { default: typeof instead === "string" ? `"${instead}"` : String(instead) }),
    read: (argument, name) => (isOmitted(argument) ? (instead as Instead) : parameter.read(argument, name)),
  };
}

function isOmitted(argument: Argument): boolean {
  return isGrid(argument) ? argument.length > 0 && argument.every((line) => line.every(isBlank)) : isBlank(argument);
}

/** A parameter that must be given a place but may be blank there, or left out between commas: then it is `undefined`. */
export function blankable<Value>(parameter: Parameter<Value, false>): Parameter<Value | undefined, false> {
  return { ...parameter, read: (argument, name) => (isOmitted(argument) ? undefined : parameter.read(argument, name)) };
}
