import { attributeOf } from "./tag-attributes";

/** The looks that a sheet gives to whole columns, by their numbers in the file. */
export class ColumnLooks {
  private readonly columns: { first: number; last: number; look: string }[] = [];

  /** Remembers what a `<col>` tag says. */
  note(tag: string): void {
    const look = attributeOf(tag, "style");
    if (look !== undefined) this.columns.push({ first: Number(attributeOf(tag, "min")) - 1, last: Number(attributeOf(tag, "max")) - 1, look });
  }

  lookOf(column: number): string | undefined {
    return this.columns.find(({ first, last }) => column >= first && column <= last)?.look;
  }
}
