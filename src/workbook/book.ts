import type { Area } from "../cells/address";

/** A rectangle on a sheet of the laid-out workbook. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A table with its place (header row included) and the header of each column, by the column's key. */
export interface BookTable extends Place {
  readonly name: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Everything a formula can refer to, under the names that it has in the user's workbook. */
export class Book {
  readonly #parts = new Map<string, Place>();
  readonly #tables = new Map<string, BookTable>();
  readonly #names = new Map<string, string>();
  readonly #elsewhere = new Set<string>();

  addPart(block: string, part: string, place: Place): void {
    const key = `${block} ${part}`;
    if (this.#parts.has(key)) throw new Error(`Two blocks have the key "${block}"`);
    this.#parts.set(key, place);
  }

  addTable(key: string, table: BookTable): void {
    if (this.#tables.has(key)) throw new Error(`Two tables are called "${key}"`);
    this.#tables.set(key, table);
  }

  addName(wanted: string, name: string): void {
    if (this.#names.has(wanted)) throw new Error(`Two cells are called "${wanted}"`);
    this.#names.set(wanted, name);
  }

  /** A name that a cell outside the plan has already. */
  addNameElsewhere(name: string): void {
    this.#names.set(name, name);
    this.#elsewhere.add(name);
  }

  isElsewhere(name: string): boolean {
    return this.#elsewhere.has(name);
  }

  part(block: string, part: string): Place {
    return found(this.#parts, `${block} ${part}`, "part");
  }

  table(key: string): BookTable {
    return found(this.#tables, key, "table");
  }

  name(wanted: string): string {
    return found(this.#names, wanted, "name");
  }
}

function found<Item>(items: ReadonlyMap<string, Item>, key: string, what: string): Item {
  const item = items.get(key);
  if (item === undefined) throw new Error(`The plan has no ${what} "${key}"; it has ${[...items.keys()].join(", ") || "none"}`);
  return item;
}
