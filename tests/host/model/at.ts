import { readAddress, type Area } from "../../../src/cells/address";
import { cellAt } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import type { CellModel, SheetModel, WorkbookModel } from "../../../src/host/model/workbook-model";
import type { CellInput } from "../../../src/host/model/writing/read-typed";
import { setInput } from "../../../src/host/model/writing/set-input";

/** The area of an A1 text. */
export function at(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** A new workbook, its sheet filled from A1 on as if typed. */
export function filled(inputs: readonly (readonly CellInput[])[]): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  setInput(workbook, sheet, { row: 0, column: 0, rows: inputs.length, columns: inputs[0]!.length }, inputs);
  return { workbook, sheet };
}

/** The cell of an A1 text. */
export function cell(sheet: SheetModel, address: string): CellModel | undefined {
  const { row, column } = at(address);
  return cellAt(sheet, row, column);
}

/** Types into one cell. */
export function type(workbook: WorkbookModel, sheet: SheetModel, address: string, input: CellInput): void {
  setInput(workbook, sheet, at(address), [[input]]);
}

/** The workbook without what it notes of its own past. */
export function contentsOf(workbook: WorkbookModel): Partial<WorkbookModel> {
  const contents: Partial<WorkbookModel> = structuredClone(workbook);
  delete contents.changes;
  delete contents.nextId;
  return contents;
}
