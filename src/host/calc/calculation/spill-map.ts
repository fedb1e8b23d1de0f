import { areaAddress, contains, intersection, maximumColumns, maximumRows, cellAddress, type Area } from "../../../cells/address";
import { failure, Kind, type Atom, type Failure } from "../value/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import type { FormulaCell } from "./formula-cell";

/** A spill that an earlier calculation left, or the last pass found: the area of an anchor. */
export type ExpectedSpills = ReadonlyMap<CellModel, Area>;

/** The cells that results fill during one pass, and where the pass expects results to fill cells. */
export class SpillMap {
  private readonly ignored = new Set<FormulaCell>();
  private readonly placed: FormulaCell[] = [];
  private readonly filled = new Map<SheetModel, Map<number, FormulaCell>>();
  private readonly expected = new Map<SheetModel, Map<number, FormulaCell>>();

  constructor(
    formulas: ReadonlyMap<CellModel, FormulaCell>,
    private readonly expectedSpills: ExpectedSpills,
  ) {
    for (const [cell, area] of expectedSpills) {
      const formula = formulas.get(cell);
      if (formula) fill(this.expected, formula, area);
    }
  }

  valueAt(sheet: SheetModel, row: number, column: number): Atom | undefined {
    const formula = this.filled.get(sheet)?.get(key(row, column));
    if (formula?.result.kind !== Kind.Array) return undefined;
    return formula.result.rows[row - formula.row]?.[column - formula.column];
  }

  /** The formula to wait for before that cell is read, since it is expected to fill it. */
  expectedAt(sheet: SheetModel, row: number, column: number): FormulaCell | undefined {
    const formula = this.expected.get(sheet)?.get(key(row, column));
    return formula && formula.state !== "done" && !this.ignored.has(formula) ? formula : undefined;
  }

  /** Stops expecting a formula to fill cells; false when it was not expected to. */
  ignore(formula: FormulaCell): boolean {
    if (!this.expectedSpills.has(formula.cell) || this.ignored.has(formula)) return false;
    this.ignored.add(formula);
    return true;
  }

  /** Lets a result fill its cells; where something stands in the way, gives the error that names it. */
  place(formula: FormulaCell, rows: number, columns: number): Area | Failure {
    const area: Area = { row: formula.row, column: formula.column, rows, columns };
    const obstacle = this.obstacleTo(formula, area);
    if (obstacle !== undefined) return failure("#SPILL!", obstacle);
    fill(this.filled, formula, area);
    this.placed.push(formula);
    return area;
  }

  private obstacleTo({ sheet, row, column }: FormulaCell, area: Area): string | undefined {
    if (row + area.rows > maximumRows || column + area.columns > maximumColumns) return `The result of ${String(area.rows)} x ${String(area.columns)} cells reaches over the sheet's edge.`;
    const table = sheet.tables.find((other) => intersection(other.area, area));
    if (table) return `The result would fill cells of the table "${table.name}": a table can't hold results of several cells.`;
    const merge = sheet.merges.find((other) => intersection(other, area));
    if (merge) return `The result would fill the merged cells ${areaAddress(merge)}.`;
    const filled = this.filled.get(sheet);
    for (let down = row; down < row + area.rows; down++) {
      const cells = sheet.rows.get(down);
      if (!cells && !filled) continue;
      for (let across = column; across < column + area.columns; across++) {
        if (down === row && across === column) continue;
        const cell = cells?.get(across);
        const occupied = cell && (cell.formula !== undefined || (cell.value !== null && !cell.spilledFrom));
        if (occupied) return `${cellAddress(down, across)} is not empty: the result of ${areaAddress(area)} needs it. Clear it or move the formula.`;
        const other = filled?.get(key(down, across));
        if (other) return `${cellAddress(down, across)} is filled by the formula in ${cellAddress(other.row, other.column)}: the result of ${areaAddress(area)} needs it.`;
      }
    }
    return undefined;
  }

  /** The areas that results fill, by anchor. */
  areas(): Map<CellModel, Area> {
    return new Map(this.placed.flatMap(({ cell, spill }) => (spill ? [[cell, spill] as const] : [])));
  }

  /** Spills that landed beyond where they were expected, or were not waited for. */
  unexpected(): FormulaCell[] {
    return this.placed.filter((formula) => {
      const area = this.expectedSpills.get(formula.cell);
      if (!area || !formula.spill || this.ignored.has(formula)) return true;
      return !contains(area, formula.spill.row + formula.spill.rows - 1, formula.spill.column + formula.spill.columns - 1);
    });
  }
}

function fill(map: Map<SheetModel, Map<number, FormulaCell>>, formula: FormulaCell, area: Area): void {
  let cells = map.get(formula.sheet);
  if (!cells) map.set(formula.sheet, (cells = new Map()));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row !== area.row || column !== area.column) cells.set(key(row, column), formula);
    }
  }
}

function key(row: number, column: number): number {
  return row * maximumColumns + column;
}
