import { strToU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAt, ensureCell } from "../../../../src/host/model/cells";
import { createWorkbook } from "../../../../src/host/model/new-workbook";
import type { CellEdit } from "../../../../src/host/xlsx/patch/cell-edit";
import { patchCells } from "../../../../src/host/xlsx/patch/patch-cells";
import { readXlsx } from "../../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/host/xlsx/write-xlsx";
import { linksXml, main } from "../package-of";
import { excelSheet, macroParts, partOf, rawEntries, staleRows, zipOfParts } from "./foreign-file";

const sheet = "Cash & more";
const first = "xl/worksheets/sheet1.xml";
const typed = (row: number, column: number, value: CellEdit["value"], name = sheet): CellEdit => ({ sheet: name, row, column, value, of: "input" });
const withSheet = (xml: string, more = {}) => zipOfParts({ ...macroParts(), [first]: strToU8(xml), ...more });
const rowsAfter = (rows: string, ...edits: CellEdit[]) => /<sheetData>(.*)<\/sheetData>/s.exec(partOf(patchCells(withSheet(excelSheet(rows)), edits), first))?.[1];

describe("typed values", () => {
  it.each([
    ["a number over a shared text", '<c r="B2" s="2" t="s"><v>1</v></c>', 4.5, '<c r="B2" s="2"><v>4.5</v></c>'],
    ["a text over a number", '<c r="B2" s="2"><v>1</v></c>', " a<b & 「c」", '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve"> a&lt;b &amp; 「c」</t></is></c>'],
    ["a text like a formula stays text", '<c r="B2"/>', "=1+1", '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ["a claim over an inline text with runs", '<c r="B2" t="inlineStr"><is><r><t>x</t></r></is></c>', true, '<c r="B2" t="b"><v>1</v></c>'],
    ["nothing over a value", '<c r="B2" s="1" ><v>1</v></c>', null, '<c r="B2" s="1" ></c>'],
    ["a value over a linked data type", '<c r="B2" t="e" vm="3"><v>#VALUE!</v><extLst><ext uri="u"/></extLst></c>', 2, '<c r="B2"><v>2</v><extLst><ext uri="u"/></extLst></c>'],
  ])("%s", (_, cell, value, expected) => {
    const row = (middle: string) => `<row r="2"><c r="A2"><v>1</v></c>${middle}<c r="D2"><v>2</v></c></row>`;
    expect(rowsAfter(row(cell), typed(1, 1, value))).toBe(row(expected));
  });

  it("are added in the order of columns and rows", () => {
    const after = rowsAfter('<row r="2" spans="2:2"><c r="B2"/><extLst/></row><row r="5"/>', typed(1, 0, 1), typed(1, 4, 2), typed(0, 0, 3), typed(2, 27, 4), typed(4, 1, 5), typed(8, 0, 6), typed(9, 0, null));
    expect(after).toBe(
      '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="E2" s="3"><v>2</v></c><extLst/></row>' +
        '<row r="3"><c r="AB3"><v>4</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>6</v></c></row>',
    );
  });

  it("widen what the sheet says it uses", () => {
    expect(partOf(patchCells(withSheet(excelSheet(staleRows)), [typed(9, 6, 1)]), first)).toContain('<dimension ref="A1:G10"/>');
  });

  it("go into sheets without rows, without addresses, with prefixes, comments and a byte order mark", () => {
    const empty = `\uFEFF<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <sheetData> --><x:sheetData /></x:worksheet>`;
    expect(patched(empty, typed(0, 1, "a"))).toBe(`\uFEFF<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- <sheetData> --><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`);
    const bare = (cell: string) => `<worksheet ${main}><sheetData><row><c><v>1</v></c></row><row><c a='>'><v>1</v></c>${cell}<!-- </row> --></row></sheetData></worksheet>`;
    expect(patched(bare("<c><v><![CDATA[2]]></v></c>"), typed(1, 1, 3))).toBe(bare("<c><v>3</v></c>"));
  });

  function patched(xml: string, ...edits: CellEdit[]): string {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(unzipSync(patchCells(withSheet(xml), edits))[first]);
  }
});


describe("what can't be changed in place is refused", () => {
  const table = { "xl/worksheets/_rels/sheet1.xml.rels": strToU8(linksXml(["table", "../tables/table1.xml"])), "xl/tables/table1.xml": strToU8(`<table ${main} id="1" name="T" displayName="T" ref="A1:C4"/>`) };
  const arrays =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="D1"><f t="dataTable" ref="D1:E2" r1="B1"/><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  it.each<readonly [string, Uint8Array, CellEdit, RegExp]>([
    ["a formula", withSheet(excelSheet(staleRows)), typed(0, 2, 1), /Cash & more!C1 holds a formula/],
    ["a cell of an array formula", withSheet(excelSheet(arrays)), typed(1, 0, 1), /Cash & more!A2 is filled by .* A1:A3/],
    ["a cell of a data table", withSheet(excelSheet(arrays)), typed(1, 4, 1), /Cash & more!E2 is filled by .* D1:E2/],
    ["a pivot table's cell", withSheet(excelSheet("")), typed(4, 1, 1, "Pivot"), /Pivot!B5 belongs to xl\/pivotTables\/pivotTable1\.xml/],
    ["a table's header", withSheet(excelSheet(staleRows), table), typed(0, 1, "x"), /Cash & more!B1 belongs to xl\/tables\/table1\.xml/],
    ["a sheet that isn't there", withSheet(excelSheet("")), typed(0, 0, 1, "No"), /No is no worksheet/],
    ["a text that is too long", withSheet(excelSheet("")), typed(0, 0, "x".repeat(32_768)), /Cash & more!A1 would hold a text over 32,767/],
    ["a result where no formula is", withSheet(excelSheet(staleRows)), { ...typed(0, 1, 1), of: "formula" }, /Cash & more!B1 holds no formula/],
    ["rows out of order", withSheet(excelSheet('<row r="3"/><row r="2"/>')), typed(0, 0, 1), /sheet1\.xml has rows out of order/],
    ["cells out of order", withSheet(excelSheet('<row r="3"><c r="C3"/><c r="B3"/></row>')), typed(2, 0, 1), /sheet1\.xml has cells out of order/],
    ["a part that ends early", withSheet(`<worksheet ${main}><sheetData><row r="1">`), typed(0, 0, 1), /ends too early/],
    ["a part that is not UTF-8", zipOfParts({ ...macroParts(), [first]: Uint8Array.from([0x3c, 0x61, 0xff, 0xfe]) }), typed(0, 0, 1), /not UTF-8/],
    ["no zip", strToU8("a,b\n1,2\n".repeat(9)), typed(0, 0, 1), /not an Excel workbook/],
  ])("%s", (_, bytes, edit, sentence) => {
    expect(() => patchCells(bytes, [edit])).toThrow(sentence);
  });

  it("but other cells beside them can be changed", () => {
    expect(rowsAfter(arrays, typed(1, 1, 7))).toContain('<c r="A2"><v>1</v></c><c r="B2"><v>7</v></c>');
  });
});

describe("the zip", () => {
  it("keeps a stored part stored, and clears the mark of a descriptor where sizes now stand in front", () => {
    const bytes = zipOfParts({ ...macroParts(), [first]: [strToU8(excelSheet(staleRows)), { level: 0 }] });
    const streamed = writeXlsx(readXlsx(bytes));
    for (const file of [bytes, streamed]) {
      const after = patchCells(file, [typed(0, 1, 5)]);
      expect(cellAt(readXlsx(after).sheets[0]!, 0, 1)?.value).toBe(5);
      const before = rawEntries(file);
      expect([...rawEntries(after)].filter(([name, raw]) => before.get(name) !== raw).map(([name]) => name)).toEqual([first]);
    }
  });

  it("is left alone that was handed in, also as a Buffer of Node", () => {
    const bytes = Buffer.from(zipOfParts(macroParts()));
    const before = bytes.toString("base64");
    patchCells(bytes, [typed(0, 1, 5)]);
    expect(bytes.toString("base64")).toBe(before);
  });

  it("keeps the comment at the end", () => {
    const plain = Buffer.from(zipOfParts(macroParts()));
    plain.writeUInt16LE(4, plain.length - 2);
    const after = patchCells(Buffer.concat([plain, Buffer.from("kept")]), [typed(0, 1, 5)]);
    expect(new TextDecoder().decode(after.subarray(-6))).toBe("\u0004\0kept");
    expect(cellAt(readXlsx(after).sheets[0]!, 0, 1)?.value).toBe(5);
  });

  it("whose entries lie over each other is refused", () => {
    const bytes = Buffer.from(zipOfParts(macroParts()));
    const directory = bytes.readUInt32LE(bytes.length - 6);
    const second = directory + 46 + bytes.readUInt16LE(directory + 28) + bytes.readUInt16LE(directory + 30) + bytes.readUInt16LE(directory + 32);
    const thumbnail = Buffer.from(bytes);
    thumbnail.writeUInt32LE(bytes.readUInt32LE(directory + 42), second + 42);
    expect(() => patchCells(thumbnail, [typed(0, 1, 5)])).toThrow(/not an Excel workbook|damaged/);
  });
});

it("changes exactly the cells asked for, in any sheet", () => {
  const scalar = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), fc.boolean());
  const cells = fc.uniqueArray(fc.record({ row: fc.nat(9), column: fc.nat(6), value: scalar }), { maxLength: 20, selector: ({ row, column }) => row * 10 + column });
  fc.assert(
    fc.property(cells, cells, (present, changed) => {
      const workbook = createWorkbook();
      const only = workbook.sheets[0]!;
      for (const { row, column, value } of present) ensureCell(only, row, column).value = value;
      const edits = changed.map(({ row, column, value }) => typed(row, column, value, only.name));
      const after = readXlsx(patchCells(writeXlsx(workbook), edits)).sheets[0]!;
      for (const { row, column, value } of changed) ensureCell(only, row, column).value = value;
      for (let row = 0; row < 10; row += 1) {
        for (let column = 0; column < 7; column += 1) expect(cellAt(after, row, column)?.value).toEqual(cellAt(only, row, column)?.value);
      }
    }),
    { numRuns: 60 },
  );
});
