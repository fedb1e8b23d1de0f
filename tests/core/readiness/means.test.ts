import { expect, test } from "vitest";
import { means } from "../../../src/core/readiness/means";

test("the human development index's worked example", () => {
  // UNDP technical notes: health 0.6971, education 0.3447, income 0.5506; published as 0.510.
  // https://pdf4pro.com/download/technical-notes-united-nations-development-programme-79ae81.html
  const indices = [0.6971, 0.3447, 0.5506];
  expect(means.geometric(indices)).toBeCloseTo(0.5096, 4);
  expect(means.arithmetic(indices)).toBeCloseTo(0.5308, 4);
});

test("the handbook's pair: equal sums, unequal balance", () => {
  // OECD and JRC, Handbook on Constructing Composite Indicators, 2008: one more helps the weak profile more.
  expect([means.arithmetic([21, 1, 1, 1]), means.arithmetic([6, 6, 6, 6])]).toEqual([6, 6]);
  expect(means.geometric([21, 1, 1, 1])).toBeCloseTo(2.141, 3);
  expect(means.geometric([6, 6, 6, 6])).toBeCloseTo(6, 12);
  expect(means.geometric([21, 2, 1, 1])).toBeCloseTo(2.546, 3);
  expect(means.geometric([6, 7, 6, 6])).toBeCloseTo(6.236, 3);
});

test("five areas", () => {
  const areas = [0.9, 0.4, 0.8, 0.6, 0.7];
  expect(means.arithmetic(areas)).toBeCloseTo(0.68, 12);
  expect(means.geometric(areas)).toBeCloseTo(0.6554, 4);
  expect(means.weakest(areas)).toBe(0.4);
});

test("a zero is a zero", () => {
  expect(means.geometric([1, 0, 1])).toBe(0);
});
