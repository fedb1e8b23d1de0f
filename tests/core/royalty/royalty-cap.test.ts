import fc from "fast-check";
import { expect, test } from "vitest";
import { CappedPayments, multipleOn, readCaps } from "../../../src/core/royalty/royalty-cap";

const cap = (row: number, until: number, multiple: number) => ({ row, until, multiple });

test("a cap holds through its last day, the open one after all others", () => {
  const caps = readCaps([cap(1, Infinity, 2), cap(2, 200, 1.5), cap(3, 100, 1.2)]);
  expect([1, 100, 101, 200, 201, 99_999].map((day) => multipleOn(day, caps))).toEqual([1.2, 1.2, 1.5, 1.5, 2, 2]);
  expect(multipleOn(201, readCaps([cap(1, 200, 1.5)]))).toBeUndefined();
});

test("two caps that end alike are refused", () => {
  expect(() => readCaps([cap(1, 46_000, 1), cap(4, 46_000, 2)])).toThrow("caps row 4 ends 2025-12-09 like another row");
  expect(() => readCaps([cap(1, Infinity, 1), cap(2, Infinity, 2)])).toThrow("caps row 2 ends never like another row");
});

test("payments end for good once the multiple in force is reached, exactly or beyond", () => {
  const exactly = new CappedPayments(100, 0);
  expect([exactly.paidOf(150, 1.5), exactly.paidOf(10, 2)]).toEqual([150, 0]);
  const beyond = new CappedPayments(100, 160);
  expect([beyond.paidOf(10, 1.5), beyond.paidOf(10, 2)]).toEqual([0, 0]);
});

test("receipts cut in two, with what was paid passed on, pay the same as whole", () => {
  const receipts = fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 20 });
  fc.assert(
    fc.property(receipts, receipts, (first, second) => {
      const whole = new CappedPayments(100, 0);
      const paid = [...first, ...second].map((receipt) => whole.paidOf(receipt, 2));
      const before = paid.slice(0, first.length).reduce((sum, each) => sum + each, 0);
      const rest = new CappedPayments(100, before);
      expect(second.map((receipt) => rest.paidOf(receipt, 2))).toEqual(paid.slice(first.length));
    }),
  );
});

test("payments add up to the receipts, or to the cap where these exceed it", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 }), fc.double({ min: 0.1, max: 3, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }), (receipts, multiple, before) => {
      const payments = new CappedPayments(100, before);
      const paid = receipts.reduce((sum, receipt) => sum + payments.paidOf(receipt, multiple), 0);
      const due = receipts.reduce((sum, receipt) => sum + receipt, 0);
      expect(paid).toBeCloseTo(Math.min(due, Math.max(0, multiple * 100 - before)), 8);
    }),
  );
});
