import type { Text } from "../../language/text";

/** Where a cell stands: in an argument, in its row (counted from 1, header included), under a column's name. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: Text;
}

/** A place in words: `tiers row 3, Rate`. */
export function where({ argument, row, column }: Place): Text {
  if (row === undefined) return { en: argument, ja: `${argument} ` };
  return {
    en: `${argument} row ${row}${column === undefined ? "" : `, ${column.en}`}`,
    ja: `${argument} の${row}行目${column === undefined ? "" : `「${column.ja}」`}`,
  };
}
