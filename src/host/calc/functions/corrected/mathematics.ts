import { Unsupported } from "../../evaluate/unsupported";
import { engineFunction } from "../../engine/engine";
import { toNumber } from "../../value/coerce";
import { failure, firstOf, Kind } from "../../value/value";
import { define, ofNumbers, outOfRange } from "./define";

/** Functions of numbers on which the engine differs from Excel, and some that it lacks. */
export const mathematics = [
  ofNumbers("CEILING", 2, 2, (number = 0, step = 0) => {
    if (number > 0 && step < 0) return outOfRange;
    return step === 0 ? 0 : tidy(Math.ceil(tidy(number / step)) * step);
  }),
  ofNumbers("POWER", 2, 2, (base = 0, exponent = 0) => {
    if (base === 0 && exponent <= 0) return exponent === 0 ? outOfRange : failure("#DIV/0!");
    return base ** exponent;
  }),
  ofNumbers("PERMUTATIONA", 2, 2, (number = 0, chosen = 0) => (number < 0 || chosen < 0 ? outOfRange : Math.trunc(number) ** Math.trunc(chosen))),
  ofNumbers("NPER", 3, 5, (rate = 0, payment = 0, present = 0, future = 0, type = 0) => {
    if (rate === 0) return payment === 0 ? outOfRange : -(present + future) / payment;
    const due = payment * (1 + rate * (type === 0 ? 0 : 1));
    const share = (due - future * rate) / (due + present * rate);
    return share > 0 && rate > -1 ? Math.log(share) / Math.log(1 + rate) : outOfRange;
  }),
  define("ROMAN", 1, 2, (args) => {
    const form = args[1] && toNumber(firstOf(args[1]));
    if (form?.kind === Kind.Number && form.value !== 0) throw new Unsupported("ROMAN with a shortened form can't be calculated here; leave the form out.");
    return engineFunction("ROMAN")?.invoke([args[0] ?? failure("#VALUE!")]) ?? failure("#NAME?");
  }),
];

/** A quotient like 1.4999999999999998, or a product like it, is what 15 digits say. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
