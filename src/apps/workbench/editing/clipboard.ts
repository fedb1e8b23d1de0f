import { areaAddress, type Area } from "../../../cells/address";
import type { Scalar } from "../../../cells/value";
import { cellAt } from "../../../host/model/cells";
import { displayText } from "../../../host/model/display/display-text";
import type { CellFormat } from "../../../host/model/format";
import { formatAt } from "../../../host/model/looks/format-at";
import { setFormat } from "../../../host/model/looks/set-format";
import { moveRelative } from "../../../host/model/references/moved-references";
import { activeSheetOf, findSheet } from "../../../host/model/sheets/find-sheet";
import type { SheetModel } from "../../../host/model/workbook-model";
import { setInput } from "../../../host/model/writing/set-input";
import type { CellContent } from "../../../host/model/writing/write-cell";
import { writeCells } from "../../../host/model/writing/write-cells";
import type { HostSession } from "../../../host/session";
import { Refusal } from "../../../language/refusal";
import { readTabbedText, writeTabbedText } from "./tabbed-text";

/** Cells as they were when they were copied. */
interface Copied {
  readonly sheet: string;
  readonly area: Area;
  readonly contents: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly CellFormat[])[];
  readonly text: string;
  readonly isCut: boolean;
}

/** Copies and pastes cells: with formulas and looks inside this page, as tab-separated text with other programs. */
export interface Clipboard {
  /** The area that was copied from the active sheet and not yet let go. */
  readonly outline: Area | undefined;
  copy(area: Area, isCut: boolean): string;
  /** Pastes at an area's first cell, over all of the area when it is a multiple of what was copied; gives the area that was filled. */
  paste(area: Area, text: string): Area;
  forget(): void;
}

const mostCells = 200_000;

export function createClipboard(session: HostSession): Clipboard {
  let copied: Copied | undefined;

  function pasteCells(source: Copied, target: Area): Area {
    const rows = source.contents.length;
    const columns = source.contents[0]?.length ?? 0;
    const repeats = !source.isCut && target.rows % rows === 0 && target.columns % columns === 0 && target.rows * target.columns <= mostCells;
    const area = repeats ? target : { ...target, rows, columns };
    session.edit("user", (workbook) => {
      const sheet = activeSheetOf(workbook);
      const from = findSheet(workbook, source.sheet);
      if (source.isCut && from) writeCells(workbook, from, source.area, [[null]]);
      const down = area.row - source.area.row;
      const across = area.column - source.area.column;
      const contentAt = (row: number, column: number): CellContent => {
        const content = source.contents[row % rows]?.[column % columns] ?? null;
        if (source.isCut || typeof content !== "object" || content === null || !("formula" in content)) return content;
        return { formula: moveRelative(content.formula, down + row - (row % rows), across + column - (column % columns)) };
      };
      writeCells(workbook, sheet, area, fill(area, contentAt));
      for (let row = 0; row < area.rows; row += 1) {
        for (let column = 0; column < area.columns; column += 1) {
          const format = source.formats[row % rows]?.[column % columns];
          if (format && Object.keys(format).length > 0) setFormat(workbook, sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }, format);
        }
      }
    });
    if (source.isCut) copied = undefined;
    return area;
  }

  return {
    get outline() {
      return copied?.sheet === session.workbook.activeSheet ? copied.area : undefined;
    },
    copy(area, isCut) {
      const sheet = activeSheetOf(session.workbook);
      if (area.rows * area.columns > mostCells) {
        throw new Refusal(
          { en: "{area} is too large to copy: select {most} cells at most", ja: "{area} は大きすぎてコピーできません。{most} セル以内を選択してください" },
          { area: areaAddress(area), most: mostCells },
        );
      }
      const text = writeTabbedText(fill(area, (row, column) => shownText(sheet, area.row + row, area.column + column)));
      const contents = fill(area, (row, column) => contentOf(sheet, area.row + row, area.column + column));
      const formats = fill(area, (row, column) => formatAt(sheet, area.row + row, area.column + column));
      copied = { sheet: sheet.id, area, contents, formats, text, isCut };
      return text;
    },
    paste(area, text) {
      if (copied && text.replaceAll("\r\n", "\n").trimEnd() === copied.text.trimEnd()) return pasteCells(copied, area);
      const table = readTabbedText(text);
      const columns = Math.max(1, ...table.map((line) => line.length));
      const isSingle = table.length === 1 && columns === 1;
      const target = isSingle ? area : { ...area, rows: table.length, columns };
      const inputs = isSingle ? [[table[0]?.[0] ?? ""]] : table.map((line) => Array.from({ length: columns }, (_, at) => line[at] ?? ""));
      session.edit("user", (workbook) => setInput(workbook, activeSheetOf(workbook), target, inputs, { growsTables: true }));
      return target;
    },
    forget() {
      copied = undefined;
    },
  };
}

function fill<Item>(area: Area, itemAt: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_, column) => itemAt(row, column)));
}

function contentOf(sheet: SheetModel, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  return cell?.formula === undefined ? (cell?.value ?? null) : { formula: cell.formula };
}

function shownText(sheet: SheetModel, row: number, column: number): string {
  const value: Scalar = cellAt(sheet, row, column)?.value ?? null;
  return displayText(value, formatAt(sheet, row, column).numberFormat);
}
