import { strToU8, Zip, ZipDeflate } from "fflate";
import { element, xmlDeclaration } from "../xml/write-xml";
import { joined } from "./joined";
import { relationshipsPart } from "./relationships";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Collects the parts of a workbook file and packs them. The same parts give the same bytes, whenever and wherever. */
export class PackageWriter {
  private readonly parts = new Map<string, Iterable<string>>();
  private readonly contentTypes = new Map<string, string>();
  private readonly links = new Map<string, string[]>();

  /** Adds a part; its text may come in pieces, made while the file is packed. */
  add(name: string, contentType: string, content: Iterable<string>): void {
    this.contentTypes.set(name, contentType);
    this.parts.set(name, typeof content === "string" ? [content] : content);
  }

  /** Links a part (`""` is the package) to another and returns the link's id. `type` is a full URI or the last word of an office one. */
  link(from: string, type: string, to: string): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const id = `rId${String(links.length + 1)}`;
    links.push(element("Relationship", { Id: id, Type: type.includes("/") ? type : `${relationshipTypes}/${type}`, Target: `/${to}` }));
    return id;
  }

  pack(): Uint8Array {
    const packed: Uint8Array[] = [];
    const zip = new Zip((problem, piece) => {
      if (problem) throw problem;
      packed.push(piece);
    });
    writeFile(zip, "[Content_Types].xml", [this.contentTypesXml()]);
    for (const [from, links] of this.links) writeFile(zip, relationshipsPart(from), [relationshipsXml(links)]);
    for (const [name, content] of this.parts) writeFile(zip, name, content);
    zip.end();
    return joined(packed);
  }

  private contentTypesXml(): string {
    const defaults = [
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
    ];
    const overrides = [...this.contentTypes]
      .filter(([name]) => !name.endsWith(".vml"))
      .map(([name, type]) => element("Override", { PartName: `/${name}`, ContentType: type }));
    return xmlDeclaration + element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, defaults, overrides);
  }
}

function relationshipsXml(links: readonly string[]): string {
  return xmlDeclaration + element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" }, links);
}

// The zip format counts from 1980 in local time: this is the same four bytes in every time zone.
const fixedTime = () => new Date(1980, 0, 1);
// Measured on a sheet of 1.2 million cells: half the time of level 6 for 5 % more bytes.
const fastLevel = 2;
const pieceLength = 200_000;

function writeFile(zip: Zip, name: string, content: Iterable<string>): void {
  const file = new ZipDeflate(name, { level: fastLevel });
  file.mtime = fixedTime();
  zip.add(file);
  let waiting = "";
  for (const piece of content) {
    waiting += piece;
    if (waiting.length < pieceLength) continue;
    file.push(strToU8(waiting));
    waiting = "";
  }
  file.push(strToU8(waiting), true);
}
