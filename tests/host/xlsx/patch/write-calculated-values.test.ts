import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { cellAt } from "../../../../src/host/model/cells";
import type { CustomFunction } from "../../../../src/host/calc/custom-function";
import { createCalculator } from "../../../../src/host/calc/create-calculator";
import { calculateKeeping } from "../../../../src/host/xlsx/patch/calculate-keeping";
import { dataTablesIn } from "../../../../src/host/xlsx/patch/data-tables";
import { writeCalculatedValues } from "../../../../src/host/xlsx/patch/write-calculated-values";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/host/xlsx/write-xlsx";
import { linksXml, main } from "../package-of";
import { excelSheet, macroParts, partOf, rawEntries, staleRows, zipOfParts } from "./foreign-file";

const pair: CustomFunction = { name: "DEAL.PAIR", minimumArguments: 0, maximumArguments: 1, invoke: ([count]) => Array.from({ length: typeof count === "number" ? count : 2 }, (_, row) => [row + 1, "x<y"]) };
const customFunctions = [pair.name];
const first = "xl/worksheets/sheet1.xml";

function calculated(bytes: Uint8Array) {
  const workbook = readXlsx(bytes, { customFunctions });
  const kept = calculateKeeping(workbook, createCalculator([pair]), customFunctions);
  return { bytes: writeCalculatedValues(bytes, workbook, { customFunctions }), kept };
}

const withRows = (rows: string, more = {}) => zipOfParts({ ...macroParts(rows), ...more });
const rowsOf = (bytes: Uint8Array) => /<sheetData>(.*)<\/sheetData>/s.exec(partOf(bytes, first))?.[1];

const metadata = `<metadata ${main}><metadataTypes count="2"><metadataType name="XLRICHVALUE"/><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>`;
const withMetadata = {
  "xl/metadata.xml": strToU8(metadata),
  "xl/_rels/workbook.xml.rels": strToU8(linksXml(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"], ["sharedStrings", "sharedStrings.xml"], ["sheetMetadata", "metadata.xml"])),
};

describe("a macro workbook with pivot, slicer, comments and pictures", () => {
  it("changes the results that were out of date and no other character of the sheet", () => {
    const expected = staleRows.replace("<f>B1*2</f><v>0</v>", "<f>B1*2</f><v>8</v>").replace('si="0"/><v>1</v>', 'si="0"/><v>14</v>').replace("<v>old</v>", "<v>cash&lt;</v>");
    const bytes = calculated(withRows(staleRows)).bytes;
    expect(partOf(bytes, first)).toBe(excelSheet(expected));
  });

  it("keeps every other entry's raw bytes, date and flags, in their order", () => {
    const before = rawEntries(withRows(staleRows));
    const after = rawEntries(calculated(withRows(staleRows)).bytes);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([name, raw]) => before.get(name) !== raw).map(([name]) => name)).toEqual([first]);
  });

  it("gives the same bytes when calculated again", () => {
    const once = calculated(withRows(staleRows)).bytes;
    expect(calculated(once).bytes).toBe(once);
  });

  it("gives back the file itself when every result was right", () => {
    const bytes = withRows('<row r="1"><c r="B1"><v>4</v></c><c r="C1"><f>B1/10*3</f><v>1.2</v></c></row>');
    expect(calculated(bytes).bytes).toBe(bytes);
  });
});

describe("results of every kind", () => {
  it.each([
    ["number", "B1*2", "<v>0</v>", "", "<v>8</v>", ""],
    ["text", 'A1&amp;"_x000D_"', "<v>1</v>", "", "<v>cash_x000D_</v>", ' t="str"'],
    ["claim", "B1=4", "", "", "<v>1</v>", ' t="b"'],
    ["error", "B1/0", "<v>old</v>", ' t="str"', "<v>#DIV/0!</v>", ' t="e"'],
    ["number instead of an error", "B1", "<v>#N/A</v>", ' t="e"', "<v>4</v>", ""],
    ["empty text", '""', "<v>3</v>", "", "<v></v>", ' t="str"'],
  ])("%s", (_, formula, value, type, newValue, newType) => {
    const cell = (kind: string, result: string) => `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4</v></c><c r="C1"${kind}><f>${formula}</f>${result}</c></row>`;
    expect(rowsOf(calculated(withRows(cell(type, value))).bytes)).toBe(cell(newType, newValue));
  });
});

