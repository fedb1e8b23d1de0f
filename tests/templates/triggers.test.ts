import { describe, expect, it } from "vitest";
import { workbookToRead } from "../../src/apps/cli/check/sheet-of-model";
import { serialOf } from "../../src/cells/serial";
import { languages } from "../../src/language/text";
import { check } from "../../src/functions/contract/check";
import { checkContract } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import { readContract } from "../../src/lint/read/read-contract";
import { rules } from "../../src/lint/rules/catalogue";
import { patternIds } from "../../src/seeds/pattern-id";
import { minimumTriggerColumns, triggerColumns } from "../../src/seeds/triggers";
import { planFrom } from "../../src/templates/define-template";
import { triggers } from "../../src/templates/triggers";
import { layOut } from "../../src/workbook/lay-out";
import { checkFunction } from "../../src/templates/triggers/findings";
import { Inserted } from "./inserted";

const variants = [{}, { currency: "JPY", fiscalStart: "4", start: "2028-Q3" }, { fiscalStart: "10", asOf: "2027-01-01" }];
const builds = languages.flatMap((language) => patternIds.flatMap((pattern) => variants.map((more) => ({ language, given: { pattern, ...more } }))));

/** The numbers of errors, warnings and notes above the table, in a sheet that has them there. */
function counts({ workbook }: Inserted): unknown[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "Triggers"));
  return [2, 3, 4].map((column) => sheet?.rows.get(5)?.get(column)?.value);
}

const fresh = readContract(workbookToRead(new Inserted("triggers").workbook));

