import { describe, expect, it } from "vitest";
import { cellAt, valueAt } from "../../../src/host/model/cells";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { unsupportedParts } from "../../../src/host/xlsx/unsupported-parts";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";
import { fileWith, linksXml, main, sheetWith, zipOf } from "./package-of";

const only = (bytes: Uint8Array) => readXlsx(bytes).sheets[0] ?? expect.fail("no sheet");

describe("files of other programs", () => {
  it("reads the least a file may hold: no styles, no shared texts, no addresses", () => {
    const sheet = only(fileWith(sheetWith('<row><c><v>1</v></c><c t="inlineStr"><is><t>two</t></is></c></row><row><c t="b"><v>1</v></c></row>')));
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1), valueAt(sheet, 1, 0)]).toEqual([1, "two", true]);
  });

  it("reads prefixed elements, single quotes, comments, CDATA and references", () => {
    const xml = `<?xml version='1.0'?><x:worksheet xmlns:x='m'><!-- > --><x:sheetData><x:row r='2'><x:c r='B2' t='str'><x:v><![CDATA[a<b]]>&#x41;&amp;&gt;</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(valueAt(only(fileWith(xml)), 1, 1)).toBe("a<bA&>");
  });

  it("joins runs of text, leaves readings out, keeps escaped characters", () => {
    const texts = `<sst ${main}><si><r><t>新</t></r><r><rPr><b/></rPr><t xml:space="preserve">薬 </t></r><rPh sb="0" eb="1"><t>シン</t></rPh></si><si><t>_x000D_x</t></si></sst>`;
    const bytes = fileWith(sheetWith('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'), { "xl/sharedStrings.xml": texts });
    expect([valueAt(only(bytes), 0, 0), valueAt(only(bytes), 0, 1)]).toEqual(["新薬 ", "\rx"]);
    expect(unsupportedParts(bytes).map(({ what }) => what.en)).toEqual(["text with several looks in one cell"]);
  });

  it("spells out shared formulas", () => {
    const master = `'A1'!A1*$C$1+A$2+$B3+SUM(A:B,1:2)+LOG10(A1)+XFD1+_xlfn.XLOOKUP("A1",rate1,T[A1])`;
    const rows = `<row r="1"><c r="B1"><f t="shared" ref="B1:C3" si="0">${master}</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>`;
    const expected = `='A1'!B3*$C$1+B$2+$B5+SUM(B:C,3:4)+LOG10(B3)+A3+XLOOKUP("A1",rate1,T[A1])`;
    expect(cellAt(only(fileWith(sheetWith(rows))), 2, 2)).toEqual({ value: 3, formula: expected });
  });

  it("reads dates that are stored as text, and errors it has no word for", () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2027-04-01T12:00:00</v></c><c r="B1" t="e"><v>#FIELD!</v></c></row>';
    const sheet = only(fileWith(sheetWith(rows)));
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual([46478.5, { error: "#VALUE!" }]);
  });

  it("cuts a plain stored range to one cell as Excel does, and takes an array as a spill", () => {
    const rows =
      '<row r="1"><c r="B1"><f>A1:A2*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="C2"><v>4</v></c></row>';
    const sheet = only(fileWith(sheetWith(rows)));
    expect(cellAt(sheet, 0, 1)?.formula).toBe("=@A1:A2*2");
    expect(cellAt(sheet, 0, 2)).toEqual({ value: 2, formula: "=A1:A2*2", spill: { rows: 2, columns: 1 } });
    expect(cellAt(sheet, 1, 2)).toEqual({ value: 4, spilledFrom: { row: 0, column: 2 } });
  });

  it("reads lists on other sheets, which Excel stores among the extensions", () => {
    const list =
      '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Other!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(only(fileWith(sheetWith("", list))).validations).toEqual([
      { areas: [{ row: 1, column: 1, rows: 8, columns: 1 }], rule: { kind: "list", source: "=Other!$A$1:$A$3", inCellDropDown: true }, ignoreBlanks: true },
    ]);
  });

  it("keeps the default font of a file that is not ours", () => {
    const styles = `<styleSheet ${main}><fonts><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
    const sheet = only(fileWith(sheetWith('<row r="1"><c r="A1" s="0"><v>1</v></c></row>'), { "xl/styles.xml": styles }));
    expect(cellAt(sheet, 0, 0)?.format).toEqual({ numberFormat: "m/d/yyyy", font: { name: "游ゴシック" } });
  });
});

describe("what reading leaves out", () => {
  it("is named, part by part", () => {
    const sheet = `<worksheet ${main}><sheetData><row r="1" outlineLevel="1"/></sheetData><hyperlinks><hyperlink ref="A1"/></hyperlinks><conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting></worksheet>`;
    const bytes = fileWith(sheet, {
      "xl/vbaProject.bin": "x",
      "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
      "xl/media/image1.png": "x",
      "xl/worksheets/_rels/sheet1.xml.rels": linksXml(["pivotTable", "../pivotTables/pivotTable1.xml"]),
      "xl/drawings/drawing1.xml": "<wsDr><twoCellAnchor><pic/></twoCellAnchor></wsDr>",
      "xl/strange.xml": "<strange/>",
    });
    expect(unsupportedParts(bytes).map(({ part, what }) => `${part}: ${what.en}`)).toEqual([
      "xl/worksheets/sheet1.xml: outline of rows or columns",
      "xl/worksheets/sheet1.xml: hyperlink",
      "xl/worksheets/sheet1.xml: conditional format of another kind",
      "xl/vbaProject.bin: macros (VBA)",
      "xl/pivotTables/pivotTable1.xml: pivot table",
      "xl/media/image1.png: picture",
      "xl/drawings/drawing1.xml: picture, shape or chart of another kind",
      "xl/strange.xml: part that this program does not know",
    ]);
    expect(readXlsx(bytes).sheets).toHaveLength(1);
  });

  it("is nothing for a file of our own", () => {
    expect(unsupportedParts(writeXlsx(readXlsx(fileWith(sheetWith("")))))).toEqual([]);
  });

  it("finds nothing in an empty zip but refuses to read it", () => {
    expect(() => readXlsx(zipOf({ "a.txt": "hello" }))).toThrow("not an Excel workbook");
  });
});
