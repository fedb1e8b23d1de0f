import type { CellKind } from "./cell-kind";

/** Any text; a number or a boolean is taken as it is written. */
export const textCell: CellKind<string> = {
  must: { en: "a text", ja: "文字列" },
  takesText: true,
  read: (cell) => (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim()),
};
