import { areaAddress, readAddress } from "../../../cells/address";
import { damagedPart } from "../refusals";
import { numberOf } from "../xml/read-tree";
import type { RowEdits } from "./cell-edit";
import { ColumnLooks } from "./column-looks";
import { FormulaAreas } from "./formula-areas";
import { localName, nextMarkup, prefixOf, type Markup } from "./markup";
import { newRow, patchRow, type RowSurroundings } from "./patch-row";
import { attributeOf, opened, withAttribute } from "./tag-attributes";

const longestRow = 64_000_000;

/**
 * Copies a sheet's XML piece by piece, changing cells on the way: rows without changes and everything around the rows go
 * through as they are. Holds no more than one row.
 */
export class SheetPatcher {
  private rest = "";
  /** Place in `rest` up to which it is read; what stands before `rowStart` or here can go out. */
  private at = 0;
  private rowStart = -1;
  private row = -1;
  private phase: "before" | "rows" | "after" = "before";
  private copied = 0;
  private next = 0;
  private readonly columns = new ColumnLooks();
  private readonly areas = new FormulaAreas();
  private readonly surroundings: RowSurroundings;

  /** `edits` in ascending order of their rows. */
  constructor(
    private readonly edits: readonly (readonly [row: number, edits: RowEdits])[],
    sheet: { readonly name: string; readonly part: string; dynamicRecord(where: string): number },
    private readonly emit: (text: string) => void,
  ) {
    this.surroundings = { sheet: sheet.name, part: sheet.part, dynamicRecord: sheet.dynamicRecord, columnLook: (column) => this.columns.lookOf(column) };
  }

  push(piece: string): void {
    this.rest += piece;
    if (this.phase !== "after") this.read();
    const safe = this.phase === "after" ? this.rest.length : this.rowStart >= 0 ? this.rowStart : this.at;
    this.emit(this.rest.slice(this.copied, safe));
    this.rest = this.rest.slice(safe);
    this.at -= safe;
    this.copied = 0;
    if (this.rowStart >= 0) this.rowStart = 0;
    if (this.rest.length > longestRow) throw damagedPart(this.surroundings.part, "has a row of over 64 million characters", "に 6,400 万文字を超える行があります");
  }

  end(): void {
    if (this.phase !== "after") throw damagedPart(this.surroundings.part, "ends too early", "が途中で終わっています");
  }

  private read(): void {
    for (let markup = nextMarkup(this.rest, this.at); markup; markup = nextMarkup(this.rest, this.at)) {
      this.at = markup.end;
      if (this.phase === "before") this.readBefore(markup);
      else this.readRows(markup);
      if (this.phase === "after") return;
    }
  }

  private readBefore(markup: Markup): void {
    if (markup.kind !== "open" && markup.kind !== "empty") return;
    const name = localName(markup.name);
    if (name === "col") this.columns.note(this.textOf(markup));
    else if (name === "dimension") this.replace(markup.start, markup.end, this.widened(this.textOf(markup)));
    else if (name === "sheetData" && markup.kind === "open") this.phase = "rows";
    else if (name === "sheetData") {
      const rows = this.newRowsBefore(Infinity, prefixOf(markup.name));
      if (rows !== "") this.replace(markup.start, markup.end, `${opened(this.textOf(markup))}${rows}</${markup.name}>`);
      this.phase = "after";
    }
  }

  private readRows(markup: Markup): void {
    const name = localName(markup.name);
    if (this.rowStart >= 0 && name === "f" && markup.kind !== "close") this.areas.note(this.textOf(markup), this.row);
    if (name === "sheetData" && markup.kind === "close") {
      this.replace(markup.start, markup.start, this.newRowsBefore(Infinity, prefixOf(markup.name)));
      this.phase = "after";
    }
    if (name !== "row" || markup.kind === "other") return;
    if (markup.kind !== "close") this.startRow(markup);
    if (markup.kind !== "open") this.endRow(markup.end);
  }

  private startRow(markup: Markup): void {
    const number = attributeOf(this.textOf(markup), "r");
    const row = number === undefined ? this.row + 1 : (numberOf(number) ?? 0) - 1;
    if (row <= this.row) throw damagedPart(this.surroundings.part, "has rows out of order", "の行の順序が正しくありません");
    this.replace(markup.start, markup.start, this.newRowsBefore(row, prefixOf(markup.name)));
    this.row = row;
    this.rowStart = markup.start;
  }

  private endRow(end: number): void {
    const [row, edits] = this.edits[this.next] ?? [];
    if (row === this.row && edits) {
      this.next += 1;
      this.areas.refuseInputs(edits);
      this.replace(this.rowStart, end, patchRow(this.rest.slice(this.rowStart, end), row, edits, this.surroundings));
    }
    this.rowStart = -1;
  }

  /** The changed rows that the file does not have, up to a row that it has. */
  private newRowsBefore(row: number, prefix: string): string {
    let rows = "";
    for (let [number, edits] = this.edits[this.next] ?? []; number !== undefined && edits && number < row; [number, edits] = this.edits[this.next] ?? []) {
      this.next += 1;
      this.areas.refuseInputs(edits);
      rows += newRow(number, edits, prefix, this.surroundings);
    }
    return rows;
  }

  private textOf({ start, end }: Markup): string {
    return this.rest.slice(start, end);
  }

  /** Lets out what stands before a place, and another text instead of what stands there. */
  private replace(start: number, end: number, text: string): void {
    this.emit(this.rest.slice(this.copied, start));
    this.emit(text);
    this.copied = end;
  }

  /** The tag that says which cells the sheet uses, with the new cells in it. */
  private widened(tag: string): string {
    const area = readAddress(attributeOf(tag, "ref") ?? "");
    if (!area) return tag;
    let [top, left, bottom, right] = [area.row, area.column, area.row + area.rows, area.column + area.columns];
    for (const [row, edits] of this.edits) {
      for (const { column, value } of edits.values()) {
        if (value === null) continue;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row + 1), Math.max(right, column + 1)];
      }
    }
    const wide = areaAddress({ row: top, column: left, rows: bottom - top, columns: right - left });
    return wide === areaAddress(area) ? tag : withAttribute(tag, "ref", wide);
  }
}
