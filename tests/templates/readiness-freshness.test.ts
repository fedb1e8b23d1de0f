import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proofAgeOn } from "../../src/core/readiness/proof-age";
import { languages } from "../../src/language/text";
import { readinessWords } from "../../src/seeds/readiness";
import { item } from "../core/readiness/item";
import { Inserted } from "./inserted";

const { age, columns, status, proof } = readinessWords;
const asOf = 46_478;

const someDay = fc.oneof(fc.constant(undefined), fc.integer({ min: asOf - 800, max: asOf + 40 }), fc.constantFrom(asOf, asOf + 1, asOf - 180, asOf - 181, asOf - 545, asOf - 546));
const anyProof = fc.record({
  status: fc.constantFrom("notStarted" as const, "inProgress" as const, "met" as const, "met" as const, "notApplicable" as const),
  proof: fc.constantFrom("regulator" as const, "signed" as const, "thirdParty" as const, "internal" as const, "none" as const),
  proofDate: someDay,
  validUntil: someDay,
});

describe.each(languages)("the freshness column in %s", (language) => {
  const header = { en: "Freshness", ja: "鮮度" }[language];
  const inserted = new Inserted("readiness", { start: "2027-Q2" }, language);

  it("says what the score makes of the age of proof", () => {
    fc.assert(
      fc.property(fc.array(anyProof, { minLength: 25, maxLength: 25 }), (rows) => {
        rows.forEach((row, index) => {
          inserted.type("Checklist", columns.status[language], index, status[row.status][language]);
          inserted.type("Checklist", columns.proof[language], index, proof[row.proof][language]);
          inserted.type("Checklist", columns.proofDate[language], index, row.proofDate ?? null);
          inserted.type("Checklist", columns.validUntil[language], index, row.validUntil ?? null);
        });
        inserted.calculate();
        const words = rows.map((row) => proofAgeOn(asOf, item(row))).map((word) => (word === undefined ? "" : age[word][language]));
        expect(inserted.column("Checklist", header)).toEqual(words);
      }),
      { numRuns: 30 },
    );
  });

  it("says nothing of dates while there is no day to judge them on", () => {
    inserted.type("Checklist", columns.status[language], 0, status.met[language]);
    inserted.type("Checklist", columns.proof[language], 0, proof.internal[language]);
    inserted.typeName("AsOf", null);
    inserted.calculate();
    expect(inserted.column("Checklist", header)[0]).toBe("");
  });
});
