import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaAddress, intersection, maximumRows } from "../../src/cells/address";
import { Refusal } from "../../src/language/refusal";
import { languages } from "../../src/language/text";
import { fields } from "../../src/workbook/blocks/fields";
import { gantt } from "../../src/workbook/blocks/gantt";
import { note } from "../../src/workbook/blocks/heading";
import { table } from "../../src/workbook/blocks/table";
import { formula } from "../../src/workbook/expression";
import { cellLooks } from "../../src/workbook/formats";
import type { LaidOutSheet } from "../../src/workbook/laid-out";
import { layOut } from "../../src/workbook/lay-out";
import { laidOver } from "../../src/workbook/look";
import { linesOf, textWidth } from "../../src/workbook/measure";
import { nothingTaken, type WorkbookPlan } from "../../src/workbook/plan";
import { nameRef } from "../../src/workbook/references";
import { baseLook } from "../../src/workbook/theme";
import { smallPlan } from "./small-plan";

const both = (text: string) => ({ en: text, ja: text });

function sheet(plan: WorkbookPlan, name: string, language: "en" | "ja" = "en"): LaidOutSheet {
  const found = layOut(plan, nothingTaken, language).sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function formulasOf(laidOut: LaidOutSheet): string[] {
  return laidOut.cells.flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell !== null && typeof cell === "object" && "formula" in cell ? [cell.formula] : [])));
}

