import { strToU8, zipSync } from "fflate";

export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A zip of these texts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text])));
}

/** A relationships part: pairs of the last word of a type and a target. */
export function linksXml(...links: readonly (readonly [kind: string, target: string])[]): string {
  const elements = links.map(([kind, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${office}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

/** A file with the least that a workbook needs: one sheet, `S`, whose part holds `sheet`; more parts replace or join its own. */
export function fileWith(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipOf({
    "_rels/.rels": linksXml(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": linksXml(["worksheet", "worksheets/sheet1.xml"], ["sharedStrings", "sharedStrings.xml"], ["styles", "styles.xml"]),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  });
}

/** A sheet part that holds these rows. */
export function sheetWith(rows: string, after = ""): string {
  return `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
