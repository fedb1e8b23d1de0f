import { isCellError } from "../../cells/value";
import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import { column } from "./column";
import type { Parameter } from "./parameter";
import { PassedError } from "./passed-error";

/** A parameter that is one amount for each period: a blank row is a period with nothing, an error is refused, since the periods make one result. */
export function periods(summary: Text, cell: CellKind<number>): Parameter<Float64Array, false> {
  const rows = column(summary, cell);
  return {
    ...rows,
    must: { en: `${rows.must.en}; a blank row is a period with none`, ja: `${rows.must.ja}（空白行はその期に発生なし）` },
    read: (argument, name) => {
      const { numbers, others, firstRow } = rows.read(argument, name);
      for (const [row, held] of others) {
        if (isCellError(held)) throw new PassedError(held.error, { argument: name, row: row + firstRow });
        numbers[row] = 0;
      }
      return numbers;
    },
  };
}
