import { existsSync } from "node:fs";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { macroParts, partOf, rawEntries, zipOfParts } from "../../host/xlsx/patch/foreign-file";
import { bytesOf, file, run } from "./run";

const calc = (input: string, out: string, ...more: string[]) => run(["calc", input, "--out", file(out), ...more]);
const sheetPart = "xl/worksheets/sheet1.xml";

describe("calc", () => {
  it("recalculates a macro workbook and changes nothing but the results", async () => {
    const bytes = zipOfParts(macroParts());
    const outcome = await calc(file("macro.xlsm", bytes), "macro2.xlsm");
    expect(outcome).toEqual({ code: 0, results: "", messages: "" });
    expect(partOf(bytesOf("macro2.xlsm"), sheetPart)).toContain("<f>B1*2</f><v>8</v>");
    const before = rawEntries(bytes);
    expect([...rawEntries(bytesOf("macro2.xlsm"))].filter(([name, raw]) => before.get(name) !== raw).map(([name]) => name)).toEqual([sheetPart]);
    await calc(file("macro2.xlsm"), "macro3.xlsm");
    expect(bytesOf("macro3.xlsm")).toEqual(bytesOf("macro2.xlsm"));
  });

  it("calculates the add-in's functions as files write them", async () => {
    const rows = '<row r="1"><c r="A1"><f>_xldudf_DEAL_ROYALTY(1500,{0,0.05;1000,0.08})</f></c></row>';
    await calc(file("royalty.xlsx", zipOfParts(macroParts(rows))), "royalty2.xlsx");
    expect(partOf(bytesOf("royalty2.xlsx"), sheetPart)).toContain("</f><v>90</v>");
  });

  it("leaves what `new` wrote as it is", async () => {
    await run(["new", "readiness", "--out", file("fresh.xlsx")]);
    expect(await calc(file("fresh.xlsx"), "fresh2.xlsx")).toMatchObject({ code: 0, messages: "" });
    expect(bytesOf("fresh2.xlsx")).toEqual(bytesOf("fresh.xlsx"));
  });

  it("says how many formulas and data tables kept their values, and names the first", async () => {
    const rows = `<row r="1">${["A", "B", "C", "D", "E", "F", "G"].map((letter) => `<c r="${letter}1"><f>MyMacro(1)</f><v>3</v></c>`).join("")}</row><row r="2"><c r="B2"><f t="dataTable" ref="B2:C3" r1="A1"/><v>1</v></c><c r="D2"><f>A1+1</f><v>0</v></c></row>`;
    const input = file("kept.xlsm", zipOfParts(macroParts(rows)));
    const { code, messages } = await calc(input, "kept2.xlsm");
    expect(code).toBe(0);
    expect(messages.split("\n")).toEqual([
      expect.stringMatching(/^7 formula\(s\) keep the value .*: Cash & more!A1 \(There is no function called MyMacro here\.\), .*E1 \(.*\), and 2 more$/),
      expect.stringMatching(/^1 data table\(s\) keep the values .*: Cash & more!B2:C3$/),
    ]);
    expect(partOf(bytesOf("kept2.xlsm"), sheetPart)).toContain("<f>A1+1</f><v>4</v>");
    expect((await calc(input, "kept3.xlsm", "--language", "ja")).messages).toMatch(/7 個の数式.*ほか 2 件/);
  });

  it.each<readonly [string, () => string, RegExp]>([
    ["a signed file", () => file("in.xlsx", zipOfParts({ ...macroParts(), "_xmlsignatures/sig1.xml": strToU8("<s/>") })), /_xmlsignatures\/sig1\.xml is a digital signature/],
    ["a result that needs more cells than the file allows", () => file("in.xlsx", zipOfParts(macroParts('<row r="1"><c r="A1"><f>_xlfn.SEQUENCE(3)</f></c></row>'))), /Cash & more!A1 has a result that now fills several cells, and xl\/metadata\.xml/],
    ["not a workbook", () => file("in.xlsx", strToU8("a,b\n".repeat(9))), /not an Excel workbook/],
  ])("refuses %s and writes nothing", async (_, input, sentence) => {
    const { code, results, messages } = await calc(input(), "refused.xlsx");
    expect({ code, results }).toEqual({ code: 2, results: "" });
    expect(messages).toMatch(sentence);
    expect(existsSync(file("refused.xlsx"))).toBe(false);
  });

  it("overwrites only with --force, also its own input", async () => {
    const input = file("same.xlsm", zipOfParts(macroParts()));
    expect(await calc(input, "same.xlsm")).toMatchObject({ code: 2, messages: expect.stringMatching(/exists already/) as string });
    expect((await calc(input, "same.xlsm", "--force")).code).toBe(0);
    expect(partOf(bytesOf("same.xlsm"), sheetPart)).toContain("<f>B1*2</f><v>8</v>");
  });
});
