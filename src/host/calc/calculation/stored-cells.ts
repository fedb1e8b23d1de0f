import type { CellReader } from "../evaluate/context";
import { atomOf } from "../value/model-value";
import { Kind, blank, type ArrayValue, type Atom, type SheetArea } from "../value/value";
import type { CellModel, SheetModel } from "../../model/workbook-model";

/** Reads cells as the workbook holds them, without calculating any. */
export const storedCells: CellReader = {
  read: (sheet, row, column) => stored(sheet.rows.get(row)?.get(column)),
  readArea({ sheet, row, column, rows: height, columns: width }: SheetArea): ArrayValue {
    const rows = Array.from({ length: height }, (_, down) => {
      const cells = sheet.rows.get(row + down);
      return Array.from({ length: width }, (__, across) => stored(cells?.get(column + across)));
    });
    return { kind: Kind.Array, rows, height, width };
  },
  spillOf(sheet: SheetModel, row, column) {
    const cell = sheet.rows.get(row)?.get(column);
    return cell?.spill && { sheet, row, column, ...cell.spill };
  },
};

function stored(cell: CellModel | undefined): Atom {
  return cell ? atomOf(cell.value) : blank;
}
