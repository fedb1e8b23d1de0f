import type { CellError, Grid, Scalar } from "../cells/value";

/** What a caller hands over for one parameter; an omitted one is `null`. */
export type Argument = Scalar | Grid;

/** A cell that holds something. */
export type FilledCell = Exclude<Scalar, null | CellError>;

/** True for a range or an array. */
export function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

/** True for an empty cell, and for text of blanks only, which looks empty. */
export function isBlank(cell: Scalar | undefined): cell is null | undefined {
  return cell === null || cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}

/** The largest argument that is read, in cells. */
export const maximumCells = 4_000_000;
