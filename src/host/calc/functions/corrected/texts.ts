import { format, isDateFormat, TOKEN_DATETIME, tokenize } from "numfmt";
import { Unsupported } from "../../evaluate/unsupported";
import { toBoolean, toNumber, toText } from "../../value/coerce";
import { failure, firstOf, Kind, no, numberValue, textValue, type Atom, type TextValue } from "../../value/value";
import { define, type Arguments } from "./define";

/** Functions of text on which the engine differs from Excel. */
export const texts = [
  define("VALUE", 1, 1, ([given]) => (given ? toNumber(asText(firstOf(given))) : failure("#VALUE!"))),
  define("TEXT", 2, 2, ([given, pattern]) => (given && pattern ? formatted(firstOf(given), toText(firstOf(pattern))) : failure("#VALUE!"))),
  define("TEXTJOIN", 3, 255, joined),
];

/** VALUE takes no booleans: as text they are no numbers. */
function asText(value: Atom): Atom {
  return value.kind === Kind.Boolean ? toText(value) : value;
}

function formatted(value: Atom, pattern: ReturnType<typeof toText>): Atom {
  if (value.kind === Kind.Failure) return value;
  if (pattern.kind === Kind.Failure) return pattern;
  if (value.kind === Kind.Boolean) return toText(value);
  const number = value.kind === Kind.Text ? toNumber(value) : value;
  const shown = number.kind === Kind.Number ? number.value : value.kind === Kind.Text ? value.value : 0;
  if (pattern.value === "") return textValue("");
  if (hasEra(pattern.value)) throw new Unsupported(`TEXT with Japanese eras (${pattern.value}) can't be calculated here; use yyyy for the year.`);
  if (typeof shown === "number" && shown < 0 && isDateFormat(pattern.value)) return failure("#VALUE!", "A date can't be negative.");
  try {
    return textValue(format(pattern.value, shown));
  } catch {
    return failure("#VALUE!", `"${pattern.value}" is no number format.`);
  }
}

function hasEra(pattern: string): boolean {
  return tokenize(pattern).some(({ type, value }) => type === TOKEN_DATETIME && /^[ge]+$/i.test(String(value)));
}

function joined(args: Arguments): Atom {
  const [delimiter, ignore, ...rest] = args;
  const skips = toBoolean(ignore ? firstOf(ignore) : no);
  if (skips.kind === Kind.Failure) return skips;
  const delimiters = textsOf(delimiter ? [delimiter] : []);
  const items = textsOf(rest);
  if ("kind" in delimiters) return delimiters;
  if ("kind" in items) return items;
  const kept = skips.value ? items.filter(({ value }) => value !== "") : items;
  return textValue(kept.map(({ value }, index) => (index === 0 ? "" : (delimiters[(index - 1) % delimiters.length]?.value ?? "")) + value).join(""));
}

function textsOf(args: Arguments): TextValue[] | Extract<Atom, { kind: 4 }> {
  const found: TextValue[] = [];
  for (const arg of args) {
    for (const item of arg.kind === Kind.Array ? arg.rows.flat() : [arg]) {
      const text = toText(item);
      if (text.kind === Kind.Failure) return text;
      found.push(text);
    }
  }
  return found;
}

/** DATEVALUE's and other functions' reading of dates written as text. */
export function numberInText(value: Atom): Atom {
  const number = value.kind === Kind.Text ? toNumber(value) : value;
  return number.kind === Kind.Number ? numberValue(number.value) : value;
}
