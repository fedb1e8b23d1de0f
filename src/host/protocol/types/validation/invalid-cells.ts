import type { Area } from "../../../../cells/address";
import { isValid } from "../../../model/validation/is-valid";
import { cellsIn } from "../../../model/writing/each-cell";
import type { Host } from "../../host";
import { sheetUnder, type CellsTarget } from "../range-target";
import { validationsIn } from "./validations-in";

/** The cells that hold something their validation refuses, in runs down the columns. */
export function invalidCells(target: CellsTarget, host: Host): Area[] {
  const sheet = sheetUnder(target, host);
  const runs: Area[] = [];
  for (const area of validationsIn(target, host).parts.flatMap(({ areas }) => areas)) {
    const places = [...cellsIn(sheet, area)]
      .filter(({ row, column, cell }) => cell.value !== null && cell.value !== "" && !isValid(host.workbook, sheet, row, column, cell.value, host.evaluate))
      .sort((one, other) => one.column - other.column || one.row - other.row);
    for (const { row, column } of places) {
      const last = runs.at(-1);
      if (last?.column === column && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}
