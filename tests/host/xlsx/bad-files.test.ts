import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../../src/language/refusal";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { ensureCell } from "../../../src/host/model/cells";
import type { SheetModel } from "../../../src/host/model/workbook-model";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { richWorkbook } from "./rich-workbook";
import { fileWith, linksXml, main, sheetWith } from "./package-of";

/** The sentences with which a file is refused, in both languages. */
function refusal(bytes: Uint8Array): string {
  try {
    readXlsx(bytes);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    expect(problem.in("ja")).toMatch(/[ぁ-ん]/);
    expect(problem.in("ja")).not.toMatch(/\{\w+\}/);
    return problem.in("en");
  }
  return "read";
}

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);

describe("files that are refused", () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ["nothing", () => new Uint8Array(), /empty \(0 bytes\)/],
    ["no zip", () => strToU8("a,b,c\n1,2,3\n".repeat(9)), /not an Excel workbook/],
    ["half a zip", () => writeXlsx(createWorkbook()).slice(0, 900), /not an Excel workbook/],
    ["an encrypted workbook", () => Uint8Array.from([...oleHeader, ...Array<number>(600).fill(0), ...utf16("EncryptedPackage")]), /encrypted with a password.*remove the password/],
    ["an old workbook", () => Uint8Array.from([...oleHeader, ...Array<number>(600).fill(0), ...utf16("Workbook")]), /format \.xls.*save it as/],
    ["a document type", () => fileWith(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetWith("")}`), /document type declaration/],
    ["an unknown entity", () => fileWith(sheetWith('<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>')), /unknown entity/],
    ["an entity named like a property", () => fileWith(sheetWith('<row r="1"><c r="A1" t="str"><v>&constructor;</v></c></row>')), /unknown entity/],
    ["wrong nesting", () => fileWith(sheetWith("<row><c></row></c>")), /not well-formed/],
    ["a part that ends early", () => fileWith(`<worksheet ${main}><sheetData>`), /ends too early/],
    ["deep nesting", () => fileWith("<a>".repeat(100_000)), /100 levels/],
    ["dates from 1904", () => fileWith(sheetWith(""), { "xl/workbook.xml": `<workbook ${main}><workbookPr date1904="1"/></workbook>` }), /1904/],
    ["no sheet", () => fileWith(sheetWith(""), { "xl/workbook.xml": `<workbook ${main}><sheets/></workbook>` }), /lists no worksheet/],
    ["a row off the sheet", () => fileWith(sheetWith('<row r="99999999"/>')), /off the sheet/],
    ["a cell off the sheet", () => fileWith(sheetWith('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')), /off the sheet/],
    ["a number that is none", () => fileWith(sheetWith('<row r="1"><c r="A1"><v>abc</v></c></row>')), /number that is none/],
    ["text that is not UTF-8", () => fileWith("", { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0xff, 0xfe, 0xff]) }), /not UTF-8/],
  ])("%s", (_, bytes, sentence) => {
    expect(refusal(bytes())).toMatch(sentence);
  });

  it("a changed byte in packed content", () => {
    const bytes = fileWith(sheetWith(Array.from({ length: 999 }, (_, row) => `<row r="${String(row + 1)}"><c><v>${String(row * 7919)}</v></c></row>`).join("")));
    const name = bytes.findIndex((_, at) => String.fromCharCode(...bytes.subarray(at, at + 24)) === "xl/worksheets/sheet1.xml");
    bytes[name + 1200] = (bytes[name + 1200] as number) ^ 0x55;
    expect(refusal(bytes)).toMatch(/sheet1\.xml|damaged/);
  });

  it("a zip bomb, before it is unpacked", () => {
    const bomb = new Uint8Array(40_000_000).fill(32);
    expect(refusal(fileWith("", { "xl/worksheets/sheet1.xml": bomb }))).toMatch(/unpacks to more than is safe/);
  });

  it("a zip bomb whose contents list lies about its size, while it is unpacked", () => {
    const bytes = fileWith("", { "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000).fill(32) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 40_000_000) view.setUint32(at + 24, 900_000, true);
    }
    expect(refusal(bytes)).toMatch(/sheet1\.xml can't be unpacked/);
  });

  it("ten million cells", () => {
    const rows: string[] = [];
    for (let row = 0; row < 100_000; row += 1) rows.push(`<row>${`<c><v>${String((row * 7919) % 1_000_003)}</v></c>`.repeat(100)}</row>`);
    const zip = zipSync({ ...parts(), "xl/worksheets/sheet1.xml": strToU8(sheetWith(rows.join(""))) }, { level: 0 });
    expect(refusal(zip)).toMatch(/more than 3,000,000 cells|unpacks to more/);
  });

  it("a formula without end, and drawings without number", () => {
    expect(refusal(fileWith(sheetWith(`<row><c><f>${"(".repeat(2_000_000)}</f></c></row>`)))).toMatch(/characters in one formula|more than is safe/);
    const drawing = `<wsDr>${"<oneCellAnchor/>".repeat(5_000)}</wsDr>`;
    const more = { "xl/drawings/d.xml": drawing, "xl/worksheets/_rels/sheet1.xml.rels": linksXml(["drawing", "../drawings/d.xml"]) };
    expect(refusal(fileWith(sheetWith(""), more))).toMatch(/more than 1,000 drawings/);
  });

  it("columns described over and over", () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
    expect(refusal(fileWith(`<worksheet ${main}><cols>${columns}</cols><sheetData/></worksheet>`))).toMatch(/columns that overlap/);
  });

  it("formulas that would unfold without end", () => {
    const master = `<row r="1"><c r="A1"><f t="shared" si="0">${"A2+".repeat(2_000)}1</f></c></row>`;
    const rows = Array.from({ length: 5_000 }, (_, row) => `<row r="${String(row + 2)}"><c><f t="shared" si="0"/></c></row>`);
    expect(refusal(fileWith(sheetWith(master + rows.join(""))))).toMatch(/characters of shared formulas/);
  });
});

function parts(): Record<string, Uint8Array> {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = (kind: string, target: string) => strToU8(`<Relationships><Relationship Id="rId1" Type="${relationships}/${kind}" Target="${target}"/></Relationships>`);
  return {
    "_rels/.rels": links("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": strToU8(`<workbook ${main}><sheets><sheet name="S" sheetId="1" id="rId1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": links("worksheet", "worksheets/sheet1.xml"),
  };
}

