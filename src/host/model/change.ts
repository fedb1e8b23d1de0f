import type { Area } from "../../cells/address";

/** How cells changed: Excel's `DataChangeType`. */
export type CellsChange = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What happened to a workbook, in the words of the events that Excel raises. */
export type Change =
  | { kind: "cells"; sheet: string; area: Area; how: CellsChange }
  | { kind: "format"; sheet: string; area: Area }
  | { kind: "calculated"; sheet: string }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "sheetRenamed"; sheet: string }
  | { kind: "tableAdded" | "tableDeleted"; sheet: string; table: string }
  | { kind: "selection"; sheet: string; area: Area }
  /** Something of a sheet that Excel raises no event for: sizes, merges, rules, charts, comments, tables' looks, protection, page. */
  | { kind: "sheetParts"; sheet: string }
  /** Something of the workbook that Excel raises no event for: names, settings, order of the sheets. */
  | { kind: "workbookParts" };

/** Who made a change: a person at the grid, or the add-in through office.js. */
export type ChangeSource = "user" | "addin";
