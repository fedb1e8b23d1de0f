import type { Grid } from "../../cells/value";
import { message, type Message } from "../../language/text";
import type { ContractCells, ContractFacts, Party } from "../contract-cells";
import { findParties } from "./find-parties";
import { findTriggerTables } from "./find-trigger-tables";
import { HeaderFinder } from "./header-line";
import { readFacts, type FactName } from "./read-facts";
import type { SheetToRead } from "./sheet-to-read";

/** A workbook as a contract is sought in it. */
export interface WorkbookToRead {
  readonly sheets: readonly SheetToRead[];
  /** The cells that a name stands for; `undefined` where the workbook has no such name. */
  cellsOf(name: FactName): Grid | undefined;
}

/** A contract that was read, with a sentence about each fact that can't be. */
export interface ReadContract {
  readonly cells: ContractCells;
  readonly problems: readonly Message[];
}

/** The contract that a workbook holds: trigger tables of all its sheets, facts from its names and its table of parties; `given` facts stand instead of those. */
export function readContract({ sheets, cellsOf }: WorkbookToRead, given: ContractFacts = {}): ReadContract {
  const finder = new HeaderFinder();
  const tables = sheets.flatMap((sheet) => findTriggerTables(sheet, finder));
  const { facts, problems } = readFacts(cellsOf);
  const parties = given.parties ?? firstParties(sheets);
  return { cells: { tables, facts: { ...facts, ...(parties && { parties }), ...given }, sheets: sheets.map(({ name }) => name) }, problems };
}

/** Says that a workbook or file holds no trigger table, and how one is recognised. */
export function noTriggerTable(file: string): Message {
  return message(
    {
      en: '"{file}" has no trigger table: none of its rows names TriggerID beside another column, or five columns of a trigger table (such as Category, EventText, Amount, Currency, DueDays).',
      ja: "「{file}」にトリガー表が見つかりません。「トリガーID」と他の列、またはトリガー表の列名（区分・事象定義・金額・通貨・支払日数など）5つ以上が1行に並ぶ見出しが必要です。",
    },
    { file },
  );
}

function firstParties(sheets: readonly SheetToRead[]): readonly Party[] | undefined {
  for (const sheet of sheets) {
    const parties = findParties(sheet);
    if (parties) return parties;
  }
  return undefined;
}
