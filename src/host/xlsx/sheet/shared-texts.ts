import type { XmlListener } from "../xml/scan-xml";
import { decodeText } from "../xml/escaped-text";
import { element, textElement, xmlDeclaration } from "../xml/write-xml";

/** The texts of a workbook while it is written: each is stored once. */
export class SharedTexts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  placeOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  *xml(): Iterable<string> {
    const counts = `count="${String(this.uses)}" uniqueCount="${String(this.places.size)}"`;
    yield `${xmlDeclaration}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>`;
    for (const text of this.places.keys()) yield element("si", {}, textElement("t", text));
    yield "</sst>";
  }
}

/** Reads the shared texts: runs of different looks are joined, readings of Japanese words left out. */
export class SharedTextsReader implements XmlListener {
  readonly texts: string[] = [];
  private current = "";
  private isInText = false;
  private isInReading = false;

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.isInReading = true;
    else if (name === "t") this.isInText = !this.isInReading;
  }

  text(text: string): void {
    if (this.isInText) this.current += text;
  }

  close(name: string): void {
    if (name === "si") this.texts.push(decodeText(this.current));
    else if (name === "rPh") this.isInReading = false;
    else if (name === "t") this.isInText = false;
  }
}
