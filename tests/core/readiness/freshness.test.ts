import { expect, test } from "vitest";
import { freshnessOfAge, freshnessOn } from "../../../src/core/readiness/freshness";

test.each([
  [0, 1],
  [180, 1],
  [365, 0.7038],
  [545, 0.5],
  [910, 0.25],
])("proof %i days old is worth %f", (age, worth) => {
  expect(freshnessOfAge(age)).toBeCloseTo(worth, 4);
});

test("regulator and signed proof lasts to its last valid day, then is worth nothing", () => {
  for (const proof of ["regulator", "signed"] as const) {
    expect(freshnessOn(50_000, { proof, proofDate: 40_000, validUntil: undefined })).toBe(1);
    expect(freshnessOn(50_000, { proof, proofDate: 40_000, validUntil: 50_000 })).toBe(1);
    expect(freshnessOn(50_001, { proof, proofDate: 40_000, validUntil: 50_000 })).toBe(0);
  }
});

test("other proof fades whatever its last valid day", () => {
  expect(freshnessOn(40_545, { proof: "thirdParty", proofDate: 40_000, validUntil: 50_000 })).toBeCloseTo(0.5, 12);
});

test("proof without a date is worth nothing", () => {
  for (const proof of ["regulator", "signed", "thirdParty", "internal", "none"] as const) {
    expect(freshnessOn(40_000, { proof, proofDate: undefined, validUntil: undefined })).toBe(0);
  }
});
