import { maximumColumns, maximumRows, type Area } from "../cells/address";
import type { Language } from "../language/text";
import { Refusal } from "../language/refusal";
import { arrange, type Arranged } from "./arrange";
import { Book } from "./book";
import { Drawing } from "./drawing";
import { cellLooks } from "./formats";
import type { LaidOutSheet, LaidOutWorkbook, PlacedName } from "./laid-out";
import { laidOver } from "./look";
import { asTaken, freeName, freeSheetName } from "./names";
import type { SheetPlan, Taken, WorkbookPlan } from "./plan";
import { placeAddress } from "./references";
import { columnWidthsFor, rowHeightsFor } from "./sizes";
import { baseLook } from "./theme";

/** Blocks start in B2: an empty row and a narrow column frame the sheet. */
const margin = 1;
const marginWidth = 2;
/** More rows than these would leave too little of the window to scroll. */
const mostFrozenRows = 12;

interface ArrangedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly blocks: readonly Arranged[];
}

/**
 * Decides every address of a plan, and every name, around what the workbook has already: an occupied sheet name gets `(2)`,
 * an occupied table or cell name a 2, and formulas follow. Throws a `Refusal` when it does not fit on a sheet.
 */
export function layOut(plan: WorkbookPlan, taken: Taken, language: Language): LaidOutWorkbook {
  const sheetNames = asTaken(taken.sheets);
  const sheets = plan.sheets.map((sheet): ArrangedSheet => {
    const name = freeSheetName(sheet.name[language], sheetNames);
    sheetNames.add(name.toLowerCase());
    return { plan: sheet, name, blocks: arrange(sheet.blocks, margin, margin) };
  });
  const { book, names } = bookOf(plan, sheets, asTaken([...taken.names, ...taken.tables]), language);
  const [first] = sheets;
  if (!first) throw new Error("The plan has no sheet");
  for (const sheet of sheets) refuseTooLarge(sheet);
  return { language, sheets: sheets.map((sheet) => layOutSheet(sheet, book, language)), names, activate: first.name };
}

function bookOf(plan: WorkbookPlan, sheets: readonly ArrangedSheet[], taken: Set<string>, language: Language): { book: Book; names: PlacedName[] } {
  const book = new Book();
  const take = (wanted: string) => {
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const names: PlacedName[] = [];
  for (const { name: sheet, blocks } of sheets) {
    for (const { block, at } of blocks) {
      const parts = block.parts?.(at) ?? {};
      for (const [part, area] of Object.entries(parts)) book.addPart(block.key ?? "", part, { sheet, area });
      if (block.table) book.addTable(block.table.name, { name: take(block.table.name), headers: block.table.headers(language), sheet, area: at });
      for (const { name: wanted, part, comment } of block.names ?? []) {
        const name = take(wanted);
        book.addName(wanted, name);
        names.push({ name, formula: `=${placeAddress(book.part(block.key ?? "", part))}`, comment: comment[language] });
      }
    }
  }
  for (const { name } of plan.names ?? []) book.addName(name, take(name));
  for (const { name, refersTo, comment } of plan.names ?? []) {
    const written = refersTo.write({ language, book, sheet: "", row: 0, column: 0, takesTableNames: true });
    names.push({ name: book.name(name), formula: `=${written}`, comment: comment[language] });
  }
  return { book, names };
}

function layOutSheet({ plan, name, blocks }: ArrangedSheet, book: Book, language: Language): LaidOutSheet {
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
  const header = plan.freeze === undefined ? undefined : headerRow(plan.freeze, blocks);
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
    freeze: { rows: header !== undefined && header < mostFrozenRows ? header + 1 : 0, columns: 0 },
    print: {
      orientation: plan.orientation ?? "landscape",
      area: extentOf(blocks),
      ...(header !== undefined && { titleRows: { first: header, last: header } }),
      ...(plan.pages !== undefined && { fitTall: plan.pages }),
      footer: `${name.replaceAll("&", "&&")}  –  &P / &N`,
    },
  };
}

function headerRow(key: string, blocks: readonly Arranged[]): number {
  const found = blocks.find(({ block }) => block.key === key);
  if (!found) throw new Error(`The sheet has no block "${key}" to freeze at`);
  return found.at.row;
}

function extentOf(blocks: readonly Arranged[]): Area {
  const bottom = Math.max(margin + 1, ...blocks.map(({ at }) => at.row + at.rows));
  const right = Math.max(margin + 1, ...blocks.map(({ at }) => at.column + at.columns));
  return { row: margin, column: margin, rows: bottom - margin, columns: right - margin };
}

function refuseTooLarge({ name, blocks }: ArrangedSheet): void {
  const { rows, columns } = extentOf(blocks);
  if (rows + margin <= maximumRows && columns + margin <= maximumColumns) return;
  throw new Refusal(
    { en: "Sheet {name} would need {rows} rows and {columns} columns, more than a sheet holds. Take fewer.", ja: "シート {name} には {rows} 行 {columns} 列が必要で、シートに収まりません。減らしてください。" },
    { name, rows, columns },
  );
}

