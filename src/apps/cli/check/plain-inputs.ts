import path from "node:path";
import type { Scalar } from "../../../cells/value";
import type { TableCellEdit } from "../../../lint/cell-edits";
import type { Contract } from "../../../lint/contract";
import { readCsv, withFields } from "../../../lint/read/csv";
import { cellsOfRows, headersOf, parseJsonRows } from "../../../lint/read/json-rows";
import { plainText } from "../../../lint/read/plain-value";
import { readContract } from "../../../lint/read/read-contract";
import { sheetOfGrid } from "../../../lint/read/sheet-to-read";
import { columnAt } from "../../../lint/reports/place-of-change";
import type { ContractFacts } from "../../../lint/contract-cells";
import { triggerColumns } from "../../../seeds/triggers";
import { isoDate } from "../../../cells/serial";
import type { InputReader } from "./input";
import { decoderOf, encoderOf, readTextFile } from "./text-encoding";

/** A contract from a CSV file; changes replace single fields, all other bytes stay. */
export const csvInput: InputReader = (bytes, file, given) => {
  const source = readTextFile(bytes, file);
  return {
    ...contractOf(readCsv(source.text, decoderOf(source)), file, given),
    changed: (contract, edits) => {
      const encode = encoderOf(source);
      const fields = new Map(edits.map((edit) => [placeOf(contract, edit).join(","), encode(plainText(edit.value, columnAt(contract, edit)))]));
      return Buffer.from(source.mark + withFields(source.text, fields), "latin1");
    },
  };
};

/** A contract from a JSON array of objects keyed by header. */
export const jsonInput: InputReader = (bytes, file, given) => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const rows = parseJsonRows(text);
  const headers = headersOf(rows);
  return {
    ...contractOf(cellsOfRows(rows, headers), file, given),
    changed: (contract, edits) => {
      const changed = rows.map((row) => ({ ...row }));
      for (const edit of edits) {
        const [row, column] = placeOf(contract, edit);
        const [target, header] = [changed[row - 1], headers[column]];
        if (target && header !== undefined) target[header] = jsonValue(edit.value, contract, edit);
      }
      const indent = /^\s*\[\s*\n([ \t]+)/.exec(text)?.[1];
      return new TextEncoder().encode(JSON.stringify(changed, null, indent ?? (text.includes("\n") ? 2 : undefined)) + (text.endsWith("\n") ? "\n" : ""));
    },
  };
};

/** A plain file is a workbook of one sheet, called as the file is. */
function contractOf(cells: readonly (readonly Scalar[])[], file: string, given: ContractFacts) {
  const { cells: contract, problems } = readContract({ sheets: [sheetOfGrid(path.parse(file).name, cells)], cellsOf: () => undefined }, given);
  const { sheets: _, ...withoutSheets } = contract;
  return { cells: { ...withoutSheets, tables: contract.tables.map(({ workbook: __, ...table }) => table) }, problems };
}

function placeOf({ tables }: Contract, { table, row, position }: TableCellEdit): readonly [row: number, column: number] {
  return [(tables[table]?.row ?? 0) + row, (tables[table]?.column ?? 0) + position];
}

function jsonValue(value: Scalar, contract: Contract, edit: TableCellEdit): Scalar {
  const column = columnAt(contract, edit);
  return typeof value === "number" && column !== undefined && triggerColumns[column].kind === "date" ? isoDate(value) : value;
}
