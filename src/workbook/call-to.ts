import { writeOperand, type Expression, type Operand } from "./expression";

/** Prefix of our functions in a formula, as the manifest declares it. */
export const functionNamespace = "DEAL";

/** What a formula needs to know of a worksheet function: its name and its parameters, in order. */
export interface Callable<Parameters extends Readonly<Record<string, { readonly optional: boolean }>>> {
  readonly name: string;
  readonly parameters: Parameters;
}

type Arguments<Parameters extends Readonly<Record<string, { readonly optional: boolean }>>> = {
  readonly [Key in keyof Parameters as Parameters[Key]["optional"] extends false ? Key : never]: Operand;
} & {
  readonly [Key in keyof Parameters as Parameters[Key]["optional"] extends false ? never : Key]?: Operand;
};

/**
 * A call of one of our functions, arguments by name: `callTo(readiness, { checklist: tableRef("Checklist").all })`.
 * Trailing omitted arguments are left out, inner ones stay empty between their commas.
 */
export function callTo<Parameters extends Readonly<Record<string, { readonly optional: boolean }>>>(
  { name, parameters }: Callable<Parameters>,
  given: Arguments<Parameters>,
): Expression {
  const operands: Readonly<Record<string, Operand | undefined>> = given;
  return {
    write: (writing) => {
      const written = Object.keys(parameters).map((key) => {
        const operand = operands[key];
        return operand === undefined ? "" : writeOperand(operand, writing);
      });
      while (written.at(-1) === "") written.pop();
      return `${functionNamespace}.${name}(${written.join(",")})`;
    },
  };
}
