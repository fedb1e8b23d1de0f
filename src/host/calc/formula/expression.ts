import type { Atom, ArrayValue } from "../value/value";

/** A formula as a tree. It knows nothing of any workbook, so one tree serves every calculation of the same text. */
export type Expression =
  | { readonly type: "literal"; readonly value: Atom | ArrayValue }
  | RangeExpression
  | { readonly type: "name"; readonly name: string; readonly sheet?: string }
  | TableExpression
  | { readonly type: "unary"; readonly operator: "+" | "-" | "%" | "#" | "@"; readonly operand: Expression }
  | { readonly type: "binary"; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | CallExpression
  | { readonly type: "apply"; readonly callee: Expression; readonly args: readonly (Expression | undefined)[] }
  | { readonly type: "lambda"; readonly parameters: readonly { readonly name: string; readonly optional: boolean }[]; readonly body: Expression }
  | { readonly type: "let"; readonly bindings: readonly { readonly name: string; readonly value: Expression }[]; readonly body: Expression }
  | { readonly type: "array"; readonly rows: readonly (readonly Expression[])[] }
  /** A form that Excel knows and this calculation does not: the whole formula is refused with this sentence. */
  | { readonly type: "unsupported"; readonly problem: string };

export type BinaryOperator = "=" | "<" | ">" | "<=" | ">=" | "<>" | "-" | "+" | "*" | "/" | "^" | "&" | ":" | " " | ",";

/** A reference in A1 form; rows or columns left open (`A:B`, `2:4`) reach to the sheet's edge. */
export interface RangeExpression {
  readonly type: "range";
  readonly sheet?: string;
  /** Last sheet of a reference through several sheets: `First:Last!A1`. */
  readonly lastSheet?: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `Table[Column]` and its kin; without a table it is the one around the formula's cell. */
export interface TableExpression {
  readonly type: "table";
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** A call by name (upper case, prefixes of the file format taken off); an argument left out is `undefined`. */
export interface CallExpression {
  readonly type: "call";
  readonly name: string;
  readonly args: readonly (Expression | undefined)[];
}
