import fc from "fast-check";
import { expect, test } from "vitest";
import { credited, type CreditTerms } from "../../../src/core/royalty/credited";

const plain: CreditTerms = { opening: 0, maxShare: 0.5, carriesForward: true };
const run = (due: readonly number[], credits: readonly number[], terms: Partial<CreditTerms> = {}) => {
  const { payable, left } = credited(Float64Array.from(due), Float64Array.from(credits), { ...plain, ...terms });
  return { payable: [...payable], left: [...left] };
};

// 50% creditable, at most 50% of the royalty, the rest carried forward: https://www.lawinsider.com/clause/reduction-due-to-royalty-stacking
test("credit is used up to the limit and carried forward", () => {
  expect(run([10, 10, 2, 20], [15, 0, 0, 0])).toEqual({ payable: [5, 5, 1, 16], left: [10, 5, 4, 0] });
});

test("without carry-forward what a period can't use is lost, what it opens with included", () => {
  expect(run([10, 10], [15, 0], { carriesForward: false })).toEqual({ payable: [5, 10], left: [0, 0] });
  expect(run([2, 10], [0, 0], { carriesForward: false, opening: 6 })).toEqual({ payable: [1, 10], left: [0, 0] });
});

test("a balance is used up, at most by a share of each payment", () => {
  expect(run([8, 12, 16, 30], [0, 0, 0, 0], { opening: 20 })).toEqual({ payable: [4, 6, 8, 28], left: [16, 10, 2, 0] });
});

test("nothing due and amounts given back take no credit; a blank period passes", () => {
  expect(run([0, -5, NaN, 4], [3, 0, NaN, 0], { maxShare: 1 })).toEqual({ payable: [0, -5, NaN, 1], left: [3, 3, NaN, 0] });
});

const money = fc.integer({ min: 0, max: 10_000 });
const rows = fc.array(fc.record({ due: fc.integer({ min: -2000, max: 10_000 }), credit: money }), { minLength: 1, maxLength: 15 });
const shares = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);

test("no credit comes from nowhere or gets lost: what opens and comes is used or left", () => {
  fc.assert(
    fc.property(rows, money, shares, (given, opening, maxShare) => {
      const due = given.map((row) => row.due);
      const credits = given.map(({ credit }) => credit);
      const { payable, left } = run(due, credits, { opening, maxShare });
      const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
      expect(sum(due) - sum(payable) + (left.at(-1) ?? NaN)).toBeCloseTo(opening + sum(credits), 6);
      payable.forEach((amount, row) => {
        const owed = due[row] as number;
        expect(amount).toBeGreaterThanOrEqual(Math.min(owed, owed * (1 - maxShare)) - 1e-9);
        expect(amount).toBeLessThanOrEqual(owed);
        expect(left[row]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("cut in two, with the credit left passed on, is the same as whole", () => {
  fc.assert(
    fc.property(rows, money, shares, fc.nat(), (given, opening, maxShare, at) => {
      const due = given.map((row) => row.due);
      const credits = given.map(({ credit }) => credit);
      const cut = at % (given.length + 1);
      const first = run(due.slice(0, cut), credits.slice(0, cut), { opening, maxShare });
      const second = run(due.slice(cut), credits.slice(cut), { opening: first.left.at(-1) ?? opening, maxShare });
      expect([...first.payable, ...second.payable]).toEqual(run(due, credits, { opening, maxShare }).payable);
    }),
  );
});
