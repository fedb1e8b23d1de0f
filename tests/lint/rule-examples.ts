import { expect } from "vitest";
import { cellAddress } from "../../src/cells/address";
import type { Grid } from "../../src/cells/value";
import { positionOf } from "../../src/lint/cell-edits";
import { checkContract, type CheckResult } from "../../src/lint/check-contract";
import { Contract } from "../../src/lint/contract";
import type { TableCells } from "../../src/lint/contract-cells";
import type { FaultyExample, Rule, RuleExample } from "../../src/lint/define-rule";
import { editedCells } from "../../src/lint/edited-cells";
import type { Place } from "../../src/lint/finding";

/** The contract of an example. */
export function contractOf({ table, second, facts, workbook, sheets }: RuleExample): Contract {
  const tables: TableCells[] = [table, ...(second ? [second] : [])].map((cells, index) => ({ name: index === 0 ? "Triggers" : "second", sheet: index === 0 ? "Triggers" : "second", row: 0, column: 0, cells, ...(index === 0 && workbook ? { workbook } : {}) }));
  return new Contract({ tables, ...(facts && { facts }), ...(sheets && { sheets }) });
}

/** What a rule finds in an example, alone or with those that it is about. */
export function checkExample(rule: Rule, example: RuleExample): CheckResult & { readonly contract: Contract } {
  const contract = contractOf(example);
  const result = checkContract(contract, [...(example.alongside ?? []), rule]);
  return { ...result, findings: result.findings.filter((finding) => finding.rule === rule.id), contract };
}

/** The address of a place in its example. */
export function addressIn(contract: Contract, place: Place): string {
  const table = contract.tables[place.table];
  const position = table ? (positionOf(table, place) ?? 0) : 0;
  return (place.table === 0 ? "" : "second!") + cellAddress(place.row - 1, position);
}

/** Asserts what a faulty example promises: places, severity, the table after its fixes. */
export function expectFindings(rule: Rule, example: FaultyExample): void {
  const { findings, failures, contract } = checkExample(rule, example);
  expect(failures).toEqual([]);
  expect(findings.map(({ place }) => addressIn(contract, place))).toEqual(example.finds);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set([example.severity ?? rule.severity]));
  const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
  if (example.fixed === undefined) expect(fixes.filter(({ edits }) => edits.length > 0 && edits.some(({ kind }) => kind !== "recalculate"))).toEqual([]);
  else expect(comparable(editedCells(contract, fixes)[0] ?? [])).toEqual(comparable(example.fixed));
}

function comparable(grid: Grid): Grid {
  return grid.map((line) => line.map((cell) => (cell === "" ? null : cell)));
}
