import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/cells/serial";
import { patternIds } from "../../src/seeds/pattern-id";
import { Inserted } from "./inserted";

describe("division of labor", () => {
  it.each(patternIds)("counts what each party of %s owns, does, and has left", (pattern) => {
    const inserted = new Inserted("labor", { pattern, start: "2027-Q2" });
    const owners = inserted.column("Labor", "Owner");
    const counted = ["Japan/Asia", "US", "CDMO/CRO"].map((party) => owners.filter((owner) => owner === party).length);
    expect(inserted.column("LaborByParty", "Owns")).toEqual(counted);
    expect(inserted.column("LaborByParty", "Owns, not done")).toEqual(counted);
    expect(inserted.column("LaborByParty", "Owns, late")).toEqual([0, 0, 0]);
    expect(counted.reduce((sum, count) => sum + count)).toBe(owners.length);
    expect(inserted.column("Labor", "Check")).toEqual(owners.map(() => "OK"));
  });

  it("dates rows by the quarter that they are due in, from the plan's first day", () => {
    const inserted = new Inserted("labor", { start: "2027-Q2" });
    expect(inserted.column("Labor", "Due")[0]).toBe(serialOf({ year: 2027, month: 6, day: 30 }));
    inserted.typeName("PlanStart", serialOf({ year: 2028, month: 1, day: 1 }));
    inserted.calculate();
    expect(inserted.column("Labor", "Due")[0]).toBe(serialOf({ year: 2028, month: 3, day: 31 }));
  });

  it("flags a row with two accountable parties, none, nobody to do it, or late", () => {
    const inserted = new Inserted("labor", { start: "2027-Q2" }, "en");
    inserted.type("Labor", "RACI US", 0, "A");
    inserted.type("Labor", "RACI Japan/Asia", 1, "R");
    for (const party of ["RACI US", "RACI CDMO/CRO"]) inserted.type("Labor", party, 2, "C");
    inserted.type("Labor", "RACI Japan/Asia", 2, "A");
    inserted.type("Labor", "Status", 4, "done");
    inserted.typeName("AsOf", serialOf({ year: 2027, month: 10, day: 1 }));
    inserted.calculate();
    expect(inserted.column("Labor", "Check").slice(0, 6)).toEqual(["One A", "One A", "No R", "OK", "OK", "OK"]);
    expect(inserted.column("Labor", "Owner")[1]).toBe("");
    expect(inserted.column("Labor", "Check").filter((check) => check === "Late").length).toBeGreaterThan(0);
  });

  it("checks in Japanese words too", () => {
    const inserted = new Inserted("labor", { start: "2027-Q2" }, "ja");
    inserted.typeName("AsOf", serialOf({ year: 2030, month: 1, day: 1 }));
    inserted.type("Labor", "進捗", 0, "完了");
    inserted.calculate();
    expect(inserted.column("Labor", "確認").slice(0, 2)).toEqual(["OK", "遅延"]);
    expect(inserted.column("LaborByParty", "主管のうち未完了").reduce<number>((sum, count) => sum + Number(count), 0)).toBe(inserted.column("Labor", "進捗").length - 1);
  });
});
