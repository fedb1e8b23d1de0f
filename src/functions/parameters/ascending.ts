import { isoDate } from "../../cells/serial";
import { Refusal } from "../../language/refusal";
import type { NumberColumn } from "./column";

/** Refuses a column of dates in which one stands before the one above it; equal dates, blank and error rows pass. */
export function refuseFallingDates({ numbers, firstRow }: NumberColumn, name: string): void {
  let latest = -Infinity;
  for (let row = 0; row < numbers.length; row++) {
    const day = numbers[row] as number;
    if (day < latest) {
      throw new Refusal(
        { en: "{name} row {row} must not be before {latest}, the date above it: put the rows in order of time", ja: "{name} の{row}行目が直前の日付（{latest}）より前です。日付の順に並べてください" },
        { name, row: String(row + firstRow), latest: isoDate(latest) },
      );
    }
    if (!Number.isNaN(day)) latest = day;
  }
}
