import type { Area } from "../cells/address";
import type { Language } from "../language/text";
import type { Arranged } from "./arrange";
import { extentOf, type ArrangedSheet } from "./arranged-sheet";
import type { Book } from "./book";
import { Drawing } from "./drawing";
import { cellLooks } from "./formats";
import type { LaidOutSheet } from "./laid-out";
import { laidOver } from "./look";
import { columnWidthsFor, rowHeightsFor } from "./sizes";
import { baseLook } from "./theme";

const marginWidth = 2;
/** More rows than these would leave too little of the window to scroll. */
const mostFrozenRows = 12;

/** Draws the blocks of a sheet at their places and sizes its columns and rows around them. */
export function layOutSheet({ plan, name, blocks }: ArrangedSheet, book: Book, language: Language): LaidOutSheet {
  const drawings = blocks.map(({ block, at }) => {
    const drawing = new Drawing(at, { language, book, sheet: name }, block.levelWith ?? block.table?.name);
    block.draw(drawing);
    return drawing;
  });
  const looks = drawings.flatMap((drawing) => drawing.looks);
  const known = cellLooks({ looks });
  const lookAt = (row: number, column: number) => laidOver(baseLook(language), known.get(row)?.get(column) ?? {});
  const texts = drawings.flatMap((drawing) => drawing.texts);
  const least = new Map<number, number>([[0, marginWidth]]);
  for (const drawing of drawings) for (const [column, width] of drawing.columnWidths) least.set(column, Math.max(width, least.get(column) ?? 0));
  const columnWidths = columnWidthsFor(texts, least, lookAt);
  const frozen = plan.freeze === undefined ? undefined : frozenArea(plan.freeze, blocks);
  const header = frozen?.row;
  return {
    name,
    ...(plan.tabColor !== undefined && { tabColor: plan.tabColor }),
    cells: drawings.flatMap(({ at, cells }) => {
      const filled = cells.map((row) => Array.from({ length: at.columns }, (_, column) => row[column] ?? null));
      return filled.some((row) => row.some((cell) => cell !== null)) ? [{ area: at, cells: filled }] : [];
    }),
    looks,
    columnWidths,
    rowHeights: rowHeightsFor(texts, columnWidths, lookAt),
    merges: drawings.flatMap((drawing) => drawing.merges),
    tables: drawings.flatMap((drawing) => drawing.tables),
    validations: drawings.flatMap((drawing) => drawing.validations),
    conditionalFormats: drawings.flatMap((drawing) => drawing.conditionalFormats),
    charts: drawings.flatMap((drawing) => drawing.charts),
    freeze: { rows: header !== undefined && header < mostFrozenRows ? header + 1 : 0, columns: frozen && plan.freezeColumns !== undefined ? frozen.column + plan.freezeColumns : 0 },
    print: {
      orientation: plan.orientation ?? "landscape",
      area: extentOf(blocks),
      ...(header !== undefined && { titleRows: { first: header, last: header } }),
      ...(frozen && plan.freezeColumns !== undefined && { titleColumns: { first: frozen.column, last: frozen.column + plan.freezeColumns - 1 } }),
      ...(plan.pagesWide !== undefined && { fitWide: plan.pagesWide }),
      ...(plan.pages !== undefined && { fitTall: plan.pages }),
      footer: `${name.replaceAll("&", "&&")}  –  &P / &N`,
    },
  };
}

function frozenArea(key: string, blocks: readonly Arranged[]): Area {
  const found = blocks.find(({ block }) => block.key === key);
  if (!found) throw new Error(`The sheet has no block "${key}" to freeze at`);
  return found.at;
}
