import type { Language } from "../language/text";
import { catalogue } from "./catalogue";
import type { FunctionDefinition } from "./define-function";
import type { ExcelShape } from "./parameters/parameter";

/** Excel's own form of a shape: what is the default there is left out. */
interface MetadataShape {
  readonly dimensionality?: "matrix";
  readonly type?: ExcelShape["type"];
}

/** The content of functions.json. */
export interface FunctionsMetadata {
  /** Error cells reach our readers, which give them a stated meaning. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly (MetadataShape & { readonly name: string; readonly description: string; readonly type: ExcelShape["type"]; readonly optional?: true })[];
    readonly result: MetadataShape;
  }[];
}

/** The metadata that Excel reads, described in one language; names are the same in every language. */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, functions: catalogue.map((definition) => metadataOf(definition, language)) };
}

function metadataOf({ name, summary, parameters, returns }: FunctionDefinition, language: Language): FunctionsMetadata["functions"][number] {
  return {
    id: name,
    name,
    description: summary[language],
    parameters: Object.entries(parameters).map(([parameterName, parameter]) => ({
      name: parameterName,
      description: parameter.summary[language],
      ...dimensionalityOf(parameter.excel),
      type: parameter.excel.type,
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { ...dimensionalityOf(returns.excel), ...(returns.excel.type === "any" ? {} : { type: returns.excel.type }) },
  };
}

function dimensionalityOf({ dimensionality }: ExcelShape): MetadataShape {
  return dimensionality === "matrix" ? { dimensionality } : {};
}
