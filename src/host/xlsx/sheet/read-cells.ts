import { maximumColumns, maximumRows, readAddress } from "../../../cells/address";
import type { Scalar } from "../../../cells/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";
import type { BookToRead } from "../book/book-to-read";
import { shownPlain } from "../formulas/plain-formula";
import { SharedFormulas } from "../formulas/shared-formula";
import { limits } from "../package/limits";
import { damagedPart, tooMany } from "../refusals";
import { decodeText } from "../xml/escaped-text";
import { isOn, numberOf } from "../xml/read-tree";
import type { Attributes, XmlListener } from "../xml/scan-xml";
import { readError } from "./cell-errors";
import { readCellPlace } from "./cell-place";
import { dateSerial } from "./date-text";

const laterErrors = new Set(["#SPILL!", "#CALC!"]);

/** Reads the rows of one sheet into its model. */
export class CellReader implements XmlListener {
  private readonly shared = new SharedFormulas();
  private row = -1;
  private column = -1;
  private cells = new Map<number, CellModel>();
  private attributes: Attributes = {};
  private formulaAttributes: Attributes | undefined;
  private formula = "";
  private value = "";
  private hasValue = false;
  private target: "formula" | "value" | undefined;
  private isInReading = false;
  /** Anchors with the areas that their results fill, resolved when all cells are there. */
  readonly spills: { cell: CellModel; row: number; column: number; ref: string }[] = [];

  constructor(
    private readonly sheet: SheetModel,
    private readonly book: BookToRead,
    private readonly part: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.startCell(attributes);
    else if (name === "row") this.startRow(attributes);
    else if (name === "rPh") this.isInReading = true;
    else if (name === "v" || (name === "t" && !this.isInReading)) this.startValue();
    else if (name === "f") this.startFormula(attributes);
  }

  text(text: string): void {
    if (this.target === "value") this.value += text;
    else if (this.target === "formula") this.formula += text;
  }

  close(name: string): void {
    if (name === "c") this.endCell();
    else if (name === "rPh") this.isInReading = false;
    else if (name === "v" || name === "f" || name === "t") this.target = undefined;
  }

  private startRow({ r, ht, hidden, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!(this.row >= 0 && this.row < maximumRows)) throw damagedPart(this.part, "has a row off the sheet", "にシート外の行があります");
    this.column = -1;
    this.cells = this.sheet.rows.get(this.row) ?? new Map<number, CellModel>();
    const height = numberOf(ht);
    // A height that Excel measured itself is kept too: there is nothing here to measure it again.
    if (height !== undefined) this.sheet.rowHeights.set(this.row, height);
    if (isOn(hidden)) this.sheet.hiddenRows.add(this.row);
    const format = isOn(customFormat) ? this.book.look(s) : undefined;
    if (format) this.sheet.rowFormats.set(this.row, format);
  }

  private startCell(attributes: Attributes): void {
    this.attributes = attributes;
    this.formulaAttributes = undefined;
    this.formula = "";
    this.value = "";
    this.hasValue = false;
    this.column = attributes.r === undefined ? this.column + 1 : readCellPlace(attributes.r);
    if (!(this.column >= 0 && this.column < maximumColumns) || this.row < 0) throw damagedPart(this.part, "has a cell off the sheet", "にシート外のセルがあります");
  }

  private startValue(): void {
    this.target = "value";
    this.hasValue = true;
  }

  private startFormula(attributes: Attributes): void {
    this.target = "formula";
    this.formulaAttributes = attributes;
  }

  private endCell(): void {
    const formula = this.formulaAttributes && this.formulaText(this.formulaAttributes);
    const value = this.hasValue ? this.scalar() : null;
    const format = this.book.look(this.attributes.s);
    if (value === null && formula === undefined && !format) return;
    this.book.countCell();
    const cell: CellModel = { value };
    if (formula !== undefined) cell.formula = formula;
    if (format) cell.format = format;
    if (this.cells.size === 0) this.sheet.rows.set(this.row, this.cells);
    this.cells.set(this.column, cell);
    const { t, ref } = this.formulaAttributes ?? {};
    if (t === "array" && ref !== undefined && formula !== undefined) this.spills.push({ cell, row: this.row, column: this.column, ref });
  }

  /** The formula as the formula bar shows it; `undefined` for what holds none, such as the inside of a data table. */
  private formulaText({ t, si }: Attributes): string | undefined {
    const stored = decodeText(this.formula);
    const isShared = t === "shared" && si !== undefined;
    if (t === "dataTable") return undefined;
    if (stored.trim() === "") return isShared ? this.shared.formulaAt(si, this.row, this.column) : undefined;
    const formula = this.book.formula(stored, this.part, this.row, this.column);
    const shown = t === "array" ? formula : shownPlain(formula);
    if (isShared) this.shared.share(si, shown, this.row, this.column);
    return shown;
  }

  private scalar(): Scalar {
    const { t } = this.attributes;
    if (t === "s") return this.book.sharedText(this.value);
    if (t === "inlineStr") return this.book.intern(decodeText(this.value));
    if (t === "str") return laterErrors.has(this.value) ? readError(this.value) : this.book.intern(decodeText(this.value));
    if (t === "b") return isOn(this.value.trim());
    if (t === "e") return readError(this.value.trim());
    if (this.value.trim() === "") return null;
    const number = t === "d" ? dateSerial(this.value) : Number(this.value);
    if (number === undefined || Number.isNaN(number)) throw damagedPart(this.part, "has a number that is none", "に数値でない数値があります");
    return number;
  }

  /** Marks the cells that spilled results fill. */
  markSpills(): void {
    let filled = 0;
    for (const { cell, row, column, ref } of this.spills) {
      const area = readAddress(ref);
      if (!area || (area.rows === 1 && area.columns === 1) || area.row !== row || area.column !== column) continue;
      filled += area.rows * area.columns;
      if (filled > limits.cells) throw tooMany("cells of spilled results", "スピル範囲のセル数", limits.cells);
      cell.spill = { rows: area.rows, columns: area.columns };
      for (let at = row; at < row + area.rows; at += 1) this.markSpilled(at, row, column, area.columns);
    }
  }

  private markSpilled(at: number, row: number, column: number, columns: number): void {
    const cells = this.sheet.rows.get(at) ?? new Map<number, CellModel>();
    this.sheet.rows.set(at, cells);
    for (let across = column; across < column + columns; across += 1) {
      if (at === row && across === column) continue;
      const spilled = cells.get(across) ?? { value: null };
      cells.set(across, spilled);
      delete spilled.formula;
      spilled.spilledFrom = { row, column };
    }
  }
}