describe("workbooks that Excel could not open are not written", () => {
  const withFirst = (change: (sheet: SheetModel) => void) => {
    const workbook = createWorkbook();
    change(workbook.sheets[0] as SheetModel);
    return () => writeXlsx(workbook);
  };

  it("names the cell of a text that is too long", () => {
    expect(withFirst((sheet) => (ensureCell(sheet, 2, 1).value = "x".repeat(32_768)))).toThrow("Sheet1!B3 holds a text over 32,767 characters");
  });

  it("names the cell of a formula that is too long", () => {
    expect(withFirst((sheet) => (ensureCell(sheet, 2, 1).formula = `=${"1+".repeat(5_000)}1`))).toThrow("Sheet1!B3 holds a formula over 8,192 characters");
  });

  it("names the cells of a list that is too long", () => {
    const workbook = richWorkbook();
    (workbook.sheets[0] as SheetModel).validations[0] = {
      areas: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      rule: { kind: "list", source: "x".repeat(256), inCellDropDown: true },
      ignoreBlanks: true,
    };
    expect(() => writeXlsx(workbook)).toThrow("A1:A2 has a list over 255 characters");
  });

  it("names the cell of a formula that refers to another workbook", () => {
    expect(withFirst((sheet) => (ensureCell(sheet, 0, 0).formula = "=[1]Prices!A1*2"))).toThrow("Sheet1!A1 refers to another workbook");
  });
});
