import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { salesMilestones, type SalesMilestoneTerms, type SalesRung } from "../../../src/core/milestone/sales-milestones";

const terms = (given: Partial<SalesMilestoneTerms> & { ladder: readonly SalesRung[] }): SalesMilestoneTerms => ({ mustExceed: false, several: "all", isLifetime: false, ...given });
const due = (sales: readonly number[], given: SalesMilestoneTerms) => [...salesMilestones(Float64Array.from(sales), given)];

// Worked by hand: first calendar year that reaches each threshold, each once.
// https://www.lawinsider.com/clause/sales-milestone-payments, https://lawinsider.com/clause/sales-milestone-payments/_7
describe("400, 1,200, 900, 3,100 and 3,200 against 1,000 (50), 2,500 (100) and 3,000 (150)", () => {
  const years = [400, 1200, 900, 3100, 3200];
  const ladder = [
    { threshold: 1000, payment: 50 },
    { threshold: 2500, payment: 100 },
    { threshold: 3000, payment: 150 },
  ];
  test.each([
    ["all", [0, 50, 0, 250, 0]],
    ["one", [0, 50, 0, 100, 150]],
    ["highest", [0, 50, 0, 150, 100]],
  ] as const)("%s", (several, payments) => {
    expect(due(years, terms({ ladder, several }))).toEqual(payments);
    expect(due(years, terms({ ladder: [...ladder].reverse(), several }))).toEqual(payments);
  });
});

test("a rung that waits needs another period that comes to it", () => {
  const ladder = [
    { threshold: 10, payment: 1 },
    { threshold: 20, payment: 2 },
  ];
  expect(due([20, 15, 5, 25], terms({ ladder, several: "one" }))).toEqual([1, 0, 0, 2]);
  expect(due([20, 5, 10], terms({ ladder, several: "highest" }))).toEqual([2, 0, 1]);
});

test("reach and exceed, a period and a lifetime, returns and blank periods", () => {
  const ladder = [{ threshold: 1000, payment: 50 }];
  expect(due([1000, 1000.01], terms({ ladder }))).toEqual([50, 0]);
  expect(due([1000, 1000.01], terms({ ladder, mustExceed: true }))).toEqual([0, 50]);
  expect(due([400, NaN, 700], terms({ ladder }))).toEqual([0, 0, 0]);
  expect(due([400, NaN, 700], terms({ ladder, isLifetime: true }))).toEqual([0, 0, 50]);
  expect(due([900, -200, 250, 100], terms({ ladder, isLifetime: true }))).toEqual([0, 0, 0, 50]);
  expect(due([5], terms({ ladder: [{ threshold: 0, payment: 1 }, { threshold: 0, payment: 2 }] }))).toEqual([3]);
});

/** As the clause reads, looking through all rungs every time. */
function byHand(sales: readonly number[], { ladder, mustExceed, several, isLifetime }: SalesMilestoneTerms): number[] {
  let waiting = [...ladder].sort((one, other) => one.threshold - other.threshold);
  let sold = 0;
  return sales.map((sale) => {
    sold = isLifetime ? sold + sale : sale;
    const come = waiting.filter(({ threshold }) => (mustExceed ? sold > threshold : sold >= threshold));
    const paid = several === "all" ? come : several === "one" ? come.slice(0, 1) : come.slice(-1);
    waiting = waiting.filter((rung) => !paid.includes(rung));
    return paid.reduce((sum, { payment }) => sum + payment, 0);
  });
}

const anyTerms: fc.Arbitrary<SalesMilestoneTerms> = fc.record({
  ladder: fc.uniqueArray(fc.record({ threshold: fc.integer({ min: 0, max: 50 }), payment: fc.integer({ min: 0, max: 9 }) }), { selector: ({ threshold }) => threshold, maxLength: 8 }),
  mustExceed: fc.boolean(),
  several: fc.constantFrom("all" as const, "one" as const, "highest" as const),
  isLifetime: fc.boolean(),
});
const anySales = fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 15 });

test("pays as the clause reads, each rung once at most", () => {
  fc.assert(
    fc.property(anySales, anyTerms, (sales, given) => {
      const payments = due(sales, given);
      expect(payments).toEqual(byHand(sales, given));
      expect(payments.reduce((sum, payment) => sum + payment, 0)).toBeLessThanOrEqual(given.ladder.reduce((sum, { payment }) => sum + payment, 0));
    }),
    { numRuns: 500 },
  );
});

test("all and a later start: leaving out the rungs already paid gives the rest of the schedule", () => {
  fc.assert(
    fc.property(anySales, fc.nat({ max: 15 }), anyTerms, (sales, cut, given) => {
      const each = { ...given, isLifetime: false, several: "all" as const };
      const best = Math.max(-Infinity, ...sales.slice(0, cut));
      const left = given.ladder.filter(({ threshold }) => (given.mustExceed ? best <= threshold : best < threshold));
      expect([...due(sales.slice(0, cut), each), ...due(sales.slice(cut), { ...each, ladder: left })]).toEqual(due(sales, each));
    }),
  );
});

test("a hundred thousand periods on a hundred thousand rungs", () => {
  const size = 100_000;
  const ladder = Array.from({ length: size }, (_, index) => ({ threshold: index, payment: 1 }));
  for (const several of ["all", "one", "highest"] as const) {
    const payments = due(Array.from({ length: size }, () => size), terms({ ladder, several }));
    expect(payments.reduce((sum, payment) => sum + payment, 0)).toBe(size);
    expect(payments[0]).toBe(several === "all" ? size : 1);
  }
});
