import type { BinaryOperator } from "../formula/expression";
import { toNumber, toText } from "../value/coerce";
import { blank, booleanValue, failure, Kind, numberValue, textValue, type Atom } from "../value/value";

/** Excel's limit on the text of a cell. */
export const longestText = 32_767;

/** One operator on two single values, as Excel does it: `"a"="A"`, blank is 0 or "", numbers sort before text before booleans. */
export function applyBinary(operator: BinaryOperator, left: Atom, right: Atom): Atom {
  if (left.kind === Kind.Failure) return left;
  if (right.kind === Kind.Failure) return right;
  if (operator === "&") return joined(left, right);
  if (operator === "=" || operator === "<>" || operator === "<" || operator === ">" || operator === "<=" || operator === ">=") {
    return booleanValue(holds(operator, compare(left, right)));
  }
  const first = toNumber(left);
  if (first.kind === Kind.Failure) return first;
  const second = toNumber(right);
  if (second.kind === Kind.Failure) return second;
  return calculated(operator, first.value, second.value);
}

function joined(left: Atom, right: Atom): Atom {
  const first = toText(left);
  if (first.kind === Kind.Failure) return first;
  const second = toText(right);
  if (second.kind === Kind.Failure) return second;
  const text = first.value + second.value;
  return text.length > longestText ? tooLong(text.length) : textValue(text);
}

/** The error of a text that no cell can hold. */
export function tooLong(length: number): Atom {
  return failure("#VALUE!", `The text would have ${String(length)} characters; a cell holds at most ${String(longestText)}.`);
}

function calculated(operator: BinaryOperator, left: number, right: number): Atom {
  switch (operator) {
    case "+":
      return numberValue(settled(left + right, left));
    case "-":
      return numberValue(settled(left - right, left));
    case "*":
      return numberValue(left * right);
    case "/":
      return right === 0 ? failure("#DIV/0!") : numberValue(left / right);
    case "^":
      if (left === 0 && right <= 0) return failure(right === 0 ? "#NUM!" : "#DIV/0!");
      return numberValue(left ** right);
    default:
      return failure("#VALUE!");
  }
}

/** Excel shows a sum or difference as 0 when it is only the rounding error of its first number. */
function settled(result: number, first: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(first) * 2 ** -49 ? 0 : result;
}

function holds(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Order of two values that are not errors: below, at or above 0. */
export function compare(left: Atom, right: Atom): number {
  const first = left.kind === Kind.Blank ? blankBeside(right) : left;
  const second = right.kind === Kind.Blank ? blankBeside(left) : right;
  if (first.kind !== second.kind) return first.kind - second.kind;
  if (first.kind === Kind.Text && second.kind === Kind.Text) return compareText(first.value, second.value);
  if ((first.kind === Kind.Number && second.kind === Kind.Number) || (first.kind === Kind.Boolean && second.kind === Kind.Boolean)) return Number(first.value) - Number(second.value);
  return 0;
}

function blankBeside(other: Atom): Atom {
  if (other.kind === Kind.Text) return textValue("");
  return other.kind === Kind.Boolean ? booleanValue(false) : other.kind === Kind.Blank ? blank : { kind: 1, value: 0 };
}

function compareText(left: string, right: string): number {
  const first = left.toLowerCase();
  const second = right.toLowerCase();
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A sign or a percent on one single value; a plus changes nothing. */
export function applyUnary(operator: "+" | "-" | "%", value: Atom): Atom {
  if (operator === "+") return value;
  const number = toNumber(value);
  if (number.kind === Kind.Failure) return number;
  return numberValue(operator === "-" ? -number.value : number.value / 100);
}
