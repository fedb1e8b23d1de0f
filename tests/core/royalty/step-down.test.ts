import fc from "fast-check";
import { expect, test } from "vitest";
import { stepDownFactors, type StepDown } from "../../../src/core/royalty/step-down";

const plain: StepDown = { drop: 0.25, consecutive: 2, cut: 0.5, start: "next", recovers: false, countBefore: 0 };
const factors = (sales: readonly number[], terms: Partial<StepDown> = {}, base = 100) => [...stepDownFactors(base, Float64Array.from(sales), { ...plain, ...terms })];

test.each<[string, number[], Partial<StepDown>, number[]]>([
  ["the line itself doesn't count", [75, 75, 75], {}, [1, 1, 1]],
  ["from the period after the run", [74, 74, 74, 90], {}, [1, 1, 0.5, 0.5]],
  ["from the period that completes it", [74, 74, 74, 90], { start: "same" }, [1, 0.5, 0.5, 0.5]],
  ["a period at the line breaks a run", [74, 75, 74, 74, 74], {}, [1, 1, 1, 1, 0.5]],
  ["one period is enough where one is asked", [74, 90, 90], { consecutive: 1 }, [1, 0.5, 0.5]],
  ["restored in the period after one at the line", [74, 74, 75, 74, 74, 74], { recovers: true }, [1, 1, 0.5, 1, 1, 0.5]],
  ["restored, cut at once", [74, 74, 75, 74, 74], { recovers: true, start: "same" }, [1, 0.5, 0.5, 1, 0.5]],
  ["a run begun before", [74, 74], { countBefore: 1 }, [1, 0.5]],
  ["a cut in force before", [90, 90], { countBefore: 2 }, [0.5, 0.5]],
  ["a cut in force before, restored", [90, 90], { countBefore: 5, recovers: true }, [0.5, 1]],
  ["a blank period neither counts nor breaks", [74, NaN, 74, 74], {}, [1, NaN, 1, 0.5]],
])("%s", (_, sales, terms, wanted) => {
  expect(factors(sales, terms)).toEqual(wanted);
});

test("sales that stand on the line but for rounding don't count", () => {
  // 10 x (1 - 0.7) is 3.0000000000000004 in binary.
  expect(factors([3, 3, 3], { drop: 0.7 }, 10)).toEqual([1, 1, 1]);
});

test("cut in two, with the run passed on, is the same as whole", () => {
  const terms = fc.record({ consecutive: fc.integer({ min: 1, max: 4 }), start: fc.constantFrom("next" as const, "same" as const), recovers: fc.boolean() });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 70, max: 79 }), { maxLength: 20 }), terms, fc.nat(), (sales, given, at) => {
      const cut = at % (sales.length + 1);
      let run = 0;
      let longest = 0;
      for (const amount of sales.slice(0, cut)) longest = Math.max(longest, (run = amount < 75 ? run + 1 : 0));
      const countBefore = !given.recovers && longest >= given.consecutive ? given.consecutive : run;
      expect([...factors(sales.slice(0, cut), given), ...factors(sales.slice(cut), { ...given, countBefore })]).toEqual(factors(sales, given));
    }),
  );
});
