import { areaAddress, cellAddress } from "../../cells/address";
import { isoDate } from "../../cells/serial";
import type { Grid } from "../../cells/value";
import { say, type Language } from "../../language/text";
import { checkContract } from "../check-contract";
import { Contract } from "../contract";
import type { ContractFacts, TableCells } from "../contract-cells";
import type { Rule, RuleExample } from "../define-rule";
import { editedCells } from "../edited-cells";
import { placeOnSheet } from "../reports/report";
import { shownValue } from "../reports/shown-value";
import { fixWords, severityWords } from "../reports/words";

/** What a rule makes of one of its examples, worked out by running it. */
export interface ShownExample {
  readonly because: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Facts and what the workbook says of its cells, a line each. */
  readonly given: readonly string[];
  /** `C3  error: ...`, with the fix in a line of its own. */
  readonly finds: readonly string[];
  /** The first table after the first fix of each finding, where that changes it. */
  readonly fixed?: readonly (readonly string[])[];
}

/** Runs a rule on an example and puts into words what it finds. */
export function shownExample(rule: Rule, example: RuleExample, language: Language): ShownExample {
  const contract = exampleContract(example);
  const findings = checkContract(contract, [...(example.alongside ?? []), rule]).findings.filter((finding) => finding.rule === rule.id);
  const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
  const fixed = editedCells(contract, fixes)[0] ?? [];
  const tables = contract.tables.map(({ cells }) => shownCells(cells, contract));
  const after = shownCells(fixed, contract);
  return {
    because: example.because[language],
    tables,
    given: [...givenFacts(example.facts ?? {}), ...givenCells(example)],
    finds: findings.flatMap(({ place, severity, message, fixes: offered }) => [
      `${cellIn(contract, place)}  ${severityWords[severity][language]}: ${say(message, language)}`,
      ...offered.map(({ kind, title }) => `    ${fixWords[kind][language]}: ${say(title, language)}`),
    ]),
    ...(JSON.stringify(after) === JSON.stringify(tables[0]) ? {} : { fixed: after }),
  };
}

function exampleContract({ table, second, facts, workbook, sheets }: RuleExample): Contract {
  const tables = [table, ...(second ? [second] : [])].map((cells, index): TableCells => ({ name: index === 0 ? "Triggers" : "second", sheet: index === 0 ? "Triggers" : "second", row: 0, column: 0, cells, ...(index === 0 && workbook ? { workbook } : {}) }));
  return new Contract({ tables, ...(facts && { facts }), ...(sheets && { sheets }) });
}

function cellIn(contract: Contract, place: Parameters<typeof placeOnSheet>[1]): string {
  const found = placeOnSheet(contract, place);
  return (place.table === 0 ? found?.address : found?.full) ?? "";
}

function shownCells(cells: Grid, { tables }: Contract): readonly (readonly string[])[] {
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = tables.find((table) => table.cells[0]?.[0] === cells[0]?.[0])?.read.columns ?? [];
  return cells.map((line) => Array.from({ length: width }, (_, position) => {
    const value = line[position] ?? null;
    return value === null || value === "" ? "" : shownValue(value, columns.find((column) => column.position === position)?.column);
  }));
}

function givenFacts(facts: ContractFacts): readonly string[] {
  return Object.entries(facts).map(([name, value]: [string, unknown]) => {
    const isDate = ["asOf", "agreementDate", "agreementExpiry"].includes(name) && typeof value === "number";
    return `${name}: ${isDate ? isoDate(value) : typeof value === "string" ? value : JSON.stringify(value)}`;
  });
}

function givenCells({ workbook = {}, table, sheets }: RuleExample): readonly string[] {
  const { formulaAt, hiddenRows, merges = [], staleCells = [] } = workbook;
  const formulas = formulaAt ? table.flatMap((line, row) => line.flatMap((_, column) => {
    const formula = formulaAt(row, column);
    return formula === undefined ? [] : [`${cellAddress(row, column)} ${formula}`];
  })) : [];
  return [
    ...(sheets ? [`sheets: ${sheets.join(", ")}`] : []),
    ...(formulas.length > 0 ? [`formulas: ${formulas.join(", ")}`] : []),
    ...(hiddenRows && hiddenRows.size > 0 ? [`hidden rows: ${[...hiddenRows].map((row) => row + 1).join(", ")}`] : []),
    ...(merges.length > 0 ? [`merged: ${merges.map(areaAddress).join(", ")}`] : []),
    ...(staleCells.length > 0 ? [`not calculated: ${staleCells.map(({ row, column }) => cellAddress(row, column)).join(", ")}`] : []),
  ];
}
