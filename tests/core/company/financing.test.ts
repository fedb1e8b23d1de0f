import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOfCapital, presentValue } from "../../../src/core/company/cost-of-capital";
import { financingOf, type FinancingPlan } from "../../../src/core/company/financing";
import type { RouteKind, RouteTerms } from "../../../src/core/company/financing-route";

const blank: RouteTerms = { cash: 30, amount: undefined, share: undefined, interest: undefined, preMoney: undefined, firstYear: undefined, lastYear: undefined, probability: undefined, cap: undefined };
const plan = (kind: RouteKind, terms: Partial<RouteTerms>, company: Partial<FinancingPlan> = {}): FinancingPlan => ({ kind, terms: { ...blank, ...terms }, cashBefore: 20, burn: 10, discountRate: 0.1, ...company });

describe("30 of cash, hand-worked", () => {
  test("by licence: 36.3 of income given up in the second year", () => {
    const { valueGivenUp, costOfCapital: rate, dilution, runway } = financingOf(plan("licence", { amount: 60.5, share: 0.6, firstYear: 2, lastYear: 2 }));
    expect(valueGivenUp).toBeCloseTo(30, 9);
    expect(rate).toBeCloseTo(0.1, 9);
    expect([dilution, runway]).toEqual([0, 5]);
  });

  test("by equity: 30% of what 121 is expected in two years, when it comes about", () => {
    expect(financingOf(plan("equity", { amount: 121, preMoney: 70, lastYear: 2 })).valueGivenUp).toBeCloseTo(30, 9);
    const half = financingOf(plan("equity", { amount: 121, preMoney: 70, lastYear: 2, probability: 0.5 }));
    expect(half.dilution).toBeCloseTo(0.3, 12);
    expect(half.valueGivenUp).toBeCloseTo(15, 9);
  });

  test("by debt: par at its own rate, and interest and principal end the runway", () => {
    const debt = financingOf(plan("debt", { interest: 0.1, lastYear: 2 }));
    expect(debt.valueGivenUp).toBeCloseTo(30, 9);
    expect(debt.costOfCapital).toBeCloseTo(0.1, 9);
    expect(debt.runway).toBe(2);
    // 50 - 13 - 13 - 13 = 11: the burn of the fourth year leaves 1, too little for its interest of 3.
    expect(financingOf(plan("debt", { interest: 0.1, lastYear: 9 })).runway).toBe(4);
    // Without interest 50 last five years; 55 last half a year more, before the principal falls due.
    expect(financingOf(plan("debt", { interest: 0, lastYear: 9 })).runway).toBe(5);
    expect(financingOf(plan("debt", { interest: 0, lastYear: 9 }, { cashBefore: 25 })).runway).toBe(5.5);
  });

  test("by royalty sale: it ends at its cap, whatever the chance of the product", () => {
    const sale = { amount: 40, share: 1, lastYear: 3, cap: 1.5 };
    expect(financingOf(plan("royaltySale", sale)).valueGivenUp).toBeCloseTo(40 / 1.1 + 5 / 1.21, 9);
    expect(financingOf(plan("royaltySale", { ...sale, probability: 0.5 })).valueGivenUp).toBeCloseTo((40 / 1.1 + 5 / 1.21) / 2, 9);
    expect(financingOf(plan("royaltySale", { ...sale, probability: 0 }))).toMatchObject({ valueGivenUp: 0, costOfCapital: undefined });
  });
});

test("cash lasts for good where nothing is burnt", () => {
  expect(financingOf(plan("equity", { amount: 100, preMoney: 70, lastYear: 1 }, { burn: 0 })).runway).toBeUndefined();
});

test("the cost of capital makes the payments worth the cash", () => {
  const payment = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1000, noNaN: true }));
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1000, noNaN: true }), fc.array(payment, { minLength: 1, maxLength: 20 }), (cash, payments) => {
      const rate = costOfCapital(cash, payments);
      if (rate === undefined) expect(payments.every((paid) => paid === 0)).toBe(true);
      else expect(presentValue(payments, 1 / (1 + rate)) / cash).toBeCloseTo(1, 6);
    }),
  );
});
