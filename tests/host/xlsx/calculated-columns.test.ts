import { expect, it } from "vitest";
import { createWorkbook } from "../../../src/host/model/new-workbook";
import { addTable } from "../../../src/host/model/tables/add-table";
import { writeCells } from "../../../src/host/model/writing/write-cells";
import { readXlsx } from "../../../src/host/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/host/xlsx/write-xlsx";

it("a column whose rows all hold one formula is written as calculated, so that Excel fills added rows; a mixed one is not", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  const area = { row: 0, column: 0, rows: 3, columns: 3 };
  writeCells(workbook, sheet!, area, [
    ["Sales", "Royalty", "Mixed"],
    [100, { formula: "=A2*0.05" }, { formula: "=[@Sales]" }],
    [200, { formula: "=A3*0.05" }, 7],
  ]);
  addTable(workbook, sheet!, area, { name: "Periods" });
  const [table] = readXlsx(writeXlsx(workbook)).sheets[0]!.tables;
  expect(table!.columns.map(({ formula }) => formula)).toEqual([undefined, "=A2*0.05", undefined]);
});
