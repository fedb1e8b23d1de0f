import { findTriggerTables } from "../../../../../lint/read/find-trigger-tables";
import { readContract } from "../../../../../lint/read/read-contract";
import type { ContractCells, TableCells } from "../../../../../lint/contract-cells";
import type { Message } from "../../../../../language/text";
import type { PaneHost } from "../../host";
import type { OnShare } from "./block-reader";
import { readMerges } from "./read-merges";
import { readWorkbook, sheetToRead, type KnownTable, type ReadSheet, type ReadWorkbook } from "./read-workbook";

/** A contract with the workbook that it was read from. */
export interface OpenContract {
  readonly cells: ContractCells;
  readonly workbook: ReadWorkbook;
  /** For each table of the contract, where it stands in the workbook. */
  readonly homes: readonly TableHome[];
  /** Facts that can't be read. */
  readonly problems: readonly Message[];
}

/** Reading waits until the user has left the cell that is being edited. */
export const afterTyping: Excel.RunOptions = { delayForCellEdit: true };

/** Where a table of the contract stands. */
export interface TableHome {
  readonly sheet: ReadSheet;
  /** The table that Excel knows; `undefined` for a plain range. */
  readonly table: KnownTable | undefined;
}

/** Reads the contract that the open workbook holds. */
export function openContract(host: PaneHost, onShare: OnShare): Promise<OpenContract> {
  return host.run(afterTyping, async (context) => {
    const workbook = await readWorkbook(context, host, onShare);
    const plain = workbook.sheets.filter((sheet) => findTriggerTables(sheetToRead(sheet, [])).some((found) => knownTable(sheet, found) === undefined));
    const merges = await readMerges(context, host, plain);
    const { cells, problems } = readContract({
      sheets: workbook.sheets.map((sheet) => sheetToRead(sheet, merges.get(sheet.id) ?? [])),
      cellsOf: (name) => workbook.facts.find((fact) => fact.name === name)?.cells,
    });
    return { cells, workbook, problems, homes: cells.tables.map((table) => homeOf(workbook, table)) };
  });
}

function homeOf({ sheets }: ReadWorkbook, table: TableCells): TableHome {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new Error(`No sheet ${table.sheet} was read`);
  return { sheet, table: knownTable(sheet, table) };
}

function knownTable({ tables }: ReadSheet, { row, column }: TableCells): KnownTable | undefined {
  return tables.find(({ area }) => area.row === row && area.column === column);
}
