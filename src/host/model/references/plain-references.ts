import { parseStructRef } from "@borgar/fx";
import { cellAddress, contains, fixedAddress, quoteSheetName, type Area } from "../../../cells/address";
import type { TableModel } from "../parts";
import { isSameText } from "../same-text";
import { bodyOf } from "../tables/find-table";
import type { SheetModel } from "../workbook-model";
import { replaceTokens } from "./formula-tokens";

/** The formula with every reference to a table written as the cells it means: `Tiers[Rate]` becomes `Sheet1!$B$2:$B$9`. */
export function plainReferencesFor(
  formula: string,
  table: TableModel,
  sheet: SheetModel,
  home: SheetModel | undefined,
  place?: { row: number; column: number },
): string {
  const prefix = home === sheet ? "" : `${quoteSheetName(sheet.name)}!`;
  return replaceTokens(formula, (token) => {
    if (token.type === "range_named") return isSameText(token.value, table.name) ? prefix + fixedAddress(bodyOf(table)) : undefined;
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (!reference) return undefined;
    const isInside = home === sheet && place !== undefined && contains(table.area, place.row, place.column);
    if (reference.table ? !isSameText(reference.table, table.name) : !isInside) return undefined;
    const area = areaOf(table, reference.sections ?? [], reference.columns ?? [], place?.row);
    if (!area) return "#REF!";
    return prefix + (isThisRow(reference.sections) && area.columns === 1 ? `$${cellAddress(area.row, area.column)}` : fixedAddress(area));
  });
}

/** The cells that a reference into a table means; `undefined` when it names what isn't there. */
function areaOf(table: TableModel, sections: readonly string[], columns: readonly string[], row?: number): Area | undefined {
  const rows = rowsOf(table, sections.map((section) => section.toLowerCase()), row);
  if (!rows || rows.rows <= 0) return undefined;
  if (columns.length === 0) return { ...table.area, ...rows };
  const indices = columns.map((name) => table.columns.findIndex((column) => isSameText(column.name, name)));
  if (indices.includes(-1)) return undefined;
  const first = Math.min(...indices);
  return { ...rows, column: table.area.column + first, columns: Math.max(...indices) - first + 1 };
}

function rowsOf(table: TableModel, sections: readonly string[], row: number | undefined): { row: number; rows: number } | undefined {
  const body = bodyOf(table);
  if (isThisRow(sections)) return row !== undefined && contains(body, row, body.column) ? { row, rows: 1 } : undefined;
  if (sections.includes("all")) return table.area;
  const hasData = sections.length === 0 || sections.includes("data");
  const first = sections.includes("headers") ? (table.hasHeaders ? table.area.row : undefined) : hasData ? body.row : body.row + body.rows;
  const end = sections.includes("totals") ? (table.hasTotals ? body.row + body.rows + 1 : undefined) : hasData ? body.row + body.rows : body.row;
  return first === undefined || end === undefined ? undefined : { row: first, rows: end - first };
}

function isThisRow(sections: readonly string[] | undefined): boolean {
  return sections?.some((section) => section.toLowerCase() === "this row") ?? false;
}
