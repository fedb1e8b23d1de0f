import type { Scalar } from "../../../../src/cells/value";
import type { PaneHost } from "../../../../src/apps/excel/pane/host";
import { openContract, type OpenContract } from "../../../../src/apps/excel/pane/lint/reading/open-contract";
import type { CheckedContract } from "../../../../src/apps/excel/pane/lint/follow/contract-linter";
import { checkContract } from "../../../../src/lint/check-contract";
import { Contract } from "../../../../src/lint/contract";
import { rules } from "../../../../src/lint/rules/catalogue";
import { freshOffice, type Fresh } from "../../../host/office/fresh-office";

/** A trigger table on Sheet1 from B3 on, and what the pane's linter makes of the workbook. */
export interface OpenBook {
  readonly fresh: Fresh;
  readonly host: PaneHost;
  run<Result>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>): Promise<Result>;
  /** Puts a table named Triggers at B3; formulas are texts that start with an equals sign. */
  table(cells: readonly (readonly unknown[])[]): Promise<void>;
  cells(address: string): Promise<Scalar[][]>;
  read(): Promise<OpenContract>;
  check(...ids: readonly string[]): Promise<CheckedContract>;
}

/** Boots the library before each test of the file that calls it. */
export function freshBook(): OpenBook {
  const fresh = freshOffice();
  const host: PaneHost = {
    language: "en",
    today: () => 46_000,
    associate: () => undefined,
    isSetSupported: () => true,
    run: (options, batch) => fresh.office.Excel.run(options, batch),
  };
  const book: OpenBook = {
    fresh,
    host,
    run: (batch) => fresh.office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem("Sheet1"))),
    table: (cells) =>
      book.run(async (context, sheet) => {
        const range = sheet.getRangeByIndexes(2, 1, cells.length, cells[0]?.length ?? 1);
        range.formulas = cells as string[][];
        sheet.tables.add(range, true).name = "Triggers";
        await context.sync();
      }),
    cells: (address) =>
      book.run(async (context, sheet) => {
        const range = sheet.getRange(address).load("formulas");
        await context.sync();
        return range.formulas as Scalar[][];
      }),
    read: () => openContract(host, () => undefined),
    check: async (...ids) => {
      const open = await book.read();
      const contract = new Contract(open.cells);
      return { open, contract, result: checkContract(contract, ids.length === 0 ? rules : rules.filter(({ id }) => ids.includes(id))) };
    },
  };
  return book;
}
