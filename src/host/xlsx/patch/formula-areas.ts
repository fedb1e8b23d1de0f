import { areaAddress, cellAddress, contains, readAddress, type Area } from "../../../cells/address";
import type { RowEdits } from "./cell-edit";
import { cannotPatch } from "./refusals";
import { attributeOf } from "./tag-attributes";

/** The areas that array formulas and data tables fill, noted while a sheet's rows go by: what a person can't type into. */
export class FormulaAreas {
  private areas: Area[] = [];

  /** Remembers what an `<f>` tag of a row says. */
  note(tag: string, row: number): void {
    if (!tag.includes("ref")) return;
    const kind = attributeOf(tag, "t");
    const area = kind === "array" || kind === "dataTable" ? readAddress(attributeOf(tag, "ref") ?? "") : undefined;
    if (!area || area.rows * area.columns === 1) return;
    this.areas = this.areas.filter((earlier) => earlier.row + earlier.rows > row);
    this.areas.push(area);
  }

  /** Refuses a typed value inside one of the areas. */
  refuseInputs(edits: RowEdits): void {
    for (const { of, sheet, row, column } of edits.values()) {
      const area = of === "input" ? this.areas.find((candidate) => contains(candidate, row, column)) : undefined;
      if (!area) continue;
      const filled = areaAddress(area);
      throw cannotPatch(`${sheet}!${cellAddress(row, column)}`, `is filled by the formula or data table of ${filled}: change that one in Excel`, `は ${filled} の数式またはデータテーブルの結果です。Excel でそちらを変更してください`);
    }
  }
}
