import type { Area } from "../../../cells/address";
import { isCellError, type Scalar } from "../../../cells/value";
import { cellAt } from "../../model/cells";
import { displayText } from "../../model/display/display-text";
import { numberFormatAt } from "../../model/looks/format-at";
import { setFormat } from "../../model/looks/set-format";
import { absoluteFormula, relativeFormula } from "../../model/references/relative-formula";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import { spread } from "../../model/writing/bounds";
import type { CellInput } from "../../model/writing/read-typed";
import { setFormulas, setInput } from "../../model/writing/set-input";
import type { Property } from "../define-type";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { isUnbounded, refuseTooLarge, sheetUnder, type RangeTarget } from "./range-target";

type Read = (cell: CellModel | undefined, sheet: SheetModel, row: number, column: number) => unknown;

const formulas: Property<RangeTarget> = {
  get: grid((cell) => cell?.formula ?? shown(cell?.value ?? null)),
  set: (target, value, host) => setFormulas(host.workbook, sheetUnder(target, host), target.area, inputs(value)),
};

const numberFormats: Property<RangeTarget> = {
  get: grid((_cell, sheet, row, column) => numberFormatAt(sheet, row, column)),
  set: (target, value, host) => writeNumberFormats(target, value, host),
};

/** What the cells of a range hold and show: for whole rows and columns `null`, as in Excel. */
export const rangeContents: Readonly<Record<string, Property<RangeTarget>>> = {
  Values: {
    get: grid((cell) => shown(cell?.value ?? null)),
    set: (target, value, host) => setInput(host.workbook, sheetUnder(target, host), target.area, inputs(value)),
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: {
    get: grid((cell, _sheet, row, column) => (cell?.formula === undefined ? shown(cell?.value ?? null) : relativeFormula(cell.formula, row, column))),
    set: (target, value, host) => setFormulas(host.workbook, sheetUnder(target, host), target.area, relativeInputs(target.area, value)),
  },
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  Text: { get: grid((cell, sheet, row, column) => (cell ? displayText(cell.value, numberFormatAt(sheet, row, column)) : "")) },
  ValueTypes: { get: grid((cell) => valueType(cell?.value ?? null)) },
  HasSpill: {
    get: (target, host) => {
      if (isUnbounded(target.area)) return null;
      const spills = gridOf(target, host, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined).flat();
      return spills.every((spill) => spill === spills[0]) ? spills[0] : null;
    },
  },
};

function grid(read: Read): (target: RangeTarget, host: Host) => unknown[][] | null {
  return (target, host) => (isUnbounded(target.area) ? null : gridOf(target, host, read));
}

function gridOf(target: RangeTarget, host: Host, read: Read): unknown[][] {
  const { area } = target;
  refuseTooLarge(area);
  const sheet = sheetUnder(target, host);
  return eachRow(area, (row, column) => read(cellAt(sheet, row, column), sheet, row, column));
}

function eachRow<Item>({ row, column, rows, columns }: Area, read: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (_, right) => read(row + down, column + right)));
}

function shown(value: Scalar): number | string | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

/** What the client writes, a grid or one value for all cells; `null` leaves a cell alone. */
function inputs(value: unknown): CellInput[][] {
  const rows = Array.isArray(value) ? value : [[value]];
  return rows.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument("values are a list of rows, each a list");
    return row.map(input);
  });
}

/** R1C1 text as the formulas that it means cell by cell. */
function relativeInputs(area: Area, value: unknown): CellInput[][] {
  const inputAt = spread(area, inputs(value));
  return eachRow({ ...area, row: 0, column: 0 }, (row, column) => {
    const given = inputAt(row, column);
    return typeof given === "string" && given.startsWith("=") ? absoluteFormula(given, area.row + row, area.column + column) : given;
  });
}

function input(value: unknown): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw invalidArgument("a cell takes a number, a text or true or false");
}

/** Writes runs of one number format at once: a whole block usually has one for each column. */
function writeNumberFormats(target: RangeTarget, value: unknown, host: Host): void {
  const { area } = target;
  const sheet = sheetUnder(target, host);
  const write = (part: Area, numberFormat: unknown) => {
    if (typeof numberFormat === "string") setFormat(host.workbook, sheet, part, { numberFormat });
    else if (numberFormat !== null) throw invalidArgument("a number format is text");
  };
  if (!Array.isArray(value)) return write(area, value);
  const formatAt = spread(area, inputs(value));
  const first = formatAt(0, 0);
  if (value.length === 1 && inputs(value)[0]?.length === 1) return write(area, first ?? null);
  for (let column = 0; column < area.columns; column++) {
    for (let row = 0, end = 0; row < area.rows; row = end) {
      end = row + 1;
      while (end < area.rows && formatAt(end, column) === formatAt(row, column)) end++;
      write({ row: area.row + row, column: area.column + column, rows: end - row, columns: 1 }, formatAt(row, column) ?? null);
    }
  }
}