describe("results that fill cells", () => {
  const dynamic = (ref: string, more: string, count = "") => `<row r="1"><c r="A1" cm="2"><f t="array" ref="${ref}">_xldudf_DEAL_PAIR(${count})</f><v>1</v></c>${more}</row>`;

  it("grow: the anchor's area and the new cells, styled as their row or column", () => {
    const rows = dynamic("A1", "", "3") + '<row r="2" s="7" customFormat="1"/>';
    const bytes = calculated(withRows(rows, withMetadata)).bytes;
    expect(rowsOf(bytes)).toBe(
      `<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:B3">_xldudf_DEAL_PAIR(3)</f><v>1</v></c><c r="B1" t="str"><v>x&lt;y</v></c></row>` +
        `<row r="2" s="7" customFormat="1"><c r="A2" s="7"><v>2</v></c><c r="B2" s="7" t="str"><v>x&lt;y</v></c></row>` +
        `<row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><v>x&lt;y</v></c></row>`,
    );
    expect(calculated(bytes).bytes).toBe(bytes);
    expect(cellAt(readXlsx(bytes, { customFunctions }).sheets[0]!, 0, 0)?.spill).toEqual({ rows: 3, columns: 2 });
  });

  it("shrink: cells that are no longer filled become blank and keep their look", () => {
    const rows = dynamic("A1:B3", '<c r="B1" t="str"><v>x&lt;y</v></c>', "1") + '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="B3" s="1" t="s"><v>0</v></c></row>';
    expect(rowsOf(calculated(withRows(rows, withMetadata)).bytes)).toBe(
      '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:B1">_xldudf_DEAL_PAIR(1)</f><v>1</v></c><c r="B1" t="str"><v>x&lt;y</v></c></row><row r="2"><c r="A2"></c></row><row r="3"><c r="B3" s="1"></c></row>',
    );
  });

  it("a formula that another program stored plain is marked by the file's own record", () => {
    const rows = '<row r="1"><c r="A1"><f>_xldudf_DEAL_PAIR(1)</f></c></row>';
    expect(rowsOf(calculated(withRows(rows, withMetadata)).bytes)).toBe(
      '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:B1">_xldudf_DEAL_PAIR(1)</f><v>1</v></c><c r="B1" t="str"><v>x&lt;y</v></c></row>',
    );
  });

  it.each([
    ["in a file without such a record", '<row r="1"><c r="A1"><f>_xldudf_DEAL_PAIR(1)</f></c></row>', /Cash & more!A1 has a result that now fills several cells, and xl\/metadata\.xml/],
    ["of a fixed array", '<row r="1"><c r="A1"><f t="array" ref="A1">_xldudf_DEAL_PAIR(1)</f></c></row>', /Cash & more!A1 is an array formula of a fixed area .* fills A1:B1/],
    ["shared with other cells", '<row r="5"><c r="A5"><f t="shared" ref="A5:A7" si="0">_xldudf_DEAL_PAIR(1)</f></c></row><row r="7"><c r="A7"><f t="shared" si="0"/></c></row>', /shares its formula/],
  ])("are refused %s", (_, rows, sentence) => {
    expect(() => calculated(withRows(rows))).toThrow(sentence);
  });
});

describe("what can't be calculated here", () => {
  const kept = (formula: string, more = "") => calculated(withRows(`<row r="1"><c r="A1"><f>${formula}</f><v>41</v></c><c r="B1"><f>A1+1</f><v>0</v></c>${more}</row>`));

  it.each([
    ["another add-in's function", "_xll.OTHER(1)", /_xll\.OTHER/],
    ["a macro's function inside IFERROR", "IFERROR(MyMacro(B9),0)", /MyMacro/],
    ["a function that Excel alone has", "FORECAST.ETS(1,B1:B2,C1:C2)", /FORECAST\.ETS/],
    ["a link to another workbook", "[1]Prices!A1*2", /another workbook/],
    ["a sheet that is no worksheet", "Macro1!A1", /Macro1/],
  ])("keeps its value, and others go on from it: %s", (_, formula, problem) => {
    const { bytes, kept: list } = kept(formula);
    expect(rowsOf(bytes)).toContain(`<f>${formula}</f><v>41</v></c><c r="B1"><f>A1+1</f><v>42</v>`);
    expect(list).toEqual([{ sheet: "Cash & more", row: 0, column: 0, problem: expect.stringMatching(problem) as string }]);
  });

  it("a circle keeps its values", () => {
    const { bytes, kept: list } = kept("C1+1", '<c r="C1"><f>A1-1</f><v>40</v></c>');
    expect(rowsOf(bytes)).toContain('<v>41</v></c><c r="B1"><f>A1+1</f><v>42</v></c><c r="C1"><f>A1-1</f><v>40</v>');
    expect(list).toHaveLength(2);
  });

  it("a name that leads to another workbook or function is known by what it means", () => {
    const names = `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cash &amp; more" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Far">_xll.X(1)</definedName><definedName name="Via">Far+1</definedName></definedNames></workbook>`;
    const bytes = withRows('<row r="1"><c r="A1"><f>IFERROR(Via,0)</f><v>41</v></c></row>', { "xl/workbook.xml": strToU8(names) });
    expect(calculated(bytes).bytes).toBe(bytes);
    expect(calculated(bytes).kept).toHaveLength(1);
  });

  it("filled cells of what is kept stay, and are no obstacle to it", () => {
    const rows = '<row r="1"><c r="A1" cm="2"><f t="array" ref="A1:A2">_xll.OTHER()</f><v>1</v></c><c r="B1"><f>SUM(A1:A2)</f><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>';
    expect(rowsOf(calculated(withRows(rows, withMetadata)).bytes)).toBe(rows.replace("<v>0</v>", "<v>6</v>"));
  });

  it("names of LET and LAMBDA are no foreign functions", () => {
    expect(kept("_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.f(4))").kept).toEqual([]);
  });

  it("data tables are found", () => {
    expect(dataTablesIn(withRows('<row r="2"><c r="B2"><f t="dataTable" ref="B2:C3" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>1</v></c></row>'))).toEqual(["Cash & more!B2:C3"]);
  });
});

it("refuses to change a signed file, but leaves one alone that needs no change", () => {
  const signature = { "_xmlsignatures/sig1.xml": strToU8("<Signature/>") };
  expect(() => calculated(withRows(staleRows, signature))).toThrow(/_xmlsignatures\/sig1\.xml is a digital signature/);
  const right = withRows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', signature);
  expect(calculated(right).bytes).toBe(right);
});

it("calculates a file of our own in place", () => {
  const workbook = readXlsx(withRows(staleRows));
  const bytes = writeXlsx(workbook);
  const after = calculated(bytes);
  expect(cellAt(readXlsx(after.bytes).sheets[0]!, 0, 2)?.value).toBe(8);
  expect(calculated(after.bytes).bytes).toBe(after.bytes);
});
