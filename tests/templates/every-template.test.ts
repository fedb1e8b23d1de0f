import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isCellError } from "../../src/cells/value";
import { patternIds } from "../../src/seeds/pattern-id";
import { languages } from "../../src/language/text";
import { catalogue } from "../../src/templates/catalogue";
import { planFrom } from "../../src/templates/define-template";
import { layOut } from "../../src/workbook/lay-out";
import { nothingTaken } from "../../src/workbook/plan";
import { Inserted } from "./inserted";

const builds = catalogue.flatMap(({ id }) => patternIds.flatMap((pattern) => languages.map((language) => ({ id, pattern, language }))));

describe.each(builds)("$id for $pattern in $language", ({ id, pattern, language }) => {
  const inserted = new Inserted(id, { pattern, start: "2027-Q2", fiscalStart: "4", programme: "=SUM(A1)", usParty: "+1 Therapeutics, Inc." }, language);

  it("calculates without a problem or an error", () => {
    expect(inserted.problems).toEqual([]);
    const errors = inserted.workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((cells) => [...cells.values()].filter(({ value }) => isCellError(value)).map(({ formula, value }) => ({ sheet: sheet.name, formula, value }))));
    expect(errors).toEqual([]);
  });

  it("keeps text that starts like a formula as text", () => {
    const cells = inserted.workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));
    for (const text of ["=SUM(A1)", "+1 Therapeutics, Inc."]) {
      const found = cells.filter(({ value }) => value === text);
      expect(found.length, text).toBeGreaterThan(0);
      // Cells may refer to the text; none may be made of it.
      expect(found.filter(({ formula }) => formula?.includes(text.slice(1)) === true)).toEqual([]);
    }
  });

  it("prints on A4 landscape, one page wide but for the 50 columns of triggers, with its header rows in sight", () => {
    for (const sheet of inserted.workbook.sheets.slice(1)) expect(sheet.page, sheet.name).toMatchObject({ orientation: "landscape", paper: "a4", fitWide: sheet.tables.some(({ name }) => name === "Triggers") ? 4 : 1 });
    const main = inserted.workbook.sheets.find(({ tables }) => tables.some(({ name }) => ["Checklist", "Labor", "Roadmap", "Triggers"].includes(name)));
    expect(main?.freeze.rows).toBeGreaterThan(3);
  });

  it("says nothing in the other language", () => {
    if (language === "ja") return;
    const texts = inserted.workbook.sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()].map(({ value }) => value)));
    expect(texts.filter((value) => typeof value === "string" && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(value))).toEqual([]);
  });
});

describe("templates", () => {
  it("differ by pattern", () => {
    for (const template of catalogue) {
      const texts = patternIds.map((pattern) => JSON.stringify(layOut(planFrom(template, { pattern }), nothingTaken, "en").sheets.map(({ cells }) => cells)));
      expect(new Set(texts).size, template.id).toBe(patternIds.length);
    }
  });

  it("are the same for the same inputs", () => {
    for (const template of catalogue) {
      const once = () => layOut(planFrom(template, { start: "2030-Q4" }), nothingTaken, "ja");
      expect(once(), template.id).toEqual(once());
    }
  });

  it("write no formula by hand: only formula, callTo and references make them", () => {
    const files = readdirSync("src/templates", { recursive: true, encoding: "utf8" }).map((file) => `src/templates/${file}`);
    const byHand = files.filter((file) => statSync(file).isFile() && /write:|\bwrite\(|"=[A-Z(]|`=[A-Z(]|formula: "/u.test(withoutComments(readFileSync(file, "utf8"))));
    expect(byHand).toEqual([]);
  });

  it("find other names beside what a workbook has, and share its as-of day", () => {
    const taken = { sheets: ["readiness", "Checklist"], names: ["AsOf", "READINESS"], tables: ["Checklist"] };
    const [readiness] = catalogue;
    const laidOut = layOut(planFrom(readiness!, {}), taken, "en");
    expect(laidOut.sheets.map(({ name }) => name)).toEqual(["Readiness (2)", "Checklist (2)"]);
    expect(laidOut.names.map(({ name }) => name)).toEqual(["READINESS2"]);
    expect(laidOut.names.at(-1)?.formula).toContain("Checklist2[#All],AsOf)");
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*\*?[^]*?\*\/|^\s*\/\/.*$/gmu, "");
}
