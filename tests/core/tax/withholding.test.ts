import fc from "fast-check";
import { expect, test } from "vitest";
import { withholdingRules } from "../../../src/core/tax/withholding";

// Net of the amount, and the gross that leaves it: amount / (1 - rate).
test.each([
  [0, 100, 0, 100, 0],
  [0.1, 90, 10, 111.1111111111, 11.1111111111],
  [0.15, 85, 15, 117.6470588235, 17.6470588235],
  [0.2, 80, 20, 125, 25],
  [0.2042, 79.58, 20.42, 125.6597134959, 25.6597134959],
  [0.22, 78, 22, 128.2051282051, 28.2051282051],
  [0.3, 70, 30, 142.8571428571, 42.8571428571],
])("at %d", (rate, net, tax, gross, grossedTax) => {
  const taken = withholdingRules.net(100, rate, 0);
  expect(taken.gross).toBe(100);
  expect(taken.net).toBeCloseTo(net, 9);
  expect(taken.tax).toBeCloseTo(tax, 9);
  const raised = withholdingRules.grossup(100, rate, 0);
  expect(raised.net).toBe(100);
  expect(raised.gross).toBeCloseTo(gross, 9);
  expect(raised.tax).toBeCloseTo(grossedTax, 9);
});

test("withholding from a grossed-up amount gives the net back, whatever the rates", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (amount, rate, vat) => {
      const raised = withholdingRules.grossup(amount, rate, vat);
      const taken = withholdingRules.net(raised.gross, rate, vat);
      expect(Math.abs(taken.net - amount)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(amount)));
      expect(Math.abs(taken.tax - raised.tax)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(amount)));
    }),
  );
});

test("nothing is left of any amount at 100%", () => {
  expect(() => withholdingRules.grossup(100, 1, 0)).toThrow("no gross amount leaves anything");
});
