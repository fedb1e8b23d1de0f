import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { royaltyImpliedSales } from "../../../src/functions/royalty/royalty-implied-sales";
import { royaltyRate } from "../../../src/functions/royalty/royalty-rate";
import { royaltyRegions } from "../../../src/functions/royalty/royalty-regions";
import { royaltyTerm } from "../../../src/functions/royalty/royalty-term";
import { called } from "./called";

const error = { error: "#REF!" as const };

describe("RATE", () => {
  const steps: Grid = [["適用開始日", "料率"], ["2024-01-01", 0.1], ["2028-01-01", 0.02]];

  test("of a column, #N/A where no step has begun", () => {
    expect(called(royaltyRate, [["Day"], ["2023-12-31"], [""], ["2024-01-01"], [error]], steps)).toEqual([[{ error: "#N/A" }], [null], [0.1], [error]]);
    expect(called(royaltyRate, "2023-12-31", steps)).toBe("#N/A no rate is in force on 2023-12-31: the first step starts on 2024-01-01");
  });

  test("under a compulsory licence that is still running, or none", () => {
    expect(called(royaltyRate, "2027-06-01", steps, [["2027-01-01", "", 0.03]])).toBe(0.03);
    expect(called(royaltyRate, "2027-06-01", steps, [["", "", ""], [null, "", ""]])).toBe(0.1);
    expect(called(royaltyRate, "2027-06-01", [["First day", "Rate"]])).toContain("#N/A rateSteps has no step");
    expect(called(royaltyRate, "2027-06-01", [...steps, ["Total", 0.12]])).toContain("rateSteps row 4 is a total row");
  });
});

describe("IMPLIEDSALES", () => {
  test("of a column, #N/A where none owe it", () => {
    expect(called(royaltyImpliedSales, [["Royalty"], [19], [""], [50]], [[0, 0.095], [350, 0.045], [550, 0]])).toEqual([[200], [null], [{ error: "#N/A" }]]);
  });
});

describe("TERM", () => {
  test("a country without first sale has no end yet, one off the calendar none at all", () => {
    const na = { error: "#N/A" };
    expect(called(royaltyTerm, [["First sale"], ["2025-04-20"], [""], ["9995-01-01"], [""], [error]], [["Claim"], [""], ["2036-11-30"], [""], [""], [""]], [["Exclusivity"], [""], [""], [""], [""], [""]])).toEqual([
      [49_419, "years"],
      [na, na],
      [{ error: "#NUM!" }, { error: "#NUM!" }],
      [null, null],
      [error, error],
    ]);
  });

  test("claim and exclusivity may be left out or blank", () => {
    expect(called(royaltyTerm, [["2025-04-20"], ["2026-07-01"]], null, [[""], [""]], 12)).toMatchObject([[50_150, "years"], [50_587, "years"]]);
  });
});

describe("REGIONS", () => {
  const rates: Grid = [["JP", "US"], [0.1, 0.05], [0.12, 0.08]];
  const thresholds: Grid = [["Sales from", "Rate"], [0, 0.07], [100, 0.09]];

  test("matches regions by name where both ranges have headers", () => {
    expect(called(royaltyRegions, [["US", "JP"], [60, 40]], thresholds, rates)).toEqual([[3, 4, 7]]);
    expect(called(royaltyRegions, [[60, 40]], [[0], [100]], rates)).toEqual([[6, 2, 8]]);
    expect(called(royaltyRegions, [["US", "EU"], [60, 40]], thresholds, rates)).toBe('#VALUE! ratesByRegion has no column called "EU", which salesByRegion has');
  });

  test("keeps blank rows, takes a blank cell for no sales, and shows errors from their row on, by the year in all", () => {
    const sales: Grid = [["US", "JP"], [100, ""], ["", ""], [1, error], [0, 100]];
    const gone = [error, error, error];
    const blank = [null, null, null];
    expect(called(royaltyRegions, sales, thresholds, rates)).toEqual([[5, 0, 5], blank, gone, gone]);
    expect(called(royaltyRegions, sales, thresholds, rates, "year")).toEqual([gone, blank, gone, gone]);
  });

  test("refuses rates that don't fit, and a total row", () => {
    expect(called(royaltyRegions, [[60, 40, 10]], thresholds, rates)).toBe("#VALUE! ratesByRegion must have a column for each region: 3, not 2");
    expect(called(royaltyRegions, [[60, 40], [70, 30]], thresholds, [["JP", "US"], [0.1, error], [0.12, 0.08]])).toBe("#VALUE! ratesByRegion row 2 is the error #REF!: put it right first");
    expect(called(royaltyRegions, [["US", "JP"], [60, 40], ["計", 100]], thresholds, rates)).toContain('salesByRegion row 3 is a total row ("計")');
    expect(called(royaltyRegions, [[10, -10]], thresholds, rates, "year")).toContain("#N/A the year's sales come to 0");
  });
});
