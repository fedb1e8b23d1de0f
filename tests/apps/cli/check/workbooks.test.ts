import { describe, expect, it } from "vitest";
import { workbookToRead } from "../../../../src/apps/cli/check/sheet-of-model";
import { ensureCell } from "../../../../src/host/model/cells";
import { createWorkbook } from "../../../../src/host/model/new-workbook";
import { addName } from "../../../../src/host/model/names/names";
import { rowColumnText } from "../../../../src/host/xlsx/formulas/row-column-text";
import { writeXlsx } from "../../../../src/host/xlsx/write-xlsx";
import { readContract } from "../../../../src/lint/read/read-contract";
import { catalogue } from "../../../../src/templates/catalogue";
import { file, run } from "../run";

describe("a workbook as the linter reads it", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  const put = (row: number, values: readonly (string | number)[]) => { values.forEach((value, column) => (ensureCell(sheet!, row, column).value = value)); };
  put(0, ["As of", 46478]);
  put(2, ["TriggerID", "Category", "Amount"]);
  for (let row = 3; row < 6; row++) {
    put(row, [`M${String(row)}`, "upfront", row]);
    ensureCell(sheet!, row, 2).formula = `=B${String(row + 1)}*$B$1`;
  }
  ensureCell(sheet!, 5, 2).value = null;
  sheet!.hiddenRows.add(4);
  for (const [name, formula] of [["asof", "=Sheet1!$B$1"], ["FiscalStart", "=4"], ["HeadlineCurrency", '="JPY"'], ["ReportDays", "=TODAY()"]]) addName(workbook, name!, formula!);
  const { cells, problems } = readContract(workbookToRead(workbook));

  it("gives facts from its names, whatever their case, and says which can't be read", () => {
    expect(cells.facts).toEqual({ asOf: 46478, fiscalStart: 4 });
    expect(problems.map(({ values }) => values.name)).toEqual(["ReportDays"]);
  });

  it("gives formulas as R1C1 text, alike along a filled column, stale cells and hidden rows", () => {
    const read = cells.tables[0]?.workbook;
    expect([1, 2, 3].map((row) => read?.formulaAt?.(row, 2))).toEqual(["=RC[-1]*R1C2", "=RC[-1]*R1C2", "=RC[-1]*R1C2"]);
    expect(read?.formulaAt?.(1, 0)).toBeUndefined();
    expect(read?.staleCells).toEqual([{ row: 3, column: 2 }]);
    expect(read?.hiddenRows).toEqual(new Set([2]));
  });

  it("is checked from its file with the same facts", async () => {
    const { results, messages } = await run(["check", file("facts.xlsx", writeXlsx(workbook)), "--format", "json"]);
    expect(JSON.parse(results)).toMatchObject({ asOf: "2027-04-01", tables: [{ area: "A3:C6", rows: 3 }] });
    expect(messages).toMatch(/ReportDays must be a whole number of days/);
  });

  it.each([
    ["=A1+$B2+C$3+$D$4", 4, 1, "=R[-4]C[-1]+R[-3]C2+R3C[1]+R4C4"],
    ["=SUM(A:B)+SUM(2:$3)", 1, 1, "=SUM(C[-1]:C)+SUM(R:R3)"],
    ["='My A1'!B2&\"A1\"", 0, 0, "='My A1'!R[1]C[1]&\"A1\""],
  ])("%s is %3$s", (formula, row, column, text) => {
    expect(rowColumnText(formula, row, column)).toBe(text);
  });
});

describe("the workbooks that this project makes", () => {
  it.each(catalogue.map(({ id }) => id))("%s has no finding of an error, or no trigger table at all", async (id) => {
    const book = file(`checked-${id}.xlsx`);
    await run(["new", id, "--out", book]);
    const { code, messages } = await run(["check", book]);
    if (code === 2) expect(messages).toMatch(/has no trigger table/);
    else expect({ code, messages }).toEqual({ code: 0, messages: "" });
  });
});
