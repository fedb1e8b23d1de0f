import type { Limit } from "../parts";
import type { SheetModel, WorkbookModel } from "../workbook-model";
import { isFormula } from "./formula-tokens";

/** Gives a formula's new text; `sheet` is where it stands, none for a workbook name. */
export type RewriteFormula = (formula: string, sheet: SheetModel | undefined, place?: { row: number; column: number }) => string;

/** Passes every formula text of the workbook through `rewrite`: cells, names, table columns, validations, conditional formats, charts. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: RewriteFormula): void {
  for (const name of workbook.names) {
    name.formula = rewrite(name.formula, workbook.sheets.find((sheet) => sheet.id === name.scope));
  }
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, sheet, { row, column });
      }
    }
    rewriteParts(sheet, (formula, place) => rewrite(formula, sheet, place));
  }
}

function rewriteParts(sheet: SheetModel, rewrite: (formula: string, place?: { row: number; column: number }) => string): void {
  const limit = <Some extends Limit | undefined>(some: Some): Some => (isFormula(some) ? (rewrite(some) as Some) : some);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== undefined) column.formula = rewrite(column.formula, table.area);
    }
  }
  for (const { rule } of [...sheet.validations, ...sheet.conditionalFormats]) {
    if (rule.kind === "custom") rule.formula = rewrite(rule.formula);
    if (rule.kind === "list") rule.source = limit(rule.source);
    if ("first" in rule) {
      rule.first = limit(rule.first);
      if (rule.second !== undefined) rule.second = limit(rule.second);
    }
  }
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.name = limit(series.name);
      series.values = limit(series.values);
      if (series.categories !== undefined) series.categories = limit(series.categories);
    }
  }
}
