import { areaAddress, intersection, maximumColumns, maximumRows, type Area } from "../../../cells/address";
import { HostRefusal } from "../host-refusal";
import { bodyOf } from "../tables/find-table";
import type { SheetModel } from "../workbook-model";
import { pushesOffSheet } from "./shift-cells";
import { takesPart, type Shift } from "./shift";

/** Refuses a shift that would tear a table or a merged cell, take a table's header away or push cells off the sheet. */
export function refuseTearing(sheet: SheetModel, shift: Shift): void {
  if (pushesOffSheet(sheet, shift)) {
    throw new HostRefusal("InsertDeleteConflict", {
      en: "The cells to insert would push filled cells off the end of the sheet {name}: clear those first",
      ja: "挿入すると、シート {name} の端にある入力済みのセルが外に出ます。先にそのセルをクリアしてください",
    }, { name: sheet.name });
  }
  const moving = movingArea(shift);
  const isTorn = (area: Area): boolean => shift.band !== undefined && intersection(area, moving) !== undefined && !takesPart(area, shift);
  const table = sheet.tables.find((some) => isTorn(some.area));
  const merge = sheet.merges.find(isTorn);
  const torn = table?.name ?? (merge && areaAddress(merge));
  if (torn !== undefined) {
    throw new HostRefusal("InsertDeleteConflict", {
      en: "This would shift a part of {what} only: insert or delete whole rows or columns, or cells as wide as it",
      ja: "{what} の一部だけがずれてしまいます。行または列全体を挿入・削除するか、同じ幅のセルを選んでください",
    }, { what: torn });
  }
  if (shift.count < 0) refuseBeheading(sheet, shift);
}

function refuseBeheading(sheet: SheetModel, shift: Shift): void {
  if (shift.axis !== "row") return;
  const gone = { ...movingArea(shift), rows: -shift.count };
  for (const table of sheet.tables) {
    const lost = intersection(table.area, gone);
    if (!lost || !takesPart(table.area, shift) || lost.rows === table.area.rows) continue;
    const body = bodyOf(table);
    const losesHeader = table.hasHeaders && lost.row === table.area.row;
    const losesBody = (intersection(body, gone)?.rows ?? 0) === body.rows;
    if (!losesHeader && !losesBody) continue;
    throw new HostRefusal("InsertDeleteConflict", {
      en: "The table {table} must keep its header and one row: delete fewer rows, or the whole table",
      ja: "テーブル {table} には見出しと 1 行以上が必要です。削除する行を減らすか、テーブル全体を削除してください",
    }, { table: table.name });
  }
}

function movingArea({ axis, at, band }: Shift): Area {
  return axis === "row"
    ? { row: at, rows: maximumRows - at, column: band?.first ?? 0, columns: band?.count ?? maximumColumns }
    : { column: at, columns: maximumColumns - at, row: band?.first ?? 0, rows: band?.count ?? maximumRows };
}
