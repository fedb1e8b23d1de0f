import { contains } from "../../../cells/address";
import type { CellFormat } from "../../../host/model/format";
import type { TableModel } from "../../../host/model/parts";
import type { SheetModel } from "../../../host/model/workbook-model";

// Office's theme colours, in the order of its table styles: black, then accents 1 to 6.
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** How the table around a cell lays its style under the cell's own look; `undefined` outside of tables. */
export function tableLookAt(sheet: SheetModel, row: number, column: number): CellFormat | undefined {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  if (!table) return undefined;
  const style = readStyle(table.style);
  return style && lookInTable(table, style, row);
}

interface TableStyle {
  readonly accent: string;
  readonly tint: string;
  readonly isFilled: boolean;
}

function readStyle(name: string): TableStyle | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const accent = accents[number % 7] ?? accents[0];
  return { accent, tint: tintOf(accent), isFilled: match[1] !== "Light" || number >= 7 };
}

function lookInTable(table: TableModel, { accent, tint, isFilled }: TableStyle, row: number): CellFormat {
  const line = { style: "thin", color: accent } as const;
  const { area } = table;
  const isLast = row === area.row + area.rows - 1;
  if (table.hasHeaders && row === area.row) {
    return isFilled ? { fill: accent, font: { bold: true, color: "#FFFFFF" } } : { font: { bold: true, color: accent }, borders: { top: line, bottom: line } };
  }
  if (table.hasTotals && isLast) return { font: { bold: true }, borders: { top: { style: "double", color: accent }, bottom: line } };
  const isBanded = table.showBandedRows && (row - area.row - (table.hasHeaders ? 1 : 0)) % 2 === 0;
  const edges = isLast || isFilled ? { borders: { bottom: isLast ? line : { ...line, color: tint } } } : {};
  return isBanded ? { fill: tint, ...edges } : edges;
}

function tintOf(color: string): string {
  if (color === "#000000") return "#D9D9D9";
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${channels.map((channel) => Math.round(channel + (255 - channel) * 0.8).toString(16).padStart(2, "0")).join("")}`;
}
