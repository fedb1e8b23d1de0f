import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/cells/serial";
import { Refusal } from "../../src/language/refusal";
import { dealInputs } from "../../src/templates/inputs/deal-inputs";
import { readInputs, type GivenInputs } from "../../src/templates/inputs/input-field";

function refusalOf(given: GivenInputs): Refusal {
  try {
    readInputs(dealInputs, given);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(given)} was taken`);
}

describe("inputs of a deal", () => {
  it("reads answers as typed, blanks and case aside", () => {
    const inputs = readInputs(dealInputs, { pattern: " Ophthalmology ", start: "2027-q2", fiscalStart: "4", asOf: "2027-02-28", language: "JA", currency: "jpy", programme: "=1+1" });
    expect(inputs.pattern.id).toBe("ophthalmology");
    expect(inputs.start).toBe(serialOf({ year: 2027, month: 4, day: 1 }));
    expect(inputs.asOf).toBe(serialOf({ year: 2027, month: 2, day: 28 }));
    expect(inputs).toMatchObject({ fiscalStart: 4, language: "ja", currency: "JPY", programme: { en: "=1+1", ja: "=1+1" } });
  });

  it("has a stand-in for every blank", () => {
    const inputs = readInputs(dealInputs, { programme: "  " });
    expect(inputs).toMatchObject({ fiscalStart: 1, language: "en", currency: "USD", asOf: undefined, territories: undefined });
    expect(inputs.pattern.id).toBe("rare-gene");
    expect(inputs.programme.ja).toBe("対象プログラム");
  });

  it.each([
    [{ pattern: "cardiology" }, 'Pattern can\'t be "cardiology". Choose one of: rare-gene, oncology, metabolic, ophthalmology.'],
    [{ start: "2027-Q5" }, 'Start quarter can\'t be "2027-Q5". Write a calendar quarter from 2000-Q1 to 2099-Q4, for example 2027-Q2.'],
    [{ start: "Q2 2027" }, "for example 2027-Q2"],
    [{ start: "1899-Q1" }, "from 2000-Q1"],
    [{ fiscalStart: "13" }, 'Fiscal year starts in can\'t be "13". Choose one of: 1, 2, 3'],
    [{ fiscalStart: "April" }, "Choose one of: 1, 2, 3"],
    [{ asOf: "2027-02-30" }, 'As of can\'t be "2027-02-30". Write a day from 2000 to 2099 as YYYY-MM-DD, for example 2027-04-01.'],
    [{ asOf: "1/4/2027" }, "as YYYY-MM-DD"],
    [{ language: "fr" }, 'Language can\'t be "fr". Choose one of: en, ja.'],
    [{ currency: "yen" }, "Choose one of: USD, JPY"],
    [{ programme: "x".repeat(121) }, "Programme has 121 characters: shorten it to 120."],
    [{ usParty: "Foo\u0007 Inc." }, "US party must be one line, without control characters."],
    [{ fiscalYear: "4" }, 'This template asks for no input "fiscalYear". Its inputs are: pattern, programme'],
  ])("says what to do with %j", (given, sentence) => {
    const refusal = refusalOf(given as unknown as GivenInputs);
    expect(refusal.in("en")).toContain(sentence);
    expect(refusal.in("ja")).toMatch(/[ください。：][^{}]*$/u);
    expect(refusal.in("ja")).not.toMatch(/\{\w+\}/u);
  });
});