describe("layOut", () => {
  test("shows a shared cell's value where the workbook has its name already, and makes it where not", () => {
    const name = { name: "AsOf", comment: both("day"), isShared: true };
    const plan: WorkbookPlan = {
      sheets: [{ name: both("Plan"), blocks: [fields("facts", [{ key: "day", label: both("As of"), value: 46_000, role: "input", name }, { key: "next", label: both("Next"), value: formula`${nameRef("AsOf")}+1`, role: "result" }])] }],
    };
    const alone = layOut(plan, nothingTaken, "en");
    expect(alone.names.map(({ name: defined, formula: text }) => [defined, text])).toEqual([["AsOf", "=Plan!$C$2"]]);
    expect(alone.sheets[0]!.cells[0]!.cells).toEqual([["As of", 46_000], ["Next", { formula: "=AsOf+1" }]]);
    const second = layOut(plan, { ...nothingTaken, names: ["ASOF"] }, "en");
    expect(second.names).toEqual([]);
    expect(second.sheets[0]!.cells[0]!.cells).toEqual([["As of", { formula: "=AsOf" }], ["Next", { formula: "=AsOf+1" }]]);
    expect(second.sheets[0]!.looks.map(({ role }) => role)).not.toContain("input");
  });

  test("places blocks below and beside each other", () => {
    const readiness = sheet(smallPlan, "Readiness");
    expect(readiness.cells.map(({ area }) => areaAddress(area))).toEqual(["B2:J2", "B3:J3", "B5:D6", "B8:D13", "B21:J21"]);
    expect(readiness.charts.map(({ area, series }) => [areaAddress(area), areaAddress(series[0]!.values), areaAddress(series[0]!.categories)])).toEqual([["F5:J19", "C9:C13", "B9:B13"]]);
    expect(readiness.cells[2]!.cells[1]).toEqual(["Score", { formula: "=DEAL.READINESS(Checklist[#All],AsOf)" }, "0 to 100"]);
    const checklist = sheet(smallPlan, "Checklist");
    expect(checklist.tables).toEqual([{ name: "Checklist", area: { row: 2, column: 1, rows: 3, columns: 5 }, style: "TableStyleLight1" }]);
    expect(checklist.freeze).toEqual({ rows: 3, columns: 0 });
    expect(checklist.print).toMatchObject({ orientation: "landscape", titleRows: { first: 2, last: 2 }, footer: "Checklist  –  &P / &N" });
    expect(checklist.conditionalFormats.map(({ area, formula: text }) => [areaAddress(area), text])).toEqual([
      ["D4:D5", '=D4="met"'],
      ["B4:F5", '=$D4="not started"'],
    ]);
  });

  test("names cells, and formulas under names", () => {
    const laidOut = layOut(smallPlan, nothingTaken, "ja");
    expect(laidOut.names.map(({ name, formula: text }) => [name, text])).toEqual([
      ["AsOf", "=準備度!$C$5"],
      ["READINESS", "=LAMBDA([checklist],IF(ISOMITTED(checklist),DEAL.READINESS(Checklist[#All],AsOf),DEAL.READINESS(checklist,AsOf)))"],
      ["LateCount", '=COUNTIF(Checklist[遅れ],"!")'],
    ]);
    expect(laidOut.activate).toBe("準備度");
  });

  test("text that looks like a formula stays text", () => {
    expect(sheet(smallPlan, "Checklist").cells[1]!.cells[1]![1]).toBe("=GLP package, long enough to need two lines");
  });

  test("goes around what the workbook has, and formulas follow", () => {
    const laidOut = layOut(smallPlan, { sheets: ["READINESS"], names: ["asof", "Checklist2"], tables: ["checklist"] }, "en");
    expect(laidOut.sheets.map(({ name }) => name)).toEqual(["Readiness (2)", "Checklist"]);
    expect(laidOut.activate).toBe("Readiness (2)");
    expect(laidOut.sheets[1]!.tables[0]!.name).toBe("Checklist3");
    expect(laidOut.names[0]).toMatchObject({ name: "AsOf2", formula: "='Readiness (2)'!$C$5" });
    expect(formulasOf(laidOut.sheets[0]!)).toContain("=DEAL.READINESS(Checklist3[#All],AsOf2)");
  });

  test.each(languages)("overlaps nothing and prints everything, in %s", (language) => {
    for (const { name, cells, charts, looks, print, tables, merges } of layOut(smallPlan, nothingTaken, language).sheets) {
      const blocks = [...cells, ...charts].map(({ area }) => area);
      blocks.forEach((one, index) => {
        for (const other of blocks.slice(index + 1)) expect(intersection(one, other), name).toBeUndefined();
      });
      for (const area of [...blocks, ...merges, ...looks.map((look) => look.area)]) expect(intersection(area, print.area)).toEqual(area);
      for (const merge of merges) for (const one of tables) expect(intersection(merge, one.area)).toBeUndefined();
    }
  });

  test.each(languages)("cuts no text, in %s", (language) => {
    for (const laidOut of layOut(smallPlan, nothingTaken, language).sheets) {
      const looks = cellLooks(laidOut);
      for (const { area, cells } of laidOut.cells) {
        cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            if (typeof cell !== "string") return;
            const [top, left] = [area.row + r, area.column + c];
            const look = laidOver(baseLook(language), looks.get(top)?.get(left) ?? {});
            const merged = laidOut.merges.find((merge) => merge.row === top && merge.column === left);
            let width = 0;
            for (let column = left; column < left + (merged?.columns ?? 1); column++) width += laidOut.columnWidths[column] ?? 8;
            if (!look.wrap) expect(textWidth(cell, look)).toBeLessThanOrEqual(width);
            else expect(linesOf(cell, width, look) * (look.font?.size ?? 11) * 1.2).toBeLessThanOrEqual(laidOut.rowHeights[top] ?? 15);
          }),
        );
      }
    }
  });

  test("gives Japanese text twice the room", () => {
    const plan = (header: string): WorkbookPlan => ({
      sheets: [{ name: both("One"), blocks: [table({ name: "Parties", columns: [{ key: "party", header: both(header), role: "tableBody" }], rows: [{ party: null }] })] }],
    });
    expect(sheet(plan("準備度"), "One", "ja").columnWidths[1]).toBeLessThan(sheet(plan("準備度確認一覧"), "One", "ja").columnWidths[1]!);
    const notes = (text: string): WorkbookPlan => ({ sheets: [{ name: both("One"), blocks: [fields("some", [{ key: "a", label: both("A label of some width"), value: null, role: "input" }]), note(both(text))] }] });
    expect(sheet(notes("a".repeat(60)), "One").rowHeights[3] ?? 15).toBeLessThan(sheet(notes("長い注記".repeat(15)), "One").rowHeights[3]!);
  });

  test("bars stand level with the rows of their table and refer to its days", () => {
    const days = { role: "input", format: "date" } as const;
    const plan: WorkbookPlan = {
      sheets: [
        {
          name: both("Roadmap"),
          blocks: [
            fields("inputs", [{ key: "start", label: both("Start"), value: 46_478, role: "input", format: "date", name: { name: "StartDay", comment: both("First day") } }]),
            {
              beside: [
                [table({ name: "Roadmap", columns: [{ key: "task", header: both("Task"), role: "tableBody" }, { key: "from", header: both("From"), ...days }, { key: "to", header: both("To"), ...days }], rows: [{ task: "x", from: 46_478, to: 46_500 }] })],
                [gantt({ key: "bars", table: "Roadmap", tableRows: 1, from: "from", to: "to", first: nameRef("StartDay"), periods: 3, monthsEach: 3, spareRows: 2 })],
              ],
            },
          ],
        },
      ],
    };
    const roadmap = sheet(plan, "Roadmap");
    expect(formulasOf(roadmap)).toEqual(["=StartDay", "=EDATE(F4,3)", "=EDATE(G4,3)"]);
    expect(roadmap.conditionalFormats.map(({ area, formula: text, role }) => [areaAddress(area), text, role])).toEqual([
      ["F5:H7", '=AND($C5=$D5,AND($C5<>"",$D5<>"",$C5<EDATE(F$4,3),$D5>=F$4))', "milestone"],
      ["F5:H7", '=AND($C5<>"",$D5<>"",$C5<EDATE(F$4,3),$D5>=F$4)', "bar"],
    ]);
  });
});

