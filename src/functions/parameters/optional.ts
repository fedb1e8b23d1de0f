import { isBlank, isGrid, type Argument } from "../argument";
import { isHeaderRow } from "./header-text";
import type { Parameter } from "./parameter";

/** A parameter that may be left out, or point at blank cells, with or without a header: then it is `instead`. */
export function optional<Value, const Instead extends Value | undefined = undefined>(parameter: Parameter<Value, false>, instead?: Instead): Parameter<Value | Instead, true> {
  return {
    ...parameter,
    optional: true,
    ...(instead === undefined ? {} : { default: typeof instead === "string" ? `"${instead}"` : String(instead).toUpperCase() }),
    read: (argument, name) => (isOmitted(argument) ? (instead as Instead) : parameter.read(argument, name)),
  };
}

function isOmitted(argument: Argument): boolean {
  if (!isGrid(argument)) return isBlank(argument);
  const isHeaded = argument.length > 1 && isHeaderRow(argument[0] ?? []);
  return argument.length > 0 && argument.every((line, row) => (isHeaded && row === 0) || line.every(isBlank));
}

/** A parameter that must be given a place but may be blank there, or left out between commas: then it is `undefined`. */
export function blankable<Value>(parameter: Parameter<Value, false>): Parameter<Value | undefined, false> {
  return { ...parameter, read: (argument, name) => (isOmitted(argument) ? undefined : parameter.read(argument, name)) };
}
