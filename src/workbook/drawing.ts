import { cellAddress, type Area } from "../cells/address";
import type { Text } from "../language/text";
import { Refusal } from "../language/refusal";
import type { CellName } from "./block";
import type { Condition } from "./condition";
import { isExpression, type Expression, type Writing } from "./expression";
import type { PlacedCell, PlacedChart, PlacedConditionalFormat, PlacedLook, PlacedTable, PlacedValidation } from "./laid-out";
import { numberFormats, type NumberFormat } from "./number-format";
import type { Role } from "./role";
import { placeValidation, type Validation } from "./validation";

/** What a template may put into a cell. Text stays text, whatever it starts with. */
export type PlannedValue = number | string | boolean | null | Text | Expression;

/** Text that must be readable in its cells. Widths are in characters. */
export interface DrawnText {
  readonly area: Area;
  readonly text: string;
  /** Widest that it may make its column. */
  readonly most: number;
  /** Room that something else takes in the cell. */
  readonly beside: number;
}

/** How much room a value needs, in characters. */
interface Room {
  /** What its number is. */
  readonly format?: NumberFormat | undefined;
  /** Width of a formula's result. */
  readonly characters?: number | undefined;
  /** Widest that a text may make its column before it wraps. */
  readonly most?: number | undefined;
  readonly beside?: number | undefined;
}

const widestColumn = 44;
const longestText = 32_767;
const longestFormula = 8_192;

/** Takes what one block draws, at its place. Rows and columns given to it count from the block's top left cell. */
export class Drawing {
  readonly cells: (PlacedCell | undefined)[][];
  readonly looks: PlacedLook[] = [];
  readonly merges: Area[] = [];
  readonly tables: PlacedTable[] = [];
  readonly validations: PlacedValidation[] = [];
  readonly conditionalFormats: PlacedConditionalFormat[] = [];
  readonly charts: PlacedChart[] = [];
  readonly texts: DrawnText[] = [];
  /** Least width of a column, in characters, by column of the sheet. */
  readonly columnWidths = new Map<number, number>();

  constructor(
    readonly at: Area,
    readonly writing: Pick<Writing, "language" | "book" | "sheet">,
    readonly table?: string,
  ) {
    this.cells = Array.from({ length: at.rows }, () => []);
  }

  /** The words in the reader's language. */
  say(text: Text): string {
    return text[this.writing.language];
  }

  /** True when a cell outside the plan has this name, so that the block's own cell only shows its value. */
  isElsewhere(name: CellName | undefined): name is CellName {
    return name !== undefined && this.writing.book.isElsewhere(name.name);
  }

  /** The sheet's area of some cells of the block. */
  area(row: number, column: number, rows = 1, columns = 1): Area {
    return { row: this.at.row + row, column: this.at.column + column, rows, columns };
  }

  /** Fills one cell. */
  put(row: number, column: number, value: PlannedValue, { format, characters, most, beside = 0 }: Room = {}): void {
    const cell = this.#placed(row, column, value);
    const line = this.cells[row];
    if (line === undefined || column >= this.at.columns) throw new Error(`The block has no cell at row ${row}, column ${column}`);
    line[column] = cell;
    const expected = characters ?? (format ? numberFormats[format].characters : 8);
    const text = typeof cell === "string" ? cell : cell === null ? "" : typeof cell === "number" && !format ? String(cell) : "0".repeat(expected);
    if (text !== "") this.texts.push({ area: this.area(row, column), text, most: typeof cell === "string" ? (most ?? widestColumn) : expected + 4, beside });
  }

  /** Puts a text across several columns, as one cell. */
  putAcross(row: number, text: Text): void {
    const area = this.area(row, 0, 1, this.at.columns);
    this.put(row, 0, text);
    this.texts.pop();
    this.texts.push({ area, text: this.say(text), most: 0, beside: 0 });
    if (area.columns > 1) this.merges.push(area);
  }

  look(area: Area, role: Role, format?: NumberFormat, horizontal?: PlacedLook["horizontal"]): void {
    const numberFormat = format && numberFormats[format].code[this.writing.language];
    this.looks.push({ area, role, ...(numberFormat !== undefined && { numberFormat }), ...(horizontal && { horizontal }) });
  }

  validate(area: Area, validation: Validation | undefined): void {
    if (!validation) return;
    const write = (expression: Expression) => this.#write(expression, area.row, area.column, false);
    this.validations.push({ area, ...placeValidation(validation, this.writing.language, write) });
  }

  /** Gives the cells a look each while its formula holds for them; the first that holds wins. */
  condition(area: Area, conditions: readonly Condition[] = []): void {
    for (const { when, role } of conditions) {
      this.conditionalFormats.push({ area, formula: this.#write(when, area.row, area.column, false), role });
    }
  }

  #placed(row: number, column: number, value: PlannedValue): PlacedCell {
    const area = this.area(row, column);
    if (isExpression(value)) return { formula: this.#write(value, area.row, area.column, true) };
    const plain = typeof value === "object" && value !== null ? this.say(value) : value;
    if (typeof plain === "number" && !Number.isFinite(plain)) throw new Error(`A cell can't hold ${plain}`);
    if (typeof plain === "string" && plain.length > longestText) {
      throw new Refusal(
        { en: "The text for cell {cell} of {sheet} has {count} characters; a cell holds at most {most}. Shorten it.", ja: "{sheet} の {cell} に入れる文字列は {count} 文字ですが、セルに入るのは {most} 文字までです。短くしてください。" },
        { cell: cellAddress(area.row, area.column), sheet: this.writing.sheet, count: plain.length, most: longestText },
      );
    }
    return plain;
  }

  #write(expression: Expression, row: number, column: number, takesTableNames: boolean): string {
    const text = `=${expression.write({ ...this.writing, row, column, takesTableNames, ...(this.table !== undefined && { table: this.table }) })}`;
    if (text.length > longestFormula) throw new Error(`The formula in ${cellAddress(row, column)} of ${this.writing.sheet} is longer than ${longestFormula} characters`);
    return text;
  }
}
