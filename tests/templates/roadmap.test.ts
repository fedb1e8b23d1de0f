import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/cells/serial";
import { patternIds } from "../../src/seeds/pattern-id";
import { Inserted } from "./inserted";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

describe("quarterly roadmap", () => {
  it.each([
    ["1", ["2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1"]],
    ["4", ["FY2027-Q1", "FY2027-Q2", "FY2027-Q3", "FY2027-Q4"]],
    ["7", ["FY2026-Q4", "FY2027-Q1", "FY2027-Q2", "FY2027-Q3"]],
    ["10", ["FY2026-Q3", "FY2026-Q4", "FY2027-Q1", "FY2027-Q2"]],
  ])("labels quarters for fiscal years that start in month %s, and moves no date", (fiscalStart, labels) => {
    const inserted = new Inserted("roadmap", { start: "2027-Q2", fiscalStart });
    const sheet = inserted.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "Roadmap"));
    const texts = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => value));
    expect(texts.filter((value) => typeof value === "string" && /^(FY)?20\d\d-Q\d$/u.test(value))).toEqual(labels);
    expect(inserted.column("Roadmap", "Start")[0]).toBe(day(2027, 4, 1));
  });

  it.each(patternIds)("dates %s inside its four quarters, in order, with nothing late", (pattern) => {
    const inserted = new Inserted("roadmap", { pattern, start: "2027-Q4" });
    const starts = inserted.column("Roadmap", "Start").map(Number);
    const ends = inserted.column("Roadmap", "End").map(Number);
    expect(Math.min(...starts)).toBe(day(2027, 10, 1));
    expect(Math.max(...ends)).toBe(day(2028, 9, 30));
    starts.forEach((start, index) => expect(ends[index]).toBeGreaterThanOrEqual(start));
    expect(new Set(inserted.column("Roadmap", "Check"))).toEqual(new Set(["OK"]));
  });

  it("keeps dates as formulas of the plan's first day", () => {
    const inserted = new Inserted("roadmap", { start: "2027-Q2" });
    inserted.typeName("PlanStart", day(2028, 7, 1));
    inserted.calculate();
    expect(inserted.column("Roadmap", "Start")[0]).toBe(day(2028, 7, 1));
    expect(Math.max(...inserted.column("Roadmap", "End").map(Number))).toBe(day(2029, 6, 30));
  });

  it("flags a row that starts before a predecessor ends, names none, or is late", () => {
    const inserted = new Inserted("roadmap", { pattern: "rare-gene", start: "2027-Q2" });
    const row = (id: string) => inserted.column("Roadmap", "Row").indexOf(id);
    const check = (id: string) => inserted.column("Roadmap", "Check")[row(id)];
    inserted.type("Roadmap", "Quarter", row("T06"), 1);
    inserted.type("Roadmap", "After", row("T12"), "T99");
    inserted.type("Roadmap", "And after", row("T09"), "D04");
    inserted.calculate();
    expect(check("T06")).toBe("Before T05");
    expect(check("T12")).toBe("No such row");
    expect(check("T09")).toBe("Before D04");
    inserted.type("Roadmap", "Status", row("T01"), "done");
    inserted.typeName("AsOf", day(2027, 7, 1));
    inserted.calculate();
    expect([check("T01"), check("T02")]).toEqual(["OK", "Late"]);
  });

  it("flags in Japanese words too", () => {
    const inserted = new Inserted("roadmap", { pattern: "oncology", start: "2027-Q2" }, "ja");
    const row = inserted.column("Roadmap", "行").indexOf("T05");
    inserted.type("Roadmap", "四半期", row, 1);
    inserted.calculate();
    expect(inserted.column("Roadmap", "確認")[row]).toBe("先行未了 T04");
  });

  it("dates sourced clocks from their rows and events, and no other", () => {
    const inserted = new Inserted("roadmap", { pattern: "rare-gene", start: "2027-Q2" });
    const clock = (start: string) => inserted.column("RoadmapClocks", "Clock").findIndex((name) => String(name).startsWith(start));
    const until = (start: string) => inserted.column("RoadmapClocks", "Until")[clock(start)];
    expect(until("First clinical trial notification")).toBe(day(2027, 7, 1));
    expect(until("Follow-up after an integrating")).toBe(day(2042, 9, 30));
    expect(until("Follow-up after a non-integrating")).toBe("");
    expect(until("US orphan")).toBe("");
    expect(until("FDA standard review")).toBe("");
    inserted.type("RoadmapEvents", "Date", inserted.column("RoadmapEvents", "Code").indexOf("US-FILING"), day(2029, 1, 31));
    inserted.calculate();
    expect(until("FDA standard review")).toBe(day(2030, 1, 31));
    expect(until("FDA priority review")).toBe(day(2029, 9, 30));
  });

  it("draws bars level with the table's rows, under their quarter and month", () => {
    const inserted = new Inserted("roadmap", { start: "2027-Q2" });
    const sheet = inserted.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "Roadmap"));
    const table = sheet?.tables.find(({ name }) => name === "Roadmap");
    const bars = sheet?.conditionalFormats.find(({ rule }) => rule.kind === "custom" && rule.formula.includes("EDATE"));
    const [area] = bars?.areas ?? [];
    expect(area).toMatchObject({ row: (table?.area.row ?? 0) + 1, rows: (table?.area.rows ?? 0) - 1 + 5, columns: 12 });
    const header = sheet?.rows.get(table?.area.row ?? -1);
    expect(header?.get(area?.column ?? -1)?.value).toBe(day(2027, 4, 1));
    expect(header?.get((area?.column ?? 0) + 11)?.value).toBe(day(2028, 3, 1));
  });
});
