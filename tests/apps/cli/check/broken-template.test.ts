import { beforeAll, describe, expect, test } from "vitest";
import type { Scalar } from "../../../../src/cells/value";
import { cellAddress } from "../../../../src/cells/address";
import type { CellEdit } from "../../../../src/host/xlsx/patch/cell-edit";
import { patchCells } from "../../../../src/host/xlsx/patch/patch-cells";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { patterns } from "../../../../src/seeds/patterns";
import { bytesOf, file, run } from "../run";

/** Ten cells spoilt, each in its own way: row by its id, column by its header, what goes in, the rule that must notice, and where if elsewhere. */
const breaks: readonly (readonly [id: string, column: string, value: Scalar, rule: string, foundAt?: string])[] = [
  ["UP-01", "DueDays", 300, "TRGP02"],
  ["DEV-NH", "Status", "actve", "TRGS04"],
  ["DEV-NH", "Amount", "２", "TRGS06"],
  ["DEV-IND", "Evidence", null, "TRGL02"],
  ["DEV-FPI", "Predecessors", "DEV-INDX", "TRGR01"],
  ["REG-SUB", "Territory", "Mars", "TRGX02"],
  ["REG-KR", "Occurrence", null, "TRGL05"],
  ["SM-2", "PayCurrency", "EUR", "TRGP08", "FXSource"],
  ["RY-2", "Lower", 60, "TRGN01"],
  ["OP-1", "SkipRule", "sometimes", "TRGS04"],
];

interface Finding {
  readonly place: string;
  readonly rule: string;
  readonly severity: string;
}

const findingsIn = (results: string): readonly Finding[] => (JSON.parse(results) as { findings: Finding[] }).findings;

describe.each(patterns.map(({ id }) => id))("the trigger table of %s", (pattern) => {
  test.each(["en", "ja"])("has nothing to report, in %s", async (language) => {
    const name = `${pattern}-${language}.xlsx`;
    expect((await run(["new", "triggers", "--pattern", pattern, "--language", language, "--out", file(name), "--force"])).code).toBe(0);
    const { code, results } = await run(["check", file(name), "--format", "json"]);
    expect(findingsIn(results)).toEqual([]);
    expect(code).toBe(0);
  });
});

describe("ten broken cells", () => {
  let places: ReadonlyMap<string, string>;
  const at = (id: string, column: string) => places.get(`${id} ${column}`) ?? "";

  beforeAll(async () => {
    await run(["new", "triggers", "--pattern", "rare-gene", "--out", file("whole.xlsx"), "--force"]);
    const whole = bytesOf("whole.xlsx");
    const sheet = readXlsx(whole).sheets.find(({ tables }) => tables.some(({ name }) => name === "Triggers"));
    const area = sheet?.tables.find(({ name }) => name === "Triggers")?.area;
    if (!sheet || !area) throw new Error("The template has no table Triggers");
    const value = (row: number, column: number) => String(sheet.rows.get(area.row + row)?.get(area.column + column)?.value ?? "");
    const addresses = new Map<string, string>();
    const edits: CellEdit[] = [];
    for (let row = 1; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const [id, header] = [value(row, 0), value(0, column)];
        addresses.set(`${id} ${header}`, cellAddress(area.row + row, area.column + column));
        const broken = breaks.find(([wantedId, wantedColumn]) => wantedId === id && wantedColumn === header);
        if (broken) edits.push({ sheet: sheet.name, row: area.row + row, column: area.column + column, value: broken[2], of: "input" });
      }
    }
    places = addresses;
    expect(edits).toHaveLength(breaks.length);
    file("broken.xlsx", patchCells(whole, edits));
  });

  test("are ten findings, each at its cell", async () => {
    const { code, results } = await run(["check", file("broken.xlsx"), "--format", "json"]);
    expect(code).toBe(1);
    const found = findingsIn(results).map(({ place, rule }) => `${place} ${rule}`);
    expect([...found].sort()).toEqual(breaks.map(([id, column, , rule, foundAt = column]) => `Triggers!${at(id, foundAt)} ${rule}`).sort());
  });

  test("the text names the cell of each", async () => {
    const { results } = await run(["check", file("broken.xlsx")]);
    for (const [id, column, , rule, foundAt = column] of breaks) expect(results).toMatch(new RegExp(`^ +${at(id, foundAt)} +(error|warning) +${rule} `, "m"));
  });

  test("what is safe to fix is fixed, and fixing again finds nothing more to fix", async () => {
    await run(["check", file("broken.xlsx"), "--fix", "--out", file("mended.xlsx"), "--force"]);
    const { results } = await run(["check", file("mended.xlsx"), "--format", "json"]);
    const left = findingsIn(results).map(({ rule }) => rule);
    expect(left).not.toContain("TRGS06");
    expect(left.filter((rule) => rule === "TRGS04")).toHaveLength(1);
    await run(["check", file("mended.xlsx"), "--fix", "--out", file("mended-again.xlsx"), "--force"]);
    expect(bytesOf("mended-again.xlsx")).toEqual(bytesOf("mended.xlsx"));
  });
});
