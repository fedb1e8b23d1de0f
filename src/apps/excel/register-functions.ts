import { isCellError, type CellError, type ErrorCode, type Grid, type Scalar } from "../../cells/value";
import { callFunction } from "../../functions/call";
import { catalogue } from "../../functions/catalogue";
import type { FunctionDefinition } from "../../functions/define-function";
import { say, type Language } from "../../language/text";

/** The part of Excel's `CustomFunctions` that registration needs. */
export interface Association {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
}

/** The part that comes with the host's own file, after ours has run. */
export interface FunctionErrors {
  readonly Error: new (code: string, message?: string) => Error;
}

/** What the add-in's build leaves of a definition at start: the rest comes on the first call. */
export interface DeferredFunction {
  readonly name: string;
  readonly load: () => Promise<FunctionDefinition>;
}

type ExcelFunction = (...args: unknown[]) => unknown;

// Excel's custom functions can take any error in, but give only these back; a sentence shows on the first two.
const codesWithSentence: readonly ErrorCode[] = ["#VALUE!", "#N/A"];
const codesGiven: readonly ErrorCode[] = [...codesWithSentence, "#NUM!", "#DIV/0!", "#NULL!"];

/** Associates every worksheet function with its id; `language` and `errors` are asked for only when a call fails, since they aren't known yet at start. */
export function registerFunctions(
  association: Association,
  language: () => Language,
  errors: () => FunctionErrors = runtimeErrors,
  functions: readonly (FunctionDefinition | DeferredFunction)[] = catalogue,
): void {
  const inExcel = (definition: FunctionDefinition) => excelFunction(definition, language, errors);
  for (const definition of functions) association.associate(definition.name, "load" in definition ? onFirstCall(async () => inExcel(await definition.load())) : inExcel(definition));
}

/** A function that is loaded when it is first called: that call gives a promise, those after it are like any other. A load that fails is tried again at the next call. */
function onFirstCall(load: () => Promise<ExcelFunction>): ExcelFunction {
  let loaded: ExcelFunction | undefined;
  return (...args) => (loaded ? loaded(...args) : load().then((run) => (loaded = run)(...args)));
}

function excelFunction(definition: FunctionDefinition, language: () => Language, errors: () => FunctionErrors): ExcelFunction {
  const errorOf = ({ error, message }: CellError) => {
    const code = codesGiven.includes(error) ? error : "#VALUE!";
    return codesWithSentence.includes(code) && message !== undefined ? new (errors().Error)(code, message) : new (errors().Error)(code);
  };
  const cellFor = (cell: Scalar) => (cell === null ? "" : isCellError(cell) ? errorOf(cell) : cell);
  const isPlain = (row: readonly Scalar[]) => row.every((cell) => typeof cell !== "object");

  return (...args: unknown[]) => {
    // Excel always appends the invocation.
    const outcome = callFunction(definition, args.slice(0, -1).map(argumentOf));
    if ("error" in outcome) throw errorOf({ error: outcome.error, message: say(outcome.message, language()) });
    const { value } = outcome;
    if (isGridOfCells(value)) return value.map((row) => (isPlain(row) ? row : row.map(cellFor)));
    if (isCellError(value)) throw errorOf(value);
    return definition.returns.excel.dimensionality === "matrix" ? [[cellFor(value)]] : cellFor(value);
  };
}

function argumentOf(argument: unknown): Scalar | Grid {
  if (!Array.isArray(argument)) return cellOf(argument);
  // Copied only where a cell is not as it should be: ranges are large.
  return (argument as unknown[][]).every((row) => row.every((cell) => typeof cell !== "object" && cell !== undefined)) ? (argument as Grid) : (argument as unknown[][]).map((row) => row.map(cellOf));
}

/** A cell as Excel hands it over: an error comes as an object with its `code`, or as a cell value with a `basicValue`. */
function cellOf(cell: unknown): Scalar {
  if (cell === undefined || cell === null) return null;
  if (typeof cell !== "object") return cell as Scalar;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  const shown = code ?? basicValue;
  if (typeof shown === "string" && shown.startsWith("#")) return { error: shown as ErrorCode };
  return typeof shown === "object" || shown === undefined ? { error: "#VALUE!" } : (shown as Scalar);
}

function isGridOfCells(value: Scalar | Grid): value is Grid {
  return Array.isArray(value);
}

function runtimeErrors(): FunctionErrors {
  return (globalThis as unknown as { CustomFunctions: FunctionErrors }).CustomFunctions;
}
