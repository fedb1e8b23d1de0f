import type { Area } from "../cells/address";
import type { Language, Text } from "../language/text";
import type { Drawing } from "./drawing";

/** A name that a cell gets in the workbook. */
export interface CellName {
  readonly name: string;
  readonly comment: Text;
  /** True when the whole workbook has one such cell: where the name is taken already, the cell shows the value of the one that has it. */
  readonly isShared?: boolean;
}

/** A piece of a sheet that knows its size, what others may refer to in it, and how to draw itself at a place. */
export interface Block {
  /** What references call it; unique in the plan. */
  readonly key?: string;
  /** Rows and columns that it needs. */
  readonly rows: number;
  readonly columns: number;
  /** True when it takes the whole width of the stack that it stands in. */
  readonly stretches?: boolean;
  /** Empty rows below it; 1 when left out. */
  readonly gapBelow?: number;
  /** Cells that references name, once the block has its place. */
  readonly parts?: (at: Area) => Readonly<Record<string, Area>>;
  /** The table that it holds over all its cells. */
  readonly table?: { readonly name: string; readonly headers: (language: Language) => ReadonlyMap<string, string> };
  /** Name of the table that its rows stand level with, for `thisRow`. */
  readonly levelWith?: string;
  /** Parts that get a name in the workbook. */
  readonly names?: readonly (CellName & { readonly part: string })[];
  /** Fills the drawing; its rows and columns count from the block's top left cell. */
  readonly draw: (drawing: Drawing) => void;
}
