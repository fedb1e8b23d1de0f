import { isCellError, type CellError, type ErrorCode, type Grid, type Scalar } from "../../cells/value";
import type { InvocationResult } from "./function-channel";
import type { Processor } from "./processor";

/** One call of a custom function that is under way. */
export interface Invocation {
  /** What it answers; an error is a `CellError` with its sentence. */
  readonly answer: Promise<Scalar | Grid>;
  /** Tells the function to stop; the answer is then `#N/A` at once, whatever the function does. */
  cancel(): void;
}

/** Calls the add-in's functions through Microsoft's own protocol. */
export interface Invoker {
  /** Calls a function by the id it is associated with; a range is a grid, an omitted argument `null`. `address` names the calling cell: `Sheet1!C1`. */
  invoke(id: string, args: readonly (Scalar | Grid)[], address: string): Invocation;
  dispose(): void;
}

const functionMessages = 1;
const invokeMessage = 1000;
const cancelMessage = 1001;
/** Flags of a call: it can be cancelled; its arguments may hold errors. */
const cancelable = 1;
const mayHoldErrors = 4;

/** Error codes of the runtime; 2 to 4 are a throw, a rejected promise and a wrong batch, which Excel shows as #VALUE!. */
const errorCodes: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#N/A", 10: "#N/A" };

/** Starts listening for answers. Calls wait until the add-in's runtime takes them. */
export function createInvoker(processor: Processor): Invoker {
  const waiting = new Map<number, (answer: Scalar | Grid) => void>();
  let nextId = 1;

  function settle(id: number, answer: Scalar | Grid): void {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  }

  const tell = (type: number, message: unknown) => processor.functions.whenOpen(() => processor.tell([[functionMessages, type, "", JSON.stringify(message), "", false]]));
  const stop = processor.functions.onResults((results) => results.forEach((result) => settle(result[0], readResult(result))));
  return {
    invoke(id, args, address) {
      const invocation = nextId++;
      const answer = new Promise<Scalar | Grid>((resolve) => waiting.set(invocation, resolve));
      tell(invokeMessage, [invocation, id.toUpperCase(), args.map(wireArgument), address, cancelable | mayHoldErrors]);
      return {
        answer,
        cancel() {
          tell(cancelMessage, { invocationId: invocation });
          settle(invocation, { error: "#N/A", message: "The calculation was cancelled." });
        },
      };
    },
    dispose: stop,
  };
}

function wireArgument(argument: Scalar | Grid): unknown {
  if (Array.isArray(argument)) return argument.map((row: readonly Scalar[]) => row.map(wireScalar));
  return wireScalar(argument as Scalar);
}

function wireScalar(value: Scalar): unknown {
  return isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

function readResult([, succeeded, value, errorCode]: InvocationResult): Scalar | Grid {
  if (!succeeded) return failure(errorCodes[errorCode ?? 0] ?? "#VALUE!", value);
  return Array.isArray(value) ? value.map((row: unknown) => (Array.isArray(row) ? row.map(readScalar) : [readScalar(row)])) : readScalar(value);
}

function readScalar(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  return "code" in value ? failure(value.code as ErrorCode, "message" in value ? value.message : undefined) : failure("#VALUE!", "The function answered an object that no cell can show.");
}

function failure(error: ErrorCode, message: unknown): CellError {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
