import { expect, test } from "vitest";
import { allowedDeductions } from "../../../src/core/royalty/allowed-deductions";

const none = { byKind: [], together: undefined };

// Hand-worked: gross sales of 1,000 less 250 of rebates and 30 of freight.
test.each([
  [none, 280],
  [{ byKind: [], together: 0.15 }, 150],
  [{ byKind: [undefined, 0.02], together: undefined }, 270],
  [{ byKind: [undefined, 0.02], together: 0.2 }, 200],
  [{ byKind: [0.1, 0.02], together: 0.2 }, 120],
])("%j", (caps, allowed) => {
  expect(allowedDeductions(1000, [250, 30], caps)).toBeCloseTo(allowed, 12);
});

test("a period of returns allows no capped deduction, but a reversal counts whole", () => {
  expect(allowedDeductions(-100, [20], { byKind: [], together: 0.15 })).toBe(0);
  expect(allowedDeductions(-100, [20], none)).toBe(20);
  expect(allowedDeductions(1000, [-40, 30], { byKind: [0.1, 0.02], together: undefined })).toBe(-20);
});
