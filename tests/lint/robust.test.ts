import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid, Scalar } from "../../src/cells/value";
import { say } from "../../src/language/text";
import { checkContract, mostPerRule } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import { editedCells } from "../../src/lint/edited-cells";
import { rules } from "../../src/lint/rules/catalogue";
import { minimumTriggerColumns, triggerColumns } from "../../src/seeds/triggers";
import { anyCells, anyTable } from "./any-table";

const facts = { asOf: 46_500, agreementDate: 45_500, agreementExpiry: 50_000, fiscalStart: 4, reportDays: 30, planSales: 1_000_000, headlines: [{ currency: "USD", amount: 10_000_000 }], parties: [{ name: "Kita Pharma", country: "JP" }, { name: "Minami Bio", country: "US" }] };
const contractOf = (...cells: readonly Grid[]) => new Contract({ tables: cells.map((grid, index) => ({ name: `T${String(index)}`, sheet: `S${String(index)}`, row: 0, column: 0, cells: grid })), facts, sheets: ["S0"] });

function expectSound(contract: Contract): void {
  const { findings, failures } = checkContract(contract, rules);
  expect(failures).toEqual([]);
  for (const { place, message, fixes, related } of findings) {
    const table = contract.tables[place.table];
    expect(place.row).toBeGreaterThanOrEqual(1);
    expect(place.row).toBeLessThanOrEqual(Math.max(1, table?.cells.length ?? 0));
    for (const other of related) expect(contract.tables[other.table]).toBeDefined();
    for (const { text, values } of [message, ...fixes.map(({ title }) => title)]) for (const language of ["en", "ja"] as const) expect(say({ text, values }, language)).not.toMatch(/undefined|NaN|\[object/);
  }
  editedCells(contract, findings.flatMap(({ fixes }) => fixes));
}

describe("whatever the cells hold, no rule breaks down and every finding names a place and speaks", () => {
  test("tables with every column", () => {
    fc.assert(fc.property(anyTable, (cells) => { expectSound(contractOf(cells)); }), { numRuns: 80 });
  });

  test("two tables of one contract", () => {
    fc.assert(fc.property(anyTable, anyTable, (one, other) => { expectSound(contractOf(one, other)); }), { numRuns: 30 });
  });

  test("cells that are no table", () => {
    fc.assert(fc.property(anyCells, (cells) => { expectSound(contractOf(cells)); }), { numRuns: 80 });
  });

  test("headers that are names of an object's own parts", () => {
    expectSound(contractOf([["__proto__", "constructor", "TriggerID", "hasOwnProperty", "Amount"], ["x", "y", "T1", "z", 5]]));
  });

  test("nothing at all", () => {
    expectSound(contractOf());
    expectSound(contractOf([]));
    expectSound(contractOf([[]], [[null]]));
  });
});

describe("size", () => {
  const header = minimumTriggerColumns.map((column) => triggerColumns[column].name.en);
  const row = (values: Partial<Record<(typeof minimumTriggerColumns)[number], Scalar>>) => minimumTriggerColumns.map((column) => values[column] ?? null);
  const chain = (length: number, first: string) => [header, ...Array.from({ length }, (_, index) => row({ triggerId: `T${String(index)}`, status: "active", category: "dev_milestone", eventType: "FPI", predecessors: index === 0 ? first : `T${String(index - 1)}` }))];

  test("a chain of 10,000 predecessors ends", () => {
    expect(checkContract(contractOf(chain(10_000, "")), rules).failures).toEqual([]);
  });

  test("a ring of 10,000 is one finding", () => {
    const { findings, failures } = checkContract(contractOf(chain(10_000, "T9999")), rules);
    expect(failures).toEqual([]);
    expect(findings.filter(({ rule }) => rule === "TRGR02")).toHaveLength(1);
  });

  test("a table of nothing but faults is checked, and listed up to a bound", () => {
    const rows = Array.from({ length: 11_000 }, () => row({ triggerId: "T1", status: "actve", category: "reg_milestone", product: "P", territory: "Mars", payer: "A", payee: "A", eventType: "APPROVAL", amount: "x", lower: 5, upper: 3, rate: 15, predecessors: "T1", dueDays: 900 }));
    const { findings, failures, unlisted } = checkContract(contractOf([header, ...rows]), rules);
    expect(failures).toEqual([]);
    expect(findings.length).toBeLessThanOrEqual(rules.length * mostPerRule);
    expect(unlisted.get("TRGP02")).toBe(1_000);
  });
});
