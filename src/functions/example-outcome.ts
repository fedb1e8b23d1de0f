import { isCellError, type Grid, type Scalar } from "../cells/value";
import { say, type Language } from "../language/text";
import { isGrid } from "./argument";
import { callFunction } from "./call";
import type { Example, FunctionDefinition } from "./define-function";
import { readLiteralCall } from "./literal-call";

/** What an example comes to, a line for each row of cells; a failing one ends in its error and sentence. */
export function exampleOutcome(definition: FunctionDefinition, example: Example, language: Language): readonly string[] {
  const outcome = callFunction(definition, readLiteralCall(example.call)?.args ?? []);
  return "value" in outcome ? linesOf(outcome.value) : [`${outcome.error} ${say(outcome.message, language)}`];
}

function linesOf(value: Scalar | Grid): readonly string[] {
  return isGrid(value) ? value.map((row) => row.map(cellText).join(" | ")) : [cellText(value)];
}

const digits = 10;

function cellText(cell: Scalar): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "number" ? String(Number(cell.toPrecision(digits))) : String(cell);
}
