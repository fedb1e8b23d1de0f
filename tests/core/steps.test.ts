import { expect, test } from "vitest";
import { readSteps, stepAt } from "../../src/core/steps";

const step = (row: number, from: number) => ({ row, from });

test("a value takes the last step it reaches, its bound included, whatever order they are listed in", () => {
  const steps = readSteps([step(1, 0.95), step(2, 0), step(3, 0.7)], "steps");
  expect([0, 0.69, 0.7, 0.9499, 0.95, 7].map((value) => stepAt(steps, value).row)).toEqual([2, 2, 3, 3, 1, 1]);
});

test("a quotient that rounding leaves just short of a bound reaches it", () => {
  const steps = readSteps([step(1, 0), step(2, 0.3)], "steps");
  expect(0.1 * 3 - 2 ** -54).toBeLessThanOrEqual(0.3);
  expect(stepAt(steps, 0.3 - 2 ** -54).row).toBe(2);
});

test.each([
  [[step(1, 0.5)], "steps must have a row from 0"],
  [[], "steps must have a row from 0"],
  [[step(1, 0), step(4, 0.5), step(6, 0.5)], "steps row 6 starts at 0.5 like another row"],
])("refuses %j", (rows, sentence) => {
  expect(() => readSteps(rows, "steps")).toThrow(sentence);
});
