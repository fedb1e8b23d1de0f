import { Unsupported } from "../evaluate/unsupported";
import { toNumber } from "../value/coerce";
import { firstOf, Kind, textValue, type ArrayValue, type Atom } from "../value/value";
import { numberInText } from "./corrected/texts";

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Functions of dates: they read dates written as text. */
const ofDates = words("DAYS DAYS360 EDATE EOMONTH NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL WEEKDAY WEEKNUM ISOWEEKNUM YEARFRAC DATEDIF HOUR MINUTE SECOND");
/** Functions with criteria such as `">5"` or `"A*"`. */
const withCriteria = words("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS");
/** Functions that count step by step up to a number they are given: beyond a bound they would run for minutes. */
const stepwise = words(
  "BINOM.DIST BINOMDIST BINOM.INV CRITBINOM BINOM.DIST.RANGE POISSON.DIST POISSON NEGBINOM.DIST NEGBINOMDIST HYPGEOM.DIST HYPGEOMDIST COMBIN COMBINA PERMUT MULTINOMIAL FACTDOUBLE VDB DB CUMIPMT CUMPRINC BESSELI BESSELJ BESSELK BESSELY",
);
const mostSteps = 1_000_000;
/** Of functions of money, the arguments that count periods: amounts may be any size. */
const periodsAt: Readonly<Record<string, readonly number[]>> = { VDB: [2, 3, 4], DB: [2, 3, 4], CUMIPMT: [1, 3, 4], CUMPRINC: [1, 3, 4] };
/** Functions that give an array of the given one's size: from a whole column they would lack its blanks. */
const reshaping = words("UNIQUE SORT SORTBY VSTACK HSTACK TRANSPOSE TOCOL TOROW TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND WRAPROWS WRAPCOLS MMULT");

/** An argument as the function is to see it; refuses what it would answer wrongly or only after minutes. */
export function preparedArgument(name: string, index: number, value: Atom | ArrayValue): Atom | ArrayValue {
  if (value.kind === Kind.Array) {
    if (value.isClipped && reshaping.has(name)) throw new Unsupported(`${name} of a whole column or row can't be calculated here; give it a range that ends, such as A1:A1000.`);
    return value;
  }
  if (ofDates.has(name)) return numberInText(value);
  if (withCriteria.has(name) && value.kind === Kind.Text) return textValue(plainCriterion(value.value));
  if (stepwise.has(name)) {
    const number = toNumber(firstOf(value));
    if (number.kind === Kind.Number && Math.abs(number.value) > mostSteps && (periodsAt[name]?.includes(index) ?? true)) {
      throw new Unsupported(`${name} with ${String(number.value)} would take too long here; the limit is ${String(mostSteps)}.`);
    }
  }
  return value;
}

/** `"=A*"` asks for the same as `"A*"`. */
function plainCriterion(criterion: string): string {
  return /^=[^=<>]/.test(criterion) ? criterion.slice(1) : criterion;
}