describe("trigger table", () => {
  it.each(builds)("has no findings as it falls out: $given in $language", ({ language, given }) => {
    const inserted = new Inserted("triggers", given, language);
    expect(counts(inserted)).toEqual([0, 0, 0]);
    const { cells, problems } = readContract(workbookToRead(inserted.workbook));
    expect(problems).toEqual([]);
    expect(cells.tables.map(({ name }) => name)).toEqual(["Triggers"]);
    const { facts = {} } = cells;
    expect(facts.parties?.map(({ country }) => country)).toEqual(["JP", "US"]);
    for (const fact of ["asOf", "agreementDate", "agreementExpiry", "fiscalStart", "headlines", "reportDays", "planSales", "modality"] as const) expect(facts[fact], fact).toBeDefined();
    const { findings, failures } = checkContract(new Contract(cells), rules);
    expect(failures).toEqual([]);
    expect(findings.map(({ rule, place }) => `${rule} row ${String(place.row)} ${place.column ?? ""}`)).toEqual([]);
  });

  it.each(languages)("has the smallest table's columns and more, in the words of the seeds: %s", (language) => {
    const headers = new Inserted("triggers", {}, language).headers("Triggers");
    expect(headers).toHaveLength(50);
    for (const column of minimumTriggerColumns) expect(headers).toContain(triggerColumns[column].name[language]);
  });

  it("says what may be typed into every column, and offers every listed word", () => {
    const [sheet] = layOut(planFrom(triggers, {}), { sheets: [], names: [], tables: [] }, "ja").sheets;
    const [table] = sheet?.tables ?? [];
    const checked = (sheet?.validations ?? []).filter(({ area }) => area.row === (table?.area.row ?? 0) + 1);
    expect(new Set(checked.map(({ area }) => area.column)).size).toBe(50);
    expect(checked.filter(({ prompt }) => !prompt?.message)).toEqual([]);
    expect(checked.filter(({ rule }) => rule.kind === "listIn").map(({ rule }) => rule)).toEqual(["=PartyNames", "=PartyNames", "=EventTypes"].map((formula) => ({ kind: "listIn", formula })));
  });

  it("calls DEAL.CHECK as it is", () => {
    const parameters = Object.entries<{ readonly optional: boolean }>(check.parameters).map(([key, { optional }]) => [key, { optional }]);
    expect([checkFunction.name, Object.entries(checkFunction.parameters)]).toEqual([check.name, parameters]);
  });

  it("counts what is found, as it is typed", () => {
    const inserted = new Inserted("triggers");
    inserted.type("Triggers", "Predecessors", 5, "NO-SUCH-ROW");
    inserted.type("Triggers", "DueDays", 2, 400);
    inserted.calculate();
    expect(counts(inserted)).toEqual([1, 1, 0]);
    const found = inserted.value('=Findings!B8:F9') as unknown[][];
    expect(found.map(([row, column, , severity]) => [row, column, severity])).toEqual([[4, "DueDays", "warning"], [7, "Predecessors", "error"]]);
  });

  it.each([
    ["an amount as text", "UP-01", "Amount", "15", "TRGS06", "amount"],
    ["a code that is no currency", "UP-01", "Currency", "UDS", "TRGS05", "currency"],
    ["a row that isn't there", "DEV-FPI", "Predecessors", "DEV-INDD", "TRGR01", "predecessors"],
    ["a gap between tiers", "RY-2", "Lower", 60, "TRGN01", "lower"],
    ["a rate typed in percent", "RY-2", "Rate", 13, "TRGN11", "rate"],
    ["a listing before the approval", "REG-NHI", "Target", serialOf({ year: 2030, month: 9, day: 1 }), "TRGT07", "target"],
    ["co-promotion that starts too late", "CP-PREP", "Target", serialOf({ year: 2030, month: 10, day: 1 }), "TRGT03", "target"],
    ["a milestone without evidence", "DEV-TOP", "Evidence", null, "TRGL02", "evidence"],
    ["a KPI without a target", "KPI-YLD", "Lower", null, "TRGK04", "lower"],
    ["manufacturing free of its KPIs", "MFG-TT", "Predecessors", null, "TRGK05", "predecessors"],
    ["a country that isn't one", "TE-LIC", "Territory", "JP, KR, XX", "TRGX02", "territory"],
    ["no days to payment", "REG-JP", "DueDays", null, "TRGP01", "dueDays"],
  ] as const)("shows %s", (_what, id, header, value, rule, column) => {
    const cells = fresh.cells.tables[0]?.cells.map((line) => [...line]) ?? [];
    const row = cells.findIndex(([first]) => first === id);
    const line = cells[row];
    if (line) line[cells[0]?.indexOf(header) ?? -1] = value;
    const { findings } = checkContract(new Contract({ ...fresh.cells, tables: fresh.cells.tables.map((table) => ({ ...table, cells })) }), rules);
    expect(findings.map(({ rule: found, place }) => [found, place.row, place.column])).toContainEqual([rule, row + 1, column]);
  });

  it("dates every row from the agreement, which is the plan's first day until it is signed", () => {
    const inserted = new Inserted("triggers", { start: "2027-Q2" });
    const approval = inserted.column("Triggers", "TriggerID").indexOf("REG-JP");
    expect(inserted.column("Triggers", "Target")[approval]).toBe(serialOf({ year: 2031, month: 1, day: 1 }));
    inserted.typeName("PlanStart", serialOf({ year: 2028, month: 4, day: 1 }));
    inserted.calculate();
    expect(inserted.column("Triggers", "Target")[approval]).toBe(serialOf({ year: 2032, month: 1, day: 1 }));
    expect(inserted.field("Agreement expiry")).toBe(serialOf({ year: 2048, month: 3, day: 31 }));
  });

  it("adds its rows up to the headline, in units of the currency", () => {
    const inDollars = new Inserted("triggers", { pattern: "metabolic" });
    expect(inDollars.field("Headline amount")).toBe(242e6);
    expect(new Inserted("triggers", { pattern: "metabolic", currency: "JPY" }, "ja").field("契約総額")).toBe(242e8);
    const upfront = inDollars.column("Triggers", "TriggerID").indexOf("UP-01");
    inDollars.type("Triggers", "Amount", upfront, "[***]");
    inDollars.calculate();
    expect(inDollars.field("Headline amount")).toBe(212e6);
    inDollars.type("Triggers", "Amount", upfront, "1.000");
    inDollars.calculate();
    expect(inDollars.field("Headline amount")).toBe("");
  });

  it("writes yen in millions and counts sales in Japan's fiscal year where the deal does", () => {
    const inserted = new Inserted("triggers", { currency: "JPY", fiscalStart: "4" }, "ja");
    const upfront = inserted.column("Triggers", "トリガーID").indexOf("UP-01");
    expect([inserted.column("Triggers", "金額")[upfront], inserted.column("Triggers", "桁")[upfront], inserted.column("Triggers", "通貨")[upfront]]).toEqual([1500, "百万円", "JPY"]);
    expect(inserted.column("Triggers", "測定期間")).toContain("日本の会計年度（4月～3月）");
    expect(new Inserted("triggers", { fiscalStart: "10" }).column("Triggers", "Period")).not.toContain("FY");
  });

  it("licenses the territories that were asked for, and leaves the pattern's where they can't be read", () => {
    const inserted = new Inserted("triggers", { territories: "Japan, Taiwan and Australia" });
    expect([inserted.column("Triggers", "Territory").slice(0, 2), inserted.column("Triggers", "TriggerID").filter((id) => /^REG-(?:KR|TW)$/u.test(String(id)))]).toEqual([["JP, TW, AU", "ROW"], ["REG-TW"]]);
    expect(counts(inserted)).toEqual([0, 0, 0]);
    expect(new Inserted("triggers", { territories: "EU, UK, Japan" }).column("Triggers", "Territory")[0]).toBe("EU, UK, Japan");
    expect(new Inserted("triggers", { territories: "wherever we like" }).column("Triggers", "Territory")[0]).toBe("JP, KR, TW");
  });

  it("renames a party in every row at once", () => {
    const inserted = new Inserted("triggers", { usParty: "Acme Bio" });
    expect(inserted.column("Parties", "Party")).toEqual(["Japan/Asia party", "Acme Bio"]);
    inserted.typeName("Licensee", "Kaede Pharma");
    inserted.calculate();
    expect(new Set(inserted.column("Triggers", "Payer"))).toEqual(new Set(["Kaede Pharma", "Acme Bio"]));
    expect(counts(inserted)).toEqual([0, 0, 0]);
  });

  it("stands beside another one under names of its own, with the same as-of day", () => {
    const { sheets, names } = layOut(planFrom(triggers, {}), { sheets: ["Triggers"], names: ["AsOf", "PlanStart", "FiscalStart", "HeadlineAmount"], tables: ["Triggers"] }, "en");
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["AgreementDate", "HeadlineAmount2"]));
    expect(JSON.stringify(sheets[1]?.cells)).toContain("=DEAL.CHECK(Triggers2[#All],HeadlineAmount2)");
  });
});
