import type { CellFormat } from "../../model/format";
import type { ConditionalFormatModel } from "../../model/parts";
import { element, xmlDeclaration } from "../xml/write-xml";
import { alignmentXml } from "./alignment";
import { bordersXml } from "./border-xml";
import { fileColor } from "./file-colors";
import { changedFontXml, fontXml } from "./font-xml";
import { NumberFormats } from "./number-formats";

/** XML elements listed once each and known by their place. */
class Shelf {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  constructor(...first: string[]) {
    for (const item of first) this.place(item);
  }

  place(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.items.length }, this.items);
  }
}

/** The looks of a workbook while it is written: each gets a number at first use. */
export class StyleBook {
  private readonly numberFormats = new NumberFormats();
  private readonly fonts = new Shelf(fontXml({}));
  private readonly fills = new Shelf(patternXml("none"), patternXml("gray125"));
  private readonly borders = new Shelf(bordersXml({}));
  private readonly looks = new Shelf(this.lookXml({}));
  private readonly changes = new Shelf();
  private readonly known = new Map<CellFormat, number>();

  /** The number of a look; 0 is the look of a cell without one. */
  numberOf(format: CellFormat | undefined): number {
    if (!format) return 0;
    let number = this.known.get(format);
    if (number === undefined) this.known.set(format, (number = this.looks.place(this.lookXml(format))));
    return number;
  }

  /** The number of a conditional format's look. */
  changeNumberOf({ fill, ...font }: ConditionalFormatModel["format"]): number {
    // A conditional fill stands in the background colour, unlike a cell's own.
    const fillXml = fill === undefined ? "" : element("fill", {}, element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: fileColor(fill) })));
    return this.changes.place(element("dxf", {}, changedFontXml(font), fillXml));
  }

  xml(): string {
    const own = this.numberFormats.own.map((formatCode, index) => element("numFmt", { numFmtId: 164 + index, formatCode }));
    return (
      xmlDeclaration +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        own.length > 0 ? element("numFmts", { count: own.length }, own) : "",
        this.fonts.xml("fonts"),
        this.fills.xml("fills"),
        this.borders.xml("borders"),
        element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
        this.looks.xml("cellXfs"),
        element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
        this.changes.xml("dxfs"),
        element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
      )
    );
  }

  private lookXml(format: CellFormat): string {
    const { numberFormat, font, fill, borders, locked } = format;
    const alignment = alignmentXml(format);
    return element(
      "xf",
      {
        numFmtId: this.numberFormats.numberOf(numberFormat ?? "General"),
        fontId: this.fonts.place(fontXml(font ?? {})),
        fillId: fill === undefined ? 0 : this.fills.place(patternXml("solid", fill)),
        borderId: this.borders.place(bordersXml(borders ?? {})),
        xfId: 0,
        applyNumberFormat: numberFormat === undefined ? undefined : true,
        applyFont: font && true,
        applyFill: fill === undefined ? undefined : true,
        applyBorder: borders && true,
        applyAlignment: alignment === "" ? undefined : true,
        applyProtection: locked === undefined ? undefined : true,
      },
      alignment,
      locked === undefined ? "" : element("protection", { locked }),
    );
  }
}

function patternXml(patternType: string, color?: string): string {
  const colors = color === undefined ? [] : [element("fgColor", { rgb: fileColor(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType }, colors));
}
