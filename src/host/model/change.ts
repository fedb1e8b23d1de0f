import type { Area } from "../../cells/address";

/** What happened to a workbook, in the words of the events that Excel raises. */
export type Change =
  | { kind: "cells"; sheet: string; area: Area; how: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" }
  | { kind: "format"; sheet: string; area: Area }
  | { kind: "calculated"; sheet: string }
  | { kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "sheetRenamed"; sheet: string }
  | { kind: "tableAdded" | "tableDeleted"; sheet: string; table: string }
  | { kind: "selection"; sheet: string; area: Area };

/** Who made a change: a person at the grid, or the add-in through office.js. */
export type ChangeSource = "user" | "addin";
