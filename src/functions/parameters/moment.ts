import type { CellKind } from "./cell-kind";
import { dateCell } from "./date";

/** A day, as its serial, or the name of a stage. */
export type Moment = number | string;

export const momentCell: CellKind<Moment> = {
  must: { en: "a date, or the name of a stage", ja: "日付または段階名" },
  takesText: true,
  read: (cell) => (typeof cell === "boolean" ? undefined : (dateCell.read(cell) ?? (typeof cell === "string" ? cell.trim() : undefined))),
};
