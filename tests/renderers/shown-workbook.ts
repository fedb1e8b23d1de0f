import type { WorkbookModel } from "../../src/host/model/workbook-model";

/** An object without some of its properties. */
export function without<Item extends object>(item: Item, ...keys: (keyof Item)[]): Partial<Item> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key as keyof Item))) as Partial<Item>;
}

/** What a workbook shows, without the ids that each way of making it gives in its own order. */
export function shown({ sheets, names, activeSheet, selection }: WorkbookModel) {
  return {
    sheets: sheets.map((sheet) => ({
      ...without(sheet, "id"),
      tables: sheet.tables.map((table) => without(table, "id")),
      // Office.js can give a chart no alternative text; the straight way does.
      charts: sheet.charts.map((chart) => without(chart, "id", "description")),
      conditionalFormats: sheet.conditionalFormats.map((format) => without(format, "id")),
    })),
    names: names.map((name) => without(name, "id")),
    activeSheet: sheets.find(({ id }) => id === activeSheet)?.name,
    selection,
  };
}
