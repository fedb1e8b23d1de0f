import type { Scalar } from "../../src/cells/value";
import { customFunctions } from "../../src/functions/registration";
import { createCalculator } from "../../src/host/calc/create-calculator";
import type { CalculationProblem, Calculator } from "../../src/host/calc/calculator";
import { cellAt, ensureCell } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/new-workbook";
import type { SheetModel, WorkbookModel } from "../../src/host/model/workbook-model";
import type { Language } from "../../src/language/text";
import { renderToModel, takenIn } from "../../src/renderers/model/render-to-model";
import { templateNamed } from "../../src/templates/catalogue";
import { planFrom } from "../../src/templates/define-template";
import type { GivenInputs } from "../../src/templates/inputs/input-field";
import { layOut } from "../../src/workbook/lay-out";

/** A template in a workbook of its own, calculated. */
export class Inserted {
  readonly workbook: WorkbookModel = createWorkbook();
  readonly #calculator: Calculator;
  problems: readonly CalculationProblem[] = [];

  constructor(
    id: string,
    given: GivenInputs = {},
    readonly language: Language = "en",
  ) {
    this.#calculator = createCalculator(customFunctions(language), { today: 46_000 });
    renderToModel(this.workbook, layOut(planFrom(templateNamed(id), given), takenIn(this.workbook), language));
    this.calculate();
  }

  calculate(): void {
    this.problems = this.#calculator.calculate(this.workbook);
  }

  /** Values of one column of a table, by its header. */
  column(table: string, header: string): Scalar[] {
    const { sheet, rows, column } = this.#place(table, header);
    return rows.map((row) => cellAt(sheet, row, column)?.value ?? null);
  }

  /** The table's column headers, left to right. */
  headers(table: string): string[] {
    return this.#table(table).table.columns.map(({ name }) => name);
  }

  /** Types a value into a row of a table, counted from 0. */
  type(table: string, header: string, index: number, value: Scalar): void {
    const { sheet, rows, column } = this.#place(table, header);
    const cell = ensureCell(sheet, rows[index] ?? -1, column);
    delete cell.formula;
    cell.value = value;
  }

  /** What a formula gives on the sheet that is shown. */
  value(formula: string): Scalar | readonly (readonly Scalar[])[] {
    return this.#calculator.evaluate(this.workbook, this.workbook.sheets.at(-1)?.name ?? "", formula);
  }

  /** The value to the right of a label, wherever it stands. */
  field(label: string): Scalar {
    for (const sheet of this.workbook.sheets) {
      for (const [row, cells] of sheet.rows) for (const [column, { value }] of cells) if (value === label) return cellAt(sheet, row, column + 1)?.value ?? null;
    }
    throw new Error(`There is no cell "${label}"`);
  }

  /** Types into the cell that a workbook name stands for. */
  typeName(name: string, value: Scalar): void {
    const [, sheetName = "", address = ""] = /^='?(.*?)'?!(.*)$/u.exec(this.workbook.names.find((known) => known.name === name)?.formula ?? "") ?? [];
    const sheet = this.#sheet(sheetName);
    const [, letters = "", row = ""] = /^\$([A-Z]+)\$(\d+)$/u.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    ensureCell(sheet, Number(row) - 1, column).value = value;
  }

  #sheet(name: string): SheetModel {
    const sheet = this.workbook.sheets.find((known) => known.name === name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet;
  }

  #table(name: string) {
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((known) => known.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`There is no table "${name}"`);
  }

  #place(name: string, header: string) {
    const { sheet, table } = this.#table(name);
    const index = table.columns.findIndex((column) => column.name === header);
    if (index < 0) throw new Error(`Table ${name} has no column "${header}"`);
    const rows = Array.from({ length: table.area.rows - 1 }, (_, row) => table.area.row + 1 + row);
    return { sheet, rows, column: table.area.column + index };
  }
}
