import { parseValue } from "numfmt";
import { failure, Kind, no, numberValue, textValue, yes, type Atom, type BooleanValue, type Failure, type NumberValue, type TextValue } from "./value";
import { textOfNumber } from "./number-text";

const zero: NumberValue = { kind: 1, value: 0 };
const one: NumberValue = { kind: 1, value: 1 };
const empty = textValue("");

/** A value used as a number: blanks are 0, TRUE is 1, text is read as Excel's VALUE reads it; other text is #VALUE!. */
export function toNumber(value: Atom): NumberValue | Failure {
  switch (value.kind) {
    case Kind.Number:
    case Kind.Failure:
      return value;
    case Kind.Blank:
      return zero;
    case Kind.Boolean:
      return value.value ? one : zero;
    case Kind.Text:
      return numberOfText(value);
  }
}

function numberOfText(text: TextValue): NumberValue | Failure {
  const plain = text.value.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return numberValue(Number(plain));
  const read = parseValue(plain)?.value;
  return typeof read === "number" ? numberValue(read) : failure("#VALUE!", `"${text.value}" is text where a number is needed.`);
}

/** A value used as a condition: numbers but 0 are TRUE, the words TRUE and FALSE count, other text is #VALUE!. */
export function toBoolean(value: Atom): BooleanValue | Failure {
  switch (value.kind) {
    case Kind.Failure:
      return value;
    case Kind.Boolean:
      return value.value ? yes : no;
    case Kind.Blank:
      return no;
    case Kind.Number:
      return value.value === 0 ? no : yes;
    case Kind.Text: {
      const word = value.value.toUpperCase();
      if (word === "TRUE") return yes;
      return word === "FALSE" ? no : failure("#VALUE!", `"${value.value}" is text where TRUE or FALSE is needed.`);
    }
  }
}

/** A value used as text. */
export function toText(value: Atom): TextValue | Failure {
  switch (value.kind) {
    case Kind.Text:
    case Kind.Failure:
      return value;
    case Kind.Blank:
      return empty;
    case Kind.Number:
      return textValue(textOfNumber(value.value));
    case Kind.Boolean:
      return textValue(value.value ? "TRUE" : "FALSE");
  }
}
