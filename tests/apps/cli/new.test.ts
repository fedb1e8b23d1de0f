import { existsSync, readdirSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/functions/registration";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { catalogue } from "../../../src/templates/catalogue";
import { bytesOf, file, run } from "./run";

const names = customFunctions("en").map(({ name }) => name);
const roadmap = (out: string, ...more: string[]) => run(["new", "roadmap", "--pattern", "ophthalmology", "--start", "2027-Q2", "--fiscal-start", "4", "--out", file(out), ...more]);
const cellsOf = (name: string) => readXlsx(bytesOf(name), { customFunctions: names }).sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));

describe("new", () => {
  it.each(catalogue.map(({ id }) => id))("%s: a workbook whose formulas are all calculated, the same bytes each time", async (id) => {
    const outcome = await run(["new", id, "--out", file(`${id}.xlsx`)]);
    expect(outcome).toMatchObject({ code: 0, results: "" });
    await run(["new", id, "--out", file(`${id}-again.xlsx`)]);
    expect(bytesOf(`${id}-again.xlsx`)).toEqual(bytesOf(`${id}.xlsx`));
    const formulas = cellsOf(`${id}.xlsx`).filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter(({ value }) => JSON.stringify(value).includes('"error"'))).toEqual([]);
  });

  it("writes Japanese sheets when asked", async () => {
    expect((await roadmap("ja.xlsx", "--language", "ja")).code).toBe(0);
    const { sheets } = readXlsx(bytesOf("ja.xlsx"), { customFunctions: names });
    for (const { name } of sheets) expect(name).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    await roadmap("en.xlsx");
    const japanese = (name: string) => cellsOf(name).filter(({ value }) => typeof value === "string" && /[ぁ-んァ-ヶ一-龠]/.test(value)).length;
    expect(japanese("ja.xlsx")).toBeGreaterThan(100);
    expect(japanese("en.xlsx")).toBe(0);
  });

  it("--values-only leaves the calculated values and no formula", async () => {
    await roadmap("formulas.xlsx");
    expect((await roadmap("values.xlsx", "--values-only")).code).toBe(0);
    const sheets = Object.entries(unzipSync(bytesOf("values.xlsx"))).filter(([name]) => /^xl\/(worksheets\/sheet|tables\/)/.test(name));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f>|<f |calculatedColumnFormula|totalsRowFormula/);
    expect(strFromU8(unzipSync(bytesOf("values.xlsx"))["xl/workbook.xml"]!)).not.toMatch(/LAMBDA|_xldudf_/);
    expect(cellsOf("values.xlsx").map(({ value }) => value)).toEqual(cellsOf("formulas.xlsx").map(({ value }) => value));
  });

  it("never overwrites without --force", async () => {
    file("mine.xlsx", strToU8("mine"));
    const refused = await roadmap("mine.xlsx");
    expect(refused).toMatchObject({ code: 2, results: "", messages: expect.stringMatching(/mine\.xlsx" exists already; --force writes over it/) as string });
    expect(bytesOf("mine.xlsx")).toEqual(strToU8("mine"));
    expect((await roadmap("mine.xlsx", "--force")).code).toBe(0);
    expect(bytesOf("mine.xlsx")).not.toEqual(strToU8("mine"));
  });

  it.each([
    [["roadmp"], /There is no template "roadmp"\. Choose one of: readiness, labor, roadmap/],
    [["financing"], /There is no template "financing"/],
    [["roadmap", "--pattern", "opthalmology"], /"opthalmology"\. Choose one of: rare-gene/],
    [["roadmap", "--start", "2027-Q5"], /"2027-Q5".*2027-Q2/],
    [["roadmap", "--start", "Q2 2027"], /calendar quarter/],
    [["roadmap", "--fiscal-start", "13"], /13/],
    [["roadmap", "--as-of", "2027-02-30"], /2027-02-30/],
  ])("%j: exit 2, a sentence, and no file", async (args, sentence) => {
    const { code, results, messages } = await run(["new", ...args, "--out", file("bad.xlsx")]);
    expect({ code, results }).toEqual({ code: 2, results: "" });
    expect(messages).toMatch(sentence);
    expect(existsSync(file("bad.xlsx"))).toBe(false);
  });

  it("refuses another ending, no place to write, and a folder that isn't there; nothing is left behind", async () => {
    expect((await run(["new", "roadmap", "--out", file("r.xls")])).messages).toMatch(/must end in \.xlsx/);
    expect((await run(["new", "roadmap"])).messages).toMatch(/--out book\.xlsx/);
    const { code, messages } = await run(["new", "roadmap", "--out", file("nowhere/r.xlsx")]);
    expect(code).toBe(2);
    expect(messages).toMatch(/can't be written/);
    expect(readdirSync(file(".")).filter((name) => name.includes("partial"))).toEqual([]);
  });
});
