import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocatedUnits, type Order } from "../../../src/core/supply/allocation";

const order = (ordered: number, given: Partial<Order> = {}): Order => ({ ordered, weight: ordered, rank: 1, floor: 0, ...given });
const units = (available: number, orders: readonly Order[], lot?: number) => [...allocatedUnits(available, orders, lot)];

describe("published shortage clauses", () => {
  // https://lawinsider.com/clause/shortage-of-supply
  test("the first in full, the rest by orders", () => {
    expect(units(100, [order(60), order(50, { rank: Infinity }), order(30, { rank: Infinity })])).toEqual([60, 25, 15]);
  });

  // https://www.lawinsider.com/clause/supply-shortage
  test("half each, the unused half passes over", () => {
    expect(units(100, [order(80, { weight: 1 }), order(30, { weight: 1 })])).toEqual([70, 30]);
  });

  test("a filled party's surplus is shared again by weight", () => {
    const [a, b, c] = units(100, [order(20, { weight: 1 }), order(50, { weight: 1 }), order(90, { weight: 2 })]);
    expect(a).toBe(20);
    expect(b).toBeCloseTo(26.6666666667, 9);
    expect(c).toBeCloseTo(53.3333333333, 9);
  });
});

describe("floors", () => {
  test("are a least amount, not an extra one", () => {
    expect(units(100, [order(100, { weight: 1, floor: 30 }), order(100, { weight: 3 })])).toEqual([30, 70]);
    expect(units(100, [order(100, { weight: 1, floor: 10 }), order(100, { weight: 3 })])).toEqual([25, 75]);
  });

  test("come before priority, and never above the order", () => {
    expect(units(100, [order(100), order(40, { rank: 2, floor: 60 })])).toEqual([60, 40]);
  });

  test("that supply doesn't reach are cut alike, priority first", () => {
    expect(units(30, [order(100, { floor: 40 }), order(100, { floor: 20 })])).toEqual([20, 10]);
    expect(units(50, [order(100, { floor: 40 }), order(100, { rank: 2, floor: 40 })])).toEqual([40, 10]);
  });
});

test("a party without weight gets what the others leave", () => {
  expect(units(100, [order(60, { weight: 1 }), order(80, { weight: 0 })])).toEqual([60, 40]);
  expect(units(50, [order(60, { weight: 1 }), order(80, { weight: 0 })])).toEqual([50, 0]);
});

test("only the proportions of the weights count", () => {
  expect(units(90, [order(80, { weight: 1e308 }), order(80, { weight: 1e308 }), order(80, { weight: 1e308 })])).toEqual([30, 30, 30]);
});

describe("lots", () => {
  test("are given whole, the rest to the largest remainders, the first of equals first", () => {
    expect(units(100, [order(20, { weight: 1 }), order(50, { weight: 1 }), order(90, { weight: 2 })], 10)).toEqual([20, 30, 50]);
    expect(units(10, [order(10), order(10), order(10)], 4)).toEqual([4, 4, 0]);
  });

  test("count as many as fit in orders and supply, as many as a floor needs", () => {
    expect(units(29, [order(19), order(100, { rank: 2 })], 10)).toEqual([10, 10]);
    expect(units(100, [order(100), order(100, { rank: 2, floor: 11 })], 10)).toEqual([80, 20]);
    expect(units(0.3, [order(0.3)], 0.1)).toEqual([0.3]);
  });
});

const amount = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1000, noNaN: true }));
const someOrder: fc.Arbitrary<Order> = fc.record({ ordered: amount, weight: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })), rank: fc.constantFrom(1, 2, 3, Infinity), floor: fc.oneof(fc.constant(0), amount) });
const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);

describe("whatever is ordered", () => {
  test("nobody gets more than ordered, all not more than there is, and nothing is left that someone still wants", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), fc.array(someOrder, { maxLength: 8 }), (available, orders) => {
        const given = units(available, orders);
        given.forEach((got, place) => {
          expect(got).toBeGreaterThanOrEqual(0);
          expect(got).toBeLessThanOrEqual(orders[place]?.ordered ?? NaN);
        });
        expect(sum(given)).toBeCloseTo(Math.min(available, sum(orders.map(({ ordered }) => ordered))), 6);
      }),
    );
  });

  test("the same holds of whole lots", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.array(fc.record({ ordered: fc.integer({ min: 0, max: 1000 }), weight: fc.integer({ min: 0, max: 9 }), rank: fc.constantFrom(1, 2, Infinity), floor: fc.integer({ min: 0, max: 300 }) }), { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (available, orders, lot) => {
        const given = units(available, orders, lot);
        given.forEach((got, place) => {
          expect(got % lot).toBe(0);
          expect(got).toBeLessThanOrEqual(orders[place]?.ordered ?? NaN);
        });
        const wanted = sum(orders.map(({ ordered }) => Math.floor(ordered / lot)));
        expect(sum(given) / lot).toBe(Math.min(Math.floor(available / lot), wanted));
      }),
    );
  });

  test("a higher rank is full before a lower one gets more than its floor", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3000, noNaN: true }), fc.array(someOrder, { maxLength: 8 }), (available, orders) => {
        const given = units(available, orders);
        orders.forEach(({ rank, ordered }, place) => {
          if ((given[place] as number) >= ordered - 1e-6) return;
          orders.forEach((other, otherPlace) => {
            if (other.rank > rank) expect(given[otherPlace]).toBeLessThanOrEqual(Math.min(other.floor, other.ordered) + 1e-6);
          });
        });
      }),
    );
  });
});

test("many parties are served in one go", () => {
  const orders = Array.from({ length: 100_000 }, (_, place) => order(place % 100, { weight: (place % 7) + 1, rank: (place % 3) + 1 }));
  expect(sum(units(2_000_000, orders))).toBeCloseTo(2_000_000, 3);
});
