import { Unsupported } from "../evaluate/unsupported";
import { Kind, textValue, type ArrayValue, type Atom } from "../value/value";
import { numberInText } from "./corrected/texts";

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Functions of dates: they read dates written as text. */
const ofDates = words("DAYS DAYS360 EDATE EOMONTH NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL WEEKDAY WEEKNUM ISOWEEKNUM YEARFRAC DATEDIF HOUR MINUTE SECOND");
/** Functions with criteria such as `">5"` or `"A*"`. */
const withCriteria = words("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS");
/** Functions that give an array of the given one's size: from a whole column they would lack its blanks. */
const reshaping = words("UNIQUE SORT SORTBY VSTACK HSTACK TRANSPOSE TOCOL TOROW TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND WRAPROWS WRAPCOLS MMULT");

/** An argument as the engine's function is to see it. */
export function preparedArgument(name: string, value: Atom | ArrayValue): Atom | ArrayValue {
  if (value.kind === Kind.Array) {
    if (value.isClipped && reshaping.has(name)) throw new Unsupported(`${name} of a whole column or row can't be calculated here; give it a range that ends, such as A1:A1000.`);
    return value;
  }
  if (ofDates.has(name)) return numberInText(value);
  return withCriteria.has(name) && value.kind === Kind.Text ? textValue(plainCriterion(value.value)) : value;
}

/** `"=A*"` asks for the same as `"A*"`. */
function plainCriterion(criterion: string): string {
  return /^=[^=<>]/.test(criterion) ? criterion.slice(1) : criterion;
}
