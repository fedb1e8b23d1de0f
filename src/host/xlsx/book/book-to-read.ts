import { contains, type Area } from "../../../cells/address";
import type { CellFormat } from "../../model/format";
import { newIdentifier } from "../../model/identifier";
import type { WorkbookModel } from "../../model/workbook-model";
import { customFunctionNames, type CustomFunctionNames } from "../formulas/custom-function-names";
import { fromFileFormula, isStoredAlike } from "../formulas/from-file-formula";
import { Translations } from "../formulas/translations";
import { limits } from "../package/limits";
import type { Package } from "../package/open-package";
import { tooMany } from "../refusals";
import type { FileColors } from "../styles/file-colors";
import type { FileStyles } from "../styles/read-styles";

/** What the parts of a workbook share while they are read. */
export class BookToRead {
  private readonly custom: CustomFunctionNames;
  private readonly interned = new Map<string, string>();
  /** Tables by the sheet part they stand in: a formula inside one may leave its name out. */
  private readonly tables = new Map<string, { name: string; area: Area }[]>();
  private readonly translations = new Translations();
  private cells = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly parts: Package,
    readonly styles: FileStyles,
    readonly colors: FileColors,
    private readonly texts: readonly string[],
    private readonly people: ReadonlyMap<string, string>,
    customFunctions: readonly string[],
  ) {
    this.custom = customFunctionNames(customFunctions);
  }

  newId(): string {
    return newIdentifier(this.workbook);
  }

  look(number: string | undefined): CellFormat | undefined {
    return this.styles.looks[number === undefined ? 0 : Number(number)];
  }

  sharedText(number: string): string {
    return this.texts[Number(number)] ?? "";
  }

  /** The same text as one object, so that repeated texts and the piece of file they were cut from don't fill the memory. */
  intern(text: string): string {
    const known = this.interned.get(text);
    if (known !== undefined) return known;
    this.interned.set(text, text);
    return text;
  }

  countCell(): void {
    this.cells += 1;
    if (this.cells > limits.cells) throw tooMany("cells", "セル数", limits.cells);
  }

  noteTable(sheetPart: string, name: string, area: Area): void {
    const known = this.tables.get(sheetPart);
    if (known) known.push({ name, area });
    else this.tables.set(sheetPart, [{ name, area }]);
  }

  /** A stored formula as the formula bar shows it, where it stands in a cell or (without a place) anywhere else. */
  formula(stored: string, sheetPart = "", row = -1, column = -1): string {
    const table = this.tables.get(sheetPart)?.find(({ area }) => contains(area, row, column));
    return this.tableFormula(stored, table?.name);
  }

  /** A stored formula inside a table. */
  tableFormula(stored: string, table: string | undefined): string {
    if (stored.length > limits.formulaCharacters) throw tooMany("characters in one formula", "1 つの数式の文字数", limits.formulaCharacters);
    if (isStoredAlike(stored)) return fromFileFormula(stored, this.custom, table);
    const shown = this.translations.of(stored, table, () => fromFileFormula(stored, this.custom, table));
    if (this.translations.characters > limits.translatedFormulaCharacters) {
      throw tooMany("characters of formulas", "数式の文字数", limits.translatedFormulaCharacters);
    }
    return shown;
  }

  /** The name of someone who wrote in a thread. */
  personName(id: string): string {
    return this.people.get(id) ?? "";
  }
}