describe("layOut refuses", () => {
  test("a table longer than a sheet, in a sentence", () => {
    const rows = Array.from({ length: maximumRows }, () => ({}));
    expect(() => table({ name: "Long", columns: [{ key: "a", header: both("A"), role: "tableBody" }], rows })).toThrow(Refusal);
  });

  test("blocks that together leave the sheet", () => {
    const wide = { rows: 1, columns: 16_384, draw: () => undefined };
    expect(() => layOut({ sheets: [{ name: both("Wide"), blocks: [wide] }] }, nothingTaken, "en")).toThrow(/Wide.*more than a sheet holds/);
  });

  test("a text longer than a cell, naming the cell", () => {
    const plan: WorkbookPlan = { sheets: [{ name: both("One"), blocks: [fields("f", [{ key: "a", label: both("A"), value: "x".repeat(32_768), role: "input" }])] }] };
    expect(() => layOut(plan, nothingTaken, "en")).toThrow(/cell C2 of One has 32,768 characters/);
  });

  test("two tables or names of the same key, and two columns of the same header", () => {
    const one = table({ name: "Twice", columns: [{ key: "a", header: both("A"), role: "tableBody" }], rows: [{}] });
    expect(() => layOut({ sheets: [{ name: both("One"), blocks: [one, one] }] }, nothingTaken, "en")).toThrow("Twice");
    const same = table({ name: "Same", columns: [{ key: "a", header: both("A"), role: "tableBody" }, { key: "b", header: both("a"), role: "tableBody" }], rows: [{}] });
    expect(() => layOut({ sheets: [{ name: both("One"), blocks: [same] }] }, nothingTaken, "en")).toThrow("same header");
  });

  test("a reference to nothing", () => {
    const plan: WorkbookPlan = { sheets: [{ name: both("One"), blocks: [fields("f", [{ key: "a", label: both("A"), value: formula`${nameRef("Nobody")}`, role: "result" }])] }] };
    expect(() => layOut(plan, nothingTaken, "en")).toThrow('no name "Nobody"');
  });
});

test("however full the workbook is, what is laid out takes nothing of it", () => {
  const names = fc.array(fc.constantFrom("AsOf", "ASOF2", "Checklist", "checklist2", "READINESS", "LateCount", "AsOf3"));
  const sheets = fc.array(fc.constantFrom("Readiness", "readiness (2)", "Checklist", "CHECKLIST (2)", "Other"));
  fc.assert(
    fc.property(names, names, sheets, (named, tables, occupied) => {
      const laidOut = layOut(smallPlan, { sheets: occupied, names: named, tables }, "en");
      const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
      const newNames = lower([...laidOut.names.map(({ name }) => name), ...laidOut.sheets.flatMap((one) => one.tables.map(({ name }) => name))]);
      const newSheets = lower(laidOut.sheets.map(({ name }) => name));
      expect(new Set([...newNames]).size).toBe(newNames.length);
      expect(newNames.filter((name) => lower([...named, ...tables]).includes(name))).toEqual([]);
      expect(newSheets.filter((name) => lower(occupied).includes(name))).toEqual([]);
      const table = laidOut.sheets[1]!.tables[0]!.name;
      const asOf = laidOut.names[0]!.name;
      expect(formulasOf(laidOut.sheets[0]!)).toContain(`=DEAL.READINESS(${table}[#All],${asOf})`);
    }),
  );
});
