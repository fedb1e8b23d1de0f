import { expect, test } from "vitest";
import type { Grid } from "../../../src/cells/value";
import { checkContract } from "../../../src/lint/check-contract";
import { Contract } from "../../../src/lint/contract";
import type { WorkbookCells } from "../../../src/lint/contract-cells";
import { rules } from "../../../src/lint/rules/catalogue";

const check = (id: string, cells: Grid, workbook: WorkbookCells) => checkContract(new Contract({ tables: [{ name: "T", sheet: "T", row: 0, column: 0, cells, workbook }] }), rules.filter((rule) => rule.id === id)).findings;

test("merges over money, ids or several columns are never filled without being asked", () => {
  const table: Grid = [["TriggerID", "Payer", "Payee", "Amount"], ["M1", "A", "B", 5], [null, null, null, null]];
  const kindsOf = (column: number, row = 1, columns = 1) => check("TRGW03", table, { merges: [{ row, column, rows: 2, columns }] }).flatMap(({ fixes }) => fixes.map(({ kind }) => kind));
  expect([kindsOf(0), kindsOf(1), kindsOf(3), kindsOf(1, 1, 2)]).toEqual([["suggestion"], ["safe"], ["suggestion"], ["suggestion"]]);
  // Its value stands in the header: there is nothing to fill with.
  expect(kindsOf(1, 0)).toEqual([]);
});

test("a column of two formulas, or with as many constants, has no exception", () => {
  const table: Grid = [["TriggerID", "Amount"], ...Array.from({ length: 6 }, (_, row) => [`M${String(row)}`, row])];
  expect(check("TRGW01", table, { formulaAt: (row, column) => (column === 1 && row !== 3 ? `=R[-1]C+${String(row % 2)}` : undefined) })).toEqual([]);
  expect(check("TRGW01", table, { formulaAt: (row, column) => (column === 1 && row < 4 ? "=R[-1]C+1" : undefined) })).toEqual([]);
  const [found] = check("TRGW01", table, { formulaAt: (row, column) => (column === 1 && row !== 3 ? "=R[-1]C+1" : undefined) });
  expect(found?.fixes[0]?.edits).toEqual([{ kind: "enter formula", place: { table: 0, row: 4, column: "amount" }, formula: "=R[-1]C+1" }]);
});

test("hidden rows are told of by stretches, paid ones not at all", () => {
  const table: Grid = [["TriggerID", "Status"], ...["active", "paid", "active", "active"].map((status, row) => [`M${String(row + 1)}`, status])];
  const found = check("TRGW04", table, { hiddenRows: new Set([1, 2, 3, 4]) });
  expect(found.map(({ place, message }) => [place.row, message.values["count"]])).toEqual([[2, undefined], [4, 2]]);
});
