import { type Language, type Text } from "../language/text";
import type { Book } from "./book";
import { hasOperator, standsAlone } from "./formula-text";

/** Where a formula is being written, and what its references stand for. Row and column are zero-based. */
export interface Writing {
  readonly language: Language;
  readonly book: Book;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Table whose rows stand level with this cell. */
  readonly table?: string;
  /** False in conditional formats, which take plain addresses only. */
  readonly takesTableNames: boolean;
}

/** A formula, or a part of one, made of text and references. */
export interface Expression {
  /** English formula text without its equals sign, for one place. */
  write(writing: Writing): string;
}

/** What may stand inside a formula; plain text becomes a text literal in quotes. */
export type Operand = Expression | Text | string | number | boolean;

/** True for an expression, as against a value. */
export function isExpression(value: unknown): value is Expression {
  return typeof value === "object" && value !== null && "write" in value;
}

/** Formula text of an operand: text is quoted, expressions are written for the place. */
export function writeOperand(operand: Operand, writing: Writing): string {
  if (isExpression(operand)) return operand.write(writing);
  if (typeof operand === "number") {
    if (!Number.isFinite(operand)) throw new Error(`A formula can't hold ${operand}`);
    return String(operand);
  }
  if (typeof operand === "boolean") return operand ? "TRUE" : "FALSE";
  const text = typeof operand === "string" ? operand : operand[writing.language];
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A formula from Excel's own words and references: formula`IF(${nameRef("AsOf")}="",0,${columnRef("Cash", "amount")})`.
 * Parts are put between parentheses where they need it. An address typed into the text is refused: use a reference.
 */
export function formula(texts: TemplateStringsArray, ...operands: readonly Operand[]): Expression {
  for (const text of texts) refuseAddresses(text);
  return {
    write: (writing) =>
      texts.reduce((written, text, index) => {
        const operand = operands[index - 1];
        if (operand === undefined) return written + text;
        const part = writeOperand(operand, writing);
        const needsParentheses = hasOperator(part) && !standsAlone(written, text);
        return written + (needsParentheses ? `(${part})` : part) + text;
      }, ""),
  };
}

function refuseAddresses(text: string): void {
  const address = /(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/iu.exec(text.replace(/"[^"]*"/g, '""'));
  if (address) throw new Error(`The formula text holds the address ${address[0]}: refer to a block, a table or a name instead`);
}
