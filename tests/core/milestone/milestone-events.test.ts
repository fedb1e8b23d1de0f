import fc from "fast-check";
import { expect, test } from "vitest";
import { milestoneEvents, type SkippedRule } from "../../../src/core/milestone/milestone-events";

const path = ["IND", "P2", "P3", "NDA", "Approval"];
const payments = [2, 5, 10, 15, 30];
const ladder = path.map((event, index) => ({ row: index + 1, event, payment: payments[index] as number }));
const came = (events: readonly string[]) => events.map((event, index) => ({ row: index + 1, event }));
const paid = (events: readonly string[], skipped: SkippedRule) => milestoneEvents(ladder, came(events), skipped).map(({ payment }) => payment);

// Worked by hand: https://www.lawinsider.com/clause/skipped-milestones; catch-up as in https://lawinsider.com/clause/milestone-conditions/_2.
test("IND, P3 and Approval of five steps: strict 2, 10, 30; catch-up 2, 15, 45", () => {
  expect(paid(["IND", "P3", "Approval"], "strict")).toEqual([2, 10, 30]);
  expect(paid(["IND", "P3", "Approval"], "catchup")).toEqual([2, 15, 45]);
});

test("each step once, in the order in which events came", () => {
  expect(paid(["P3", "ind", " P3 ", "P2"], "strict")).toEqual([10, 2, 0, 5]);
  expect(paid(["P3", "ind", "P3", "NDA"], "catchup")).toEqual([17, 0, 0, 15]);
});

test("refuses an event that the ladder doesn't have, or has twice", () => {
  expect(() => paid(["IND", "P4"], "strict")).toThrow('achieved row 2 is no event of ladder: "P4"');
  expect(() => milestoneEvents([...ladder, { row: 6, event: "ind", payment: 1 }], [], "strict")).toThrow("ladder row 6 names ind again");
});

test("catch-up never pays less so far than strict, and both come to the same once all have come", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(path, { minLength: 1 }), (events) => {
      const [strict, caughtUp] = [paid(events, "strict"), paid(events, "catchup")];
      let difference = 0;
      strict.forEach((payment, index) => {
        difference += (caughtUp[index] as number) - payment;
        expect(difference).toBeGreaterThanOrEqual(0);
      });
      if (events.length === path.length) expect(difference).toBe(0);
    }),
  );
});
