import type { Area } from "../cells/address";
import type { Scalar } from "../cells/value";
import type { Language } from "../language/text";
import type { Role } from "./role";

/** A literal, or a formula in English A1 text with its equals sign. Text is never taken for a formula. */
export type PlacedCell = Scalar | { readonly formula: string };

/** A workbook part with every address decided: renderers only draw it. */
export interface LaidOutWorkbook {
  /** Language of its words, which the theme's font follows. */
  readonly language: Language;
  readonly sheets: readonly LaidOutSheet[];
  readonly names: readonly PlacedName[];
  /** Name of the sheet to show when done. */
  readonly activate: string;
}

export interface LaidOutSheet {
  readonly name: string;
  readonly tabColor?: string;
  /** Rectangles of cells, never overlapping; a blank (`null`) is not written. */
  readonly cells: readonly { readonly area: Area; readonly cells: readonly (readonly PlacedCell[])[] }[];
  /** Looks, in order: a later one adds to an earlier one. */
  readonly looks: readonly PlacedLook[];
  /** Widths in characters of the default font, by zero-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Heights in points, by zero-based row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly merges: readonly Area[];
  readonly tables: readonly PlacedTable[];
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly PlacedConditionalFormat[];
  readonly charts: readonly PlacedChart[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "landscape" | "portrait";
    readonly area: Area;
    readonly titleRows?: { readonly first: number; readonly last: number };
    readonly titleColumns?: { readonly first: number; readonly last: number };
    /** 1 when left out. */
    readonly fitWide?: number;
    readonly fitTall?: number;
    readonly footer: string;
  };
}

export interface PlacedLook {
  readonly area: Area;
  readonly role: Role;
  readonly numberFormat?: string;
  /** Instead of the role's own; text to the left and numbers to the right where neither says. */
  readonly horizontal?: "left" | "center" | "right";
}

export interface PlacedName {
  readonly name: string;
  /** With its equals sign: `=Readiness!$B$3`. */
  readonly formula: string;
  readonly comment: string;
}

export interface PlacedTable {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
}

export interface PlacedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly items: readonly string[] }
    /** With its equals sign. */
    | { readonly kind: "listIn"; readonly formula: string }
    | { readonly kind: "date"; readonly from: number; readonly to: number }
    | { readonly kind: "decimal" | "whole"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "text"; readonly longest: number };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

export interface PlacedConditionalFormat {
  readonly area: Area;
  /** Holds for the area's first cell; relative references move with the cell. */
  readonly formula: string;
  readonly role: Role;
}

export interface PlacedChart {
  readonly name: string;
  readonly kind: "column" | "columnStacked" | "bar" | "barStacked" | "line" | "radar";
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly categories: Area; readonly color: string }[];
  /** The cells it covers. */
  readonly area: Area;
  readonly description: string;
  readonly valueAxis?: { readonly minimum?: number; readonly maximum?: number };
}
