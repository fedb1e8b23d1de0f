import { describe, expect, it } from "vitest";
import type { Scalar } from "../../src/cells/value";
import { cellAt } from "../../src/host/model/cells";
import { languages } from "../../src/language/text";
import { readinessCriteria, readinessWords } from "../../src/seeds/readiness";
import { Inserted } from "./inserted";

const { columns, status, proof } = readinessWords;
const asOf = 46_478;

function fillAll(inserted: Inserted, count = readinessCriteria.length): void {
  const { language } = inserted;
  const needed = inserted.column("Checklist", columns.proofNeeded[language]);
  for (let index = 0; index < count; index++) {
    inserted.type("Checklist", columns.status[language], index, status.met[language]);
    inserted.type("Checklist", columns.proof[language], index, needed[index] ?? null);
    inserted.type("Checklist", columns.proofDate[language], index, asOf - 30);
  }
  inserted.calculate();
}

/** The cells below the first cell of that text. */
function below({ workbook }: Inserted, header: string, rows: number): Scalar[] {
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, { value }] of cells) if (value === header) return Array.from({ length: rows }, (_, index) => cellAt(sheet, row + 1 + index, column)?.value ?? null);
    }
  }
  throw new Error(`There is no cell "${header}"`);
}

describe.each(languages)("readiness in %s", (language) => {
  const words = { en: { stands: "Where it stands", score: "Score" }, ja: { stands: "現在の位置", score: "スコア" } }[language];
  const fresh = () => new Inserted("readiness", { start: "2027-Q2" }, language);

  it("has the 25 criteria under the headers that the functions read", () => {
    const inserted = fresh();
    expect(inserted.column("Checklist", columns.item[language])).toEqual(readinessCriteria.map(({ item }) => item[language]));
    expect(inserted.headers("Checklist")).toEqual(expect.arrayContaining(Object.values(columns).map((text) => text[language])));
  });

  it("starts before POC with a score of 0", () => {
    const inserted = fresh();
    expect(inserted.field(words.stands)).toBe({ en: "Before POC, held by Data", ja: "POC前、制約：データ" }[language]);
    expect(inserted.value("=READINESS()")).toBe(0);
  });

  it("opens every gate when each item has the proof that it needs", () => {
    const inserted = fresh();
    fillAll(inserted);
    expect(inserted.field(words.stands)).toBe({ en: "Access gate", ja: "Accessゲート通過" }[language]);
    expect(inserted.value("=READINESS()")).toBeGreaterThan(65);
    expect(inserted.value("=READINESS()")).toBe(inserted.value("=DEAL.READINESS(Checklist[#All],AsOf)"));
    expect(inserted.value("=READINESS(Checklist[#All])")).toBe(inserted.value("=READINESS()"));
  });

  it("names the last open gate and what holds the next", () => {
    const inserted = fresh();
    fillAll(inserted, 15);
    expect(inserted.field(words.stands)).toBe({ en: "POC gate, held by Access", ja: "POCゲート通過、制約：アクセス" }[language]);
  });

  it("falls with the day that proof is judged on", () => {
    const inserted = fresh();
    fillAll(inserted);
    const before = inserted.value("=READINESS()");
    inserted.typeName("AsOf", asOf + 2000);
    inserted.calculate();
    expect(inserted.value("=READINESS()")).toBeLessThan(Number(before));
  });

  it("says that the checklist is at fault when a word is misspelt", () => {
    const inserted = fresh();
    inserted.type("Checklist", columns.status[language], 3, "finnished");
    inserted.calculate();
    expect(inserted.field(words.stands)).toBe({ en: "Error in the checklist", ja: "チェックリストにエラーがあります" }[language]);
    expect(inserted.value("=READINESS()")).toMatchObject({ error: "#VALUE!" });
  });

  it("lists what to do next, and says so when nothing is left", () => {
    const inserted = fresh();
    const header = { en: "Do next: area", ja: "次の一手（領域）" }[language];
    expect(below(inserted, header, 9).filter((area) => area !== null)).toHaveLength(8);
    fillAll(inserted);
    expect(below(inserted, header, 9)[0]).toBe({ en: "Nothing is missing.", ja: "不足はありません。" }[language]);
  });

  it("has room for areas of the user's own", () => {
    const inserted = fresh();
    for (const [index, area] of ["Team", "Plan", "Cash"].entries()) inserted.type("Checklist", columns.area[language], index, area);
    inserted.calculate();
    expect(inserted.problems).toEqual([]);
    expect(below(inserted, { en: "Area", ja: "領域" }[language], 8).slice(0, 3)).toEqual(["Team", "Plan", "Cash"]);
  });

  it("draws a radar of the areas, with words for those who can't see it", () => {
    const charts = fresh().workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts).toHaveLength(1);
    expect(charts[0]).toMatchObject({ kind: "radar" });
    expect(JSON.stringify(charts[0])).toContain({ en: "Radar chart of the five areas", ja: "5領域のレーダーチャート" }[language]);
  });

  it("offers the words that the functions read", () => {
    const sheet = fresh().workbook.sheets.find(({ tables }) => tables.length > 0);
    const lists = sheet?.validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : []));
    for (const group of [status, proof]) expect(lists?.some((list) => Object.values(group).every((word) => list.includes(word[language])))).toBe(true);
    for (const { prompt, alert } of sheet?.validations ?? []) {
      expect(prompt?.message).toBeTruthy();
      expect(alert?.message).toBeTruthy();
    }
  });
});
