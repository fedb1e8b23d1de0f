import type { Area } from "../../cells/address";
import type { Scalar } from "../../cells/value";
import type { Change } from "./change";
import type { CellFormat } from "./format";
import type { ChartModel, CommentModel, ConditionalFormatModel, TableModel, ValidationModel } from "./parts";

/**
 * The one state of a workbook: plain data, cloned with `structuredClone`, read by the calculation, the grid, the
 * office.js answers and the .xlsx writer alike. Rows and columns are zero-based; sizes are points.
 */
export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
  /** Id of the sheet that is shown. */
  activeSheet: string;
  /** Selected area of the active sheet. */
  selection: Area;
  /** Present while the structure is protected: its sheets stay as they are. */
  protection?: { password?: string };
  /** Add-in settings saved in the document. */
  settings: Record<string, unknown>;
  /** Number that the next id is made of: ids are unique per workbook and never used again. */
  nextId: number;
  /** Properties of the protocol's objects that nothing here interprets, by object path. */
  records: Record<string, unknown>;
  /** What changed since the session last looked; drained there. */
  changes: Change[];
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor?: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Row, then column, to cell: only cells that hold a value, a formula or a format of their own. */
  rows: Map<number, Map<number, CellModel>>;
  /** What was selected when another sheet was shown; while it is shown itself, the workbook says it. */
  selection?: Area;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  /** Looks of whole columns and rows, for cells without a format of their own. */
  columnFormats: Map<number, CellFormat>;
  rowFormats: Map<number, CellFormat>;
  merges: Area[];
  freeze: { rows: number; columns: number };
  tables: TableModel[];
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  comments: CommentModel[];
  protection?: { options: Record<string, unknown>; password?: string };
  page: PageModel;
}

export interface CellModel {
  /** A literal, or the last calculated result of `formula`. */
  value: Scalar;
  /** English A1 text as the formula bar shows it, with its equals sign: `=DEAL.ROYALTY(B2,Tiers)`. */
  formula?: string;
  format?: CellFormat;
  /** On the anchor of a spilled result: its size. */
  spill?: { rows: number; columns: number };
  /** On a cell that a spill fills: the anchor's place on the same sheet. */
  spilledFrom?: { row: number; column: number };
}

export interface NameModel {
  id: string;
  name: string;
  /** Formula text with its equals sign: `=Readiness!$B$3`, `=LAMBDA(x,x+1)`. */
  formula: string;
  /** Id of the sheet it belongs to; none for a workbook name. */
  scope?: string;
  comment: string;
  visible: boolean;
}

export interface PageModel {
  orientation?: "portrait" | "landscape";
  paper?: "a4" | "letter";
  /** Pages to fit on; 0 leaves that direction free. */
  fitWide?: number;
  fitTall?: number;
  printArea?: Area;
  /** Rows printed on every page. */
  titleRows?: { first: number; last: number };
  /** Columns printed on every page. */
  titleColumns?: { first: number; last: number };
  footer?: string;
  header?: string;
  centerHorizontally?: boolean;
}
