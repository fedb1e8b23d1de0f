import fc from "fast-check";
import { expect, test } from "vitest";
import { reductionsTaken, type Combine, type Reduction } from "../../../src/core/royalty/reductions";

const share = (name: string, value: number): Reduction => ({ name, kind: "share", value });
const amount = (name: string, value: number): Reduction => ({ name, kind: "amount", value });
const lefts = (combine: Combine, floor: number, ...reductions: Reduction[]) => reductionsTaken(100, reductions, combine, floor).map(({ name, left }) => [name, left]);

test("shares multiply in row order, then amounts are taken off", () => {
  expect(lefts("multiply", 0, amount("c", 5), share("a", 0.5), share("b", 0.2))).toEqual([["a", 50], ["b", 40], ["c", 35]]);
});

test("all are taken from the base in row order when they add", () => {
  expect(lefts("add", 0, amount("c", 5), share("a", 0.5), share("b", 0.2))).toEqual([["c", 95], ["a", 45], ["b", 25]]);
});

test("cuts stop at nothing, or at the floor", () => {
  expect(lefts("add", 0, share("a", 0.7), share("b", 0.7))).toEqual([["a", 30], ["b", 0]]);
  expect(lefts("multiply", 0.5, share("a", 0.4), share("b", 0.4), amount("c", 9))).toEqual([["a", 60], ["b", 50], ["c", 50]]);
});

test("the cuts add up to what the royalty lost, and the payable amount is that of the formula", () => {
  const reduction = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }).map((value) => share("s", value)), fc.double({ min: 0, max: 60, noNaN: true }).map((value) => amount("a", value)));
  fc.assert(
    fc.property(fc.array(reduction, { minLength: 1, maxLength: 6 }), fc.constantFrom<Combine>("multiply", "add"), fc.double({ min: 0, max: 1, noNaN: true }), (reductions, combine, floor) => {
      const taken = reductionsTaken(100, reductions, combine, floor);
      const shares = reductions.filter(({ kind }) => kind === "share").map(({ value }) => value);
      const amounts = reductions.filter(({ kind }) => kind === "amount").reduce((sum, { value }) => sum + value, 0);
      const kept = combine === "multiply" ? shares.reduce((left, value) => left * (1 - value), 1) : 1 - shares.reduce((sum, value) => sum + value, 0);
      const payable = taken.at(-1)?.left ?? NaN;
      expect(payable).toBeCloseTo(Math.max(100 * floor, 100 * kept - amounts), 8);
      expect(taken.reduce((sum, { cut }) => sum + cut, 0)).toBeCloseTo(100 - payable, 8);
    }),
  );
});
