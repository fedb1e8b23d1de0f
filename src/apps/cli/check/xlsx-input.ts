import type { Text } from "../../../language/text";
import { cellAt } from "../../../host/model/cells";
import type { WorkbookModel } from "../../../host/model/workbook-model";
import type { CellEdit } from "../../../host/xlsx/patch/cell-edit";
import { patchCells } from "../../../host/xlsx/patch/patch-cells";
import { readXlsx } from "../../../host/xlsx/read-xlsx";
import type { TableCellEdit } from "../../../lint/cell-edits";
import type { Contract } from "../../../lint/contract";
import type { ContractFacts } from "../../../lint/contract-cells";
import { readContract } from "../../../lint/read/read-contract";
import { columnAt } from "../../../lint/reports/place-of-change";
import { triggerColumns } from "../../../seeds/triggers";
import { functionNames } from "../function-names";
import type { ContractInput, InputReader } from "./input";
import { workbookToRead } from "./sheet-of-model";

const undated: Text = { en: "the cell has no date format: give it one in Excel, else the date would show as a number", ja: "セルの表示形式が日付ではないため、数値として表示されてしまいます。Excel で表示形式を日付にしてください" };

/** A contract from an Excel workbook. What it answers holds on to the workbook's cells only where they will be fixed. */
export const xlsxInput: InputReader = (bytes, _file, given, willFix) => ({ ...contractOf(bytes, given, willFix), changed: (contract, edits) => patchCells(bytes, edits.map((edit) => onSheet(contract, edit))) });

function contractOf(bytes: Uint8Array, given: ContractFacts, willFix: boolean): Omit<ContractInput, "changed"> {
  const workbook = readXlsx(bytes, { customFunctions: functionNames });
  return { ...readContract(workbookToRead(workbook), given), ...(willFix && { whyNot: undatedIn(workbook) }) };
}

function onSheet({ tables }: Contract, { table, row, position, value }: TableCellEdit): CellEdit {
  const { sheet = "", row: top = 0, column: left = 0 } = tables[table] ?? {};
  return { sheet, row: top + row, column: left + position, value, of: "input" };
}

function undatedIn(workbook: WorkbookModel): NonNullable<ContractInput["whyNot"]> {
  return (contract, edit) => whyUndated(workbook, contract, edit);
}

function whyUndated({ sheets }: WorkbookModel, contract: Contract, edit: TableCellEdit): Text | undefined {
  const column = columnAt(contract, edit);
  const table = contract.tables[edit.table];
  if (typeof edit.value !== "number" || column === undefined || triggerColumns[column].kind !== "date" || !table) return undefined;
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const format = sheet && cellAt(sheet, table.row + edit.row, table.column + edit.position)?.format?.numberFormat;
  return format !== undefined && /[ymdeg]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, "")) ? undefined : undated;
}
