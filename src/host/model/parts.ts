import type { Area } from "../../cells/address";

/** A table (ListObject). `area` counts the header row and the total row where they are shown. */
export interface TableModel {
  id: string;
  name: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: { id: number; name: string; formula?: string }[];
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export type Comparison =
  | "between"
  | "notBetween"
  | "equalTo"
  | "notEqualTo"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqualTo"
  | "lessThanOrEqualTo";

/** Limits of a validation or a conditional format: a literal, or a formula text with its equals sign. */
export type Limit = number | string;

/** What may be typed into some cells. */
export interface ValidationModel {
  areas: Area[];
  rule:
    | { kind: "list"; source: string; inCellDropDown: boolean }
    | { kind: "whole" | "decimal" | "date" | "time" | "textLength"; operator: Comparison; first: Limit; second?: Limit }
    | { kind: "custom"; formula: string };
  ignoreBlanks: boolean;
  prompt?: { title: string; message: string };
  alert?: { style: "stop" | "warning" | "information"; title: string; message: string };
}

/** How cells look while a condition holds; earlier ones in the list win (priority 0 is the first). */
export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  rule:
    | { kind: "custom"; formula: string }
    | { kind: "cellValue"; operator: Comparison; first: Limit; second?: Limit }
    | { kind: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string }
    | { kind: "dataBar"; color: string }
    | { kind: "colorScale"; colors: string[] }
    | { kind: "iconSet"; style: string };
  format: { fill?: string; color?: string; bold?: boolean; italic?: boolean; strikethrough?: boolean };
  stopIfTrue: boolean;
}

export type ChartKind = "column" | "columnStacked" | "bar" | "barStacked" | "line" | "area" | "pie" | "doughnut" | "radar" | "radarFilled" | "scatter";

/** A native chart. References are formula texts with their equals sign: `=Readiness!$B$4:$B$8`. */
export interface ChartModel {
  id: string;
  name: string;
  kind: ChartKind;
  title?: string;
  series: { name: string; values: string; categories?: string; color?: string }[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend?: "top" | "bottom" | "left" | "right";
  valueAxis?: { title?: string; minimum?: number; maximum?: number; numberFormat?: string };
  categoryAxis?: { title?: string };
  /** What a screen reader says of it. */
  description?: string;
}

export interface CommentModel {
  id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  resolved: boolean;
  replies: { id: string; author: string; content: string }[];
}
