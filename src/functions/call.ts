import type { ErrorCode, Grid, Scalar } from "../cells/value";
import { NoAnswer } from "../core/no-answer";
import { Refusal } from "../language/refusal";
import { message, type Message } from "../language/text";
import { isGrid, maximumCells, type Argument } from "./argument";
import type { FunctionDefinition } from "./define-function";
import { PassedError } from "./parameters/passed-error";

/** What a call comes to: cells, or an error code with the sentence that goes with it. */
export type Outcome = { readonly value: Scalar | Grid } | { readonly error: ErrorCode; readonly message: Message };

/** Calls a function with arguments by position; an omitted one is `null` or left off the end. Never throws. */
export function callFunction(definition: FunctionDefinition, args: readonly Argument[]): Outcome {
  try {
    const parameters = Object.entries(definition.parameters);
    if (args.length > parameters.length) {
      throw new Refusal(
        { en: "{name} takes at most {most} arguments, not {given}", ja: "{name} の引数は{most}個までです（現在は{given}個）" },
        { name: definition.name, most: parameters.length, given: args.length },
      );
    }
    const values = Object.fromEntries(parameters.map(([name, parameter], index) => [name, parameter.read(bounded(args[index] ?? null, name), name)]));
    return { value: definition.returns.cells(definition.compute(values)) };
  } catch (fault) {
    return { error: codeOf(fault), message: sentenceOf(fault, definition.name) };
  }
}

function bounded(argument: Argument, name: string): Argument {
  if (!isGrid(argument) || argument.length * (argument[0]?.length ?? 0) <= maximumCells) return argument;
  throw new Refusal({ en: "{name} has more than {most} cells: give a smaller range", ja: "{name} が{most}セルを超えています。範囲を小さくしてください" }, { name, most: maximumCells });
}

function codeOf(fault: unknown): ErrorCode {
  return fault instanceof NoAnswer || fault instanceof PassedError ? fault.code : "#VALUE!";
}

function sentenceOf(fault: unknown, name: string): Message {
  if (fault instanceof Refusal) return fault.reason;
  return message({ en: "{name} met a fault of its own and gives no result: please report it", ja: "{name} の内部で不具合が起きたため結果を出せません。ご報告ください" }, { name });
}
