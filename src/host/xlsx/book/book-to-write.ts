import { contains } from "../../../cells/address";
import type { SheetModel, WorkbookModel } from "../../model/workbook-model";
import { personIdAt } from "../comments/threads";
import { customFunctionNames, type CustomFunctionNames } from "../formulas/custom-function-names";
import { toFileFormula } from "../formulas/to-file-formula";
import { Translations } from "../formulas/translations";
import type { PackageWriter } from "../package/write-package";
import { SharedTexts } from "../sheet/shared-texts";
import { StyleBook } from "../styles/style-book";

/** What the parts of a workbook share while they are written. */
export class BookToWrite {
  readonly styles = new StyleBook();
  readonly texts = new SharedTexts();
  /** Set while cells are written: a formula has no value yet, so Excel must calculate when it opens the file. */
  hasUncalculated = false;
  /** Who wrote threads, in order of first appearance. */
  readonly people: string[] = [];
  private readonly translations = new Translations();
  private readonly custom: CustomFunctionNames;

  constructor(
    readonly workbook: WorkbookModel,
    readonly parts: PackageWriter,
    customFunctions: readonly string[],
  ) {
    this.custom = customFunctionNames(customFunctions);
  }

  /** A formula as the file stores it, where it stands in a cell or (without a place) anywhere else. */
  formula(formula: string, sheet?: SheetModel, row = -1, column = -1): string {
    return this.tableFormula(formula, sheet?.tables.find(({ area }) => contains(area, row, column))?.name);
  }

  /** A formula inside a table. */
  tableFormula(formula: string, table: string | undefined): string {
    return this.translations.of(formula, table, () => toFileFormula(formula, this.custom, table));
  }

  /** The file's id of someone who wrote in a thread. */
  personId(name: string): string {
    const index = this.people.indexOf(name);
    return personIdAt(index >= 0 ? index : this.people.push(name) - 1);
  }
}
