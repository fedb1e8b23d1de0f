import { parseA1Ref, parseStructRef, type AstExpression } from "@borgar/fx/xlsx";
import { maximumColumns, maximumRows, readAddress } from "../../../cells/address";
import { errorCodes, type ErrorCode } from "../../../cells/value";
import { arrayValue, booleanValue, failure, numberValue, textValue, type Atom } from "../value/value";
import { optionalMark } from "./plain-tokens";
import type { BinaryOperator, Expression } from "./expression";

/** The parser's tree as ours: references read, arrays of constants made, names in upper case. */
export function expressionOf(node: AstExpression): Expression {
  switch (node.type) {
    case "Literal":
      return { type: "literal", value: literalOf(node.value) };
    case "ErrorLiteral":
      return { type: "literal", value: failure(errorCodes.includes(node.value as ErrorCode) ? (node.value as ErrorCode) : "#VALUE!") };
    case "ReferenceIdentifier":
      return node.kind === "table" ? tableOf(node.value) : node.kind === "name" ? nameOf(node.value) : rangeOf(node.value);
    case "UnaryExpression":
      return { type: "unary", operator: node.operator, operand: expressionOf(required(node.arguments[0])) };
    case "BinaryExpression":
      return { type: "binary", operator: node.operator.trim() === "" ? " " : (node.operator as BinaryOperator), left: expressionOf(required(node.arguments[0])), right: expressionOf(required(node.arguments[1])) };
    case "CallExpression": {
      const args = node.arguments.map((argument: AstExpression | null) => (argument ? expressionOf(argument) : undefined));
      // The parser also applies lambdas and the results of calls, which its types do not say.
      const callee = node.callee as AstExpression | { type: "Identifier"; name: string };
      return callee.type === "Identifier" ? { type: "call", name: callee.name.toUpperCase(), args } : { type: "apply", callee: expressionOf(callee), args };
    }
    case "LambdaExpression": {
      const parameters = node.params.map(({ name }) => ({ name: name.replace(optionalMark, "").toUpperCase(), optional: name.endsWith(optionalMark) }));
      return { type: "lambda", parameters, body: expressionOf(required(node.body)) };
    }
    case "LetExpression":
      return {
        type: "let",
        bindings: node.declarations.map(({ id, init }) => ({ name: id.name.toUpperCase(), value: expressionOf(required(init)) })),
        body: expressionOf(required(node.body)),
      };
    case "ArrayExpression":
      return arrayOf(node.elements.map((row) => row.map(expressionOf)));
  }
}

function required<Node>(node: Node | null | undefined): Node {
  if (!node) throw new Error("a part is missing");
  return node;
}

function literalOf(value: number | string | boolean): Atom {
  return typeof value === "number" ? numberValue(value) : typeof value === "string" ? textValue(value) : booleanValue(value);
}

function arrayOf(rows: readonly (readonly Expression[])[]): Expression {
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error("rows of an array differ in length");
  const constant = rows.every((row) => row.every((item) => item.type === "literal"));
  if (!constant) return { type: "array", rows };
  return { type: "literal", value: arrayValue(rows.map((row) => row.map((item) => (item.type === "literal" ? (item.value as Atom) : failure("#VALUE!"))))) };
}

function nameOf(text: string): Expression {
  const separator = text.lastIndexOf("!");
  if (separator < 0) return { type: "name", name: text.toUpperCase() };
  if (text.startsWith("[")) return otherWorkbook(text);
  const sheet = text.slice(0, separator).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { type: "name", name: text.slice(separator + 1).toUpperCase(), sheet };
}

function tableOf(text: string): Expression {
  const read = parseStructRef(text);
  if (!read) throw new Error("unreadable table reference");
  return { type: "table", table: read.table ?? "", columns: read.columns ?? [], sections: read.sections ?? [] };
}

function rangeOf(text: string): Expression {
  // Most references are plain: reading them ourselves makes reading formulas several times faster.
  const plain = /[!.[']/.test(text) ? undefined : readAddress(text);
  if (plain) return { type: "range", ...plain };
  const read = parseA1Ref(text);
  if (!read || !("range" in read)) throw new Error("unreadable reference");
  if (read.workbookName) return otherWorkbook(text);
  if (read.range.trim) return { type: "unsupported", problem: `Trimmed references such as ${text} can't be calculated here; use TAKE or FILTER.` };
  const { top, left, bottom, right } = read.range;
  const [sheet, lastSheet] = read.sheetName ? read.sheetName.split(":") : [];
  const row = Math.min(top ?? 0, bottom ?? 0);
  const column = Math.min(left ?? 0, right ?? 0);
  return {
    type: "range",
    ...(sheet === undefined ? {} : { sheet }),
    ...(lastSheet === undefined ? {} : { lastSheet }),
    row,
    column,
    rows: Math.max(top ?? 0, bottom ?? maximumRows - 1) - row + 1,
    columns: Math.max(left ?? 0, right ?? maximumColumns - 1) - column + 1,
  };
}

function otherWorkbook(text: string): Expression {
  return { type: "unsupported", problem: `${text} points into another workbook, which can't be read here; copy the values in.` };
}
