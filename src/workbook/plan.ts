import type { Text } from "../language/text";
import type { Block } from "./block";
import type { Expression } from "./expression";

/** What a template says: sheets of blocks, and names. No address is in it. */
export interface WorkbookPlan {
  /** The first one is shown when done. */
  readonly sheets: readonly SheetPlan[];
  /** Names besides those that blocks give to their cells. */
  readonly names?: readonly NamePlan[];
}

export interface SheetPlan {
  /** At most 31 characters; characters that Excel forbids are replaced. */
  readonly name: Text;
  /** `#RRGGBB` */
  readonly tabColor?: string;
  /** Blocks from top to bottom. */
  readonly blocks: readonly (Block | Beside)[];
  /** Key of the table or result whose header row stays in sight and is printed on every page. */
  readonly freeze?: string;
  /** How many of its first columns stay in sight and are printed on every page as well; none when left out. */
  readonly freezeColumns?: number;
  readonly orientation?: "landscape" | "portrait";
  /** Pages to print on, from top to bottom; as many as needed when left out. */
  readonly pages?: number;
  /** Pages to print on, side by side; 1 when left out. */
  readonly pagesWide?: number;
}

/** Stacks of blocks next to each other, their tops level. */
export interface Beside {
  readonly beside: readonly (readonly Block[])[];
  /** Empty columns between them; 1 when left out. */
  readonly gap?: number;
}

/** A formula under a name of the workbook: `READINESS`. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: Expression;
  readonly comment: Text;
}

/** What the user's workbook has already, in whatever case. */
export interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

/** A workbook that has nothing yet. */
export const nothingTaken: Taken = { sheets: [], names: [], tables: [] };
