import { expect, test } from "vitest";
import { rateInForce, readCompulsoryLicences, readRateSteps } from "../../../src/core/royalty/rate-in-force";
import { day } from "./day";

const steps = readRateSteps([
  { row: 1, firstDay: day("2028-01-01"), rate: 0.02 },
  { row: 2, firstDay: day("2024-01-01"), rate: 0.1 },
]);
const licence = (firstDay: string, lastDay: string | undefined, rate: number) => ({ row: 3, firstDay: day(firstDay), lastDay: lastDay === undefined ? undefined : day(lastDay), rate });

test("a step holds from its first day until the next, in whatever order they stand", () => {
  expect(["2023-12-31", "2024-01-01", "2027-12-31", "2028-01-01"].map((text) => rateInForce(day(text), steps, []))).toEqual([undefined, 0.1, 0.1, 0.02]);
});

test("while a compulsory licence runs the lower rate holds, both its days included", () => {
  const licences = readCompulsoryLicences([licence("2027-01-01", "2028-06-30", 0.03), licence("2028-03-01", undefined, 0.01)]);
  expect(["2026-12-31", "2027-01-01", "2028-01-01", "2028-03-01", "2035-01-01"].map((text) => rateInForce(day(text), steps, licences))).toEqual([0.1, 0.03, 0.02, 0.01, 0.01]);
  expect(rateInForce(day("2023-01-01"), steps, [licence("2022-01-01", undefined, 0.01)])).toBeUndefined();
});

test("refuses two steps on one day, and a licence that ends before it starts", () => {
  expect(() => readRateSteps([...steps, { row: 3, firstDay: day("2024-01-01"), rate: 0.05 }])).toThrow("starts on 2024-01-01 like another step");
  expect(() => readCompulsoryLicences([licence("2027-01-01", "2026-12-31", 0.03)])).toThrow("compulsory row 3 ends before it starts, on 2027-01-01");
});
