import type { CellReader } from "../evaluate/context";
import { atomOf } from "../value/model-value";
import { blank, firstOf, Kind, type ArrayValue, type Atom, type SheetArea } from "../value/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import { Pending, type FormulaCell } from "./formula-cell";
import type { SpillMap } from "./spill-map";

/**
 * Reads cells while they are calculated: a formula that has no value yet is asked for by throwing `Pending`, with all such
 * cells of the area at once. `reader` is the formula that is being calculated.
 */
export class CalculatedCells implements CellReader {
  reader: FormulaCell | undefined;
  private readonly arrays = new Map<string, { array: ArrayValue; hasBlanks: boolean } | "asked">();
  private cachedCells = 0;

  constructor(
    private readonly formulas: ReadonlyMap<CellModel, FormulaCell>,
    private readonly spills: SpillMap,
  ) {}

  read(sheet: SheetModel, row: number, column: number): Atom {
    const pending: FormulaCell[] = [];
    const value = this.valueAt(sheet, row, column, sheet.rows.get(row)?.get(column), pending);
    if (pending.length > 0) throw new Pending(pending);
    if (value.kind === Kind.Blank) this.reader?.blankReads.push({ sheet, row, column, rows: 1, columns: 1 });
    return value;
  }

  readArea(area: SheetArea): ArrayValue {
    const key = `${area.sheet.id}!${String(area.row)}:${String(area.column)}:${String(area.rows)}:${String(area.columns)}`;
    const known = this.arrays.get(key);
    const { array, hasBlanks } = known === undefined || known === "asked" ? this.collect(area) : known;
    if (hasBlanks) this.reader?.blankReads.push(area);
    // An area that is read twice will be read often; one that is read once is not worth its memory.
    if (known === undefined) this.arrays.set(key, "asked");
    else if (known === "asked" && this.cachedCells < mostCachedCells) {
      this.cachedCells += area.rows * area.columns;
      this.arrays.set(key, { array, hasBlanks });
    }
    return array;
  }

  spillOf(sheet: SheetModel, row: number, column: number): SheetArea | undefined {
    const cell = sheet.rows.get(row)?.get(column);
    const formula = cell && this.formulas.get(cell);
    if (!formula) return undefined;
    if (formula.state !== "done") throw new Pending([formula]);
    if (formula.spill) return { sheet, ...formula.spill };
    return formula.givesArray && formula.result.kind !== Kind.Failure ? { sheet, row, column, rows: 1, columns: 1 } : undefined;
  }

  private collect(area: SheetArea): { array: ArrayValue; hasBlanks: boolean } {
    const pending: FormulaCell[] = [];
    let hasBlanks = false;
    const rows: Atom[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const cells = area.sheet.rows.get(row);
      const items: Atom[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = this.valueAt(area.sheet, row, column, cells?.get(column), pending);
        hasBlanks ||= value.kind === Kind.Blank;
        items.push(value);
      }
      rows.push(items);
    }
    if (pending.length > 0) throw new Pending(pending);
    return { array: { kind: Kind.Array, rows, height: area.rows, width: area.columns }, hasBlanks };
  }

  private valueAt(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined, pending: FormulaCell[]): Atom {
    const formula = cell?.formula === undefined ? undefined : this.formulas.get(cell);
    if (formula) {
      if (formula.state === "done") return firstOf(formula.result);
      pending.push(formula);
      return blank;
    }
    if (cell && cell.value !== null && !cell.spilledFrom) return atomOf(cell.value);
    const filled = this.spills.valueAt(sheet, row, column);
    if (filled) return filled;
    const filler = this.spills.expectedAt(sheet, row, column);
    if (filler) pending.push(filler);
    return blank;
  }
}

const mostCachedCells = 5_000_000;
