import { describe, expect, it } from "vitest";
import { deleteSheet } from "../../src/host/model/sheets/sheets";
import { convertToRange, deleteTable } from "../../src/host/model/tables/tables";
import { languages, type Language } from "../../src/language/text";
import { renderToModel, takenIn } from "../../src/renderers/model/render-to-model";
import { readinessWords } from "../../src/seeds/readiness";
import { templateNamed } from "../../src/templates/catalogue";
import { planFrom } from "../../src/templates/define-template";
import { layOut } from "../../src/workbook/lay-out";
import { Inserted } from "./inserted";

const { columns, status, proof } = readinessWords;

const filled = (language: Language = "en") => {
  const inserted = new Inserted("readiness", { start: "2027-Q2" }, language);
  inserted.column("Checklist", columns.item[language]).forEach((_, row) => meet(inserted, "Checklist", row));
  inserted.calculate();
  return inserted;
};

function meet(inserted: Inserted, table: string, row: number): void {
  inserted.type(table, columns.status[inserted.language], row, status.met[inserted.language]);
  inserted.type(table, columns.proof[inserted.language], row, proof.signed[inserted.language]);
  inserted.type(table, columns.proofDate[inserted.language], row, 46_000);
}

const sheetOf = (inserted: Inserted, table: string) => {
  const sheet = inserted.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const found = sheet?.tables.find(({ name }) => name === table);
  if (!sheet || !found) throw new Error(`no table ${table}`);
  return { sheet, table: found };
};

const gone: Record<Language, RegExp> = { en: /^The checklist that this name scores is gone\. Give a range/, ja: /^この名前が採点するチェックリストは削除されています/ };

describe.each(languages)("=READINESS() in %s", (language) => {
  it("says so when its checklist is deleted, and still scores a range", () => {
    const inserted = filled(language);
    expect(inserted.value("=READINESS()")).toBeCloseTo(100, 9);
    deleteTable(inserted.workbook, sheetOf(inserted, "Checklist").table);
    inserted.calculate();
    expect(inserted.workbook.names.find(({ name }) => name === "READINESS")?.formula).toContain("#REF!");
    expect(inserted.value("=READINESS()")).toMatch(gone[language]);
    expect(inserted.value('=READINESS({"Area","Status","Proof","Proof date";"Data","met","third party","2027-01-01"})')).toBeCloseTo(80, 9);
  });

  it("says so when the sheet of its checklist is deleted", () => {
    const inserted = filled(language);
    deleteSheet(inserted.workbook, sheetOf(inserted, "Checklist").sheet);
    inserted.calculate();
    expect(inserted.value("=READINESS()")).toMatch(gone[language]);
  });

  it("says so when the day to judge proof on is gone", () => {
    const inserted = filled(language);
    const asOf = inserted.workbook.names.find(({ name }) => name === "AsOf")?.formula ?? "";
    const sheet = inserted.workbook.sheets.find(({ name }) => asOf.includes(`${name}!`));
    if (!sheet) throw new Error("no sheet holds AsOf");
    deleteSheet(inserted.workbook, sheet);
    inserted.calculate();
    expect(inserted.value("=READINESS()")).toMatch({ en: /^The as-of cell/, ja: /^証拠を評価する基準日/ }[language]);
  });
});

it("a checklist turned into plain cells is still scored", () => {
  const inserted = filled();
  convertToRange(inserted.workbook, sheetOf(inserted, "Checklist").table);
  inserted.calculate();
  expect(inserted.value("=READINESS()")).toBeCloseTo(100, 9);
});

describe("a second insert", () => {
  const twice = () => {
    const inserted = filled();
    renderToModel(inserted.workbook, layOut(planFrom(templateNamed("readiness"), { start: "2027-Q2" }), takenIn(inserted.workbook), "en"));
    inserted.calculate();
    return inserted;
  };

  it("leaves the first its name and has READINESS2 for its own checklist", () => {
    const inserted = twice();
    expect(inserted.problems).toEqual([]);
    expect(inserted.value("=READINESS()")).toBeCloseTo(100, 9);
    expect(inserted.value("=READINESS2()")).toBe(0);
    inserted.column("Checklist2", columns.item.en).forEach((_, row) => meet(inserted, "Checklist2", row));
    inserted.type("Checklist", columns.status.en, 0, status.notStarted.en);
    inserted.calculate();
    expect(inserted.value("=READINESS()")).toBeLessThan(99);
    expect(inserted.value("=READINESS2()")).toBeCloseTo(100, 9);
  });

  it("outlives the first, which then says that its checklist is gone", () => {
    const inserted = twice();
    deleteTable(inserted.workbook, sheetOf(inserted, "Checklist").table);
    inserted.calculate();
    expect(inserted.value("=READINESS()")).toMatch(gone.en);
    expect(inserted.value("=READINESS2()")).toBe(0);
  });
});
