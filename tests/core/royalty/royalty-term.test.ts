import { expect, test } from "vitest";
import { isoDate } from "../../../src/cells/serial";
import { royaltyTerm } from "../../../src/core/royalty/royalty-term";
import { day } from "./day";

const term = (firstSale: string, claim: string, exclusivity: string, years = 10) => {
  const found = royaltyTerm(day(firstSale), claim ? day(claim) : NaN, exclusivity ? day(exclusivity) : NaN, years);
  return found && [isoDate(found.end), found.driver];
};

// Latest of last valid claim, exclusivity and ten years from first commercial sale: https://www.lawinsider.com/clause/royalty-term
test.each([
  ["2025-04-20", "2034-05-31", "2033-03-31", "2035-04-20", "years"],
  ["2025-01-10", "2036-11-30", "2037-06-15", "2037-06-15", "exclusivity"],
  ["2026-07-01", "", "", "2036-07-01", "years"],
  ["2025-04-20", "2036-05-31", "2033-03-31", "2036-05-31", "claim"],
  ["2025-04-20", "2035-04-20", "2035-04-20", "2035-04-20", "years"],
  ["2025-04-20", "2036-01-01", "2036-01-01", "2036-01-01", "claim"],
  ["2028-02-29", "", "", "2038-02-28", "years"],
])("sold from %s, claim %s, exclusivity %s", (firstSale, claim, exclusivity, end, driver) => {
  expect(term(firstSale, claim, exclusivity)).toEqual([end, driver]);
});

test("years may be none or more, within Excel's calendar", () => {
  expect(term("2028-02-29", "", "", 0)).toEqual(["2028-02-29", "years"]);
  expect(term("2028-02-29", "", "", 12)).toEqual(["2040-02-29", "years"]);
  expect(term("9995-01-01", "", "")).toBeUndefined();
});
