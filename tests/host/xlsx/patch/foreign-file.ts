import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { readZipDirectory } from "../../../../src/host/xlsx/package/zip-directory";
import { linksXml, main } from "../package-of";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Bytes that no reader knows, the same at each run. */
const opaque = (length: number, seed: number) => Uint8Array.from({ length }, (_, index) => (index * seed + (index >> 3)) & 255);

const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;

/** The rows of the first sheet as Excel writes them, with results that are out of date. */
export const staleRows =
  '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>4</v></c><c r="C1" s="0"><f>B1*2</f><v>0</v></c></row>\n' +
  '<row r="2" spans="1:3"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>6</v></c><c r="C2" s="0"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>12</v></c></row>' +
  '<row r="3" spans="1:3"><c r="B3"><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>1</v></c></row>' +
  "<row r='4'><c r='C4' t='str'><f>A1&amp;\"&lt;\"</f><v>old</v></c><!-- </row> --></row>";

/** A sheet part as Excel writes it, with settings before and after its rows that no reader here keeps. */
export function excelSheet(rows: string, after = ""): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${main} xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"/><dimension ref="A1:C4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="5" max="6" width="9" style="3"/></cols><sheetData>${rows}</sheetData>${after}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

/** The parts of a macro workbook with a pivot table, a slicer, comments and a picture; its first sheet holds `rows`. */
export function macroParts(rows = staleRows): Zippable {
  return {
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(linksXml(["officeDocument", "xl/workbook.xml"])),
    "xl/workbook.xml": strToU8(`<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Cash &amp; more" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="2" r:id="rId2"/></sheets><calcPr calcId="191029"/></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(linksXml(["worksheet", "worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"], ["sharedStrings", "sharedStrings.xml"])),
    "xl/worksheets/sheet1.xml": strToU8(excelSheet(rows)),
    "xl/worksheets/sheet2.xml": strToU8(excelSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>3</v></c></row>')),
    "xl/worksheets/_rels/sheet2.xml.rels": strToU8(linksXml(["pivotTable", "../pivotTables/pivotTable1.xml"])),
    "xl/pivotTables/pivotTable1.xml": strToU8(`<pivotTableDefinition ${main} name="P"><location ref="A3:B9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`),
    "xl/pivotCache/pivotCacheDefinition1.xml": strToU8("<pivotCacheDefinition/>"),
    "xl/slicers/slicer1.xml": strToU8("<slicers><slicer name=\"領域\"/></slicers>"),
    "xl/slicerCaches/slicerCache1.xml": strToU8("<slicerCacheDefinition/>"),
    "xl/comments1.xml": strToU8(`<comments ${main}><authors><author>A</author></authors></comments>`),
    "xl/vbaProject.bin": opaque(9_000, 31),
    "xl/media/image1.png": [opaque(5_000, 17), { level: 0 }],
    "xl/calcChain.xml": strToU8(`<calcChain ${main}><c r="C1" i="1"/></calcChain>`),
    "xl/sharedStrings.xml": strToU8(`<sst ${main}><si><t>cash</t></si><si><t>two</t></si></sst>`),
  };
}

/** A zip of parts, each with the same date. */
export function zipOfParts(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: new Date(2024, 4, 6, 7, 8, 10) });
}

/** The text of one part. */
export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

/** Each entry as it lies in the zip, from its local header to its last packed byte, and its record in the directory but for its place. */
export function rawEntries(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = recordsOf(bytes);
  return new Map(
    readZipDirectory(bytes).map(({ name, offset, packedSize }) => {
      const length = 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true) + packedSize;
      return [name, `${Buffer.from(bytes.subarray(offset, offset + length)).toString("base64")} ${records.get(offset) ?? ""}`];
    }),
  );
}

function recordsOf(bytes: Uint8Array): Map<number, string> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const records = new Map<number, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let count = buffer.readUInt16LE(end + 10); count > 0; count -= 1) {
    const next = at + 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    const record = Buffer.from(buffer.subarray(at, next));
    const offset = record.readUInt32LE(42);
    record.writeUInt32LE(0, 42);
    records.set(offset, record.toString("base64"));
    at = next;
  }
  return records;
}
