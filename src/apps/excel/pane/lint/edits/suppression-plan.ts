import { tableLanguage } from "../../../../../core/contract/table-language";
import { Refusal } from "../../../../../language/refusal";
import { triggerColumns } from "../../../../../seeds/triggers";
import type { Contract } from "../../../../../lint/contract";
import type { Finding } from "../../../../../lint/finding";
import type { SuppressedFinding } from "../../../../../lint/suppress";
import { readSuppressions, writeSuppression } from "../../../../../lint/suppression";
import { positionOf } from "../../../../../lint/cell-edits";
import { lintWords } from "../lint-words";
import { changeOf, nothingPlanned, withColumn, type EditPlan } from "./edit-plan";

/** How far a suppression goes, why, and who answers for it. */
export interface SuppressionRequest {
  readonly isWholeTable: boolean;
  readonly reason: string;
  readonly owner: string;
}

/** What writes a suppression of a finding into the Suppress column, which is added where the table has none. */
export function planSuppression(contract: Contract, { rule, place }: Finding, { isWholeTable, reason, owner }: SuppressionRequest): EditPlan {
  const table = contract.tables[place.table];
  if (!table) throw new Refusal(lintWords.changedMeanwhile);
  const { plan, position } = withColumn(contract, nothingPlanned, place.table, "suppress");
  const language = tableLanguage(table.read.columns);
  // A header has no cell of its own to suppress in: the first row stands for the table.
  const line = place.row > table.read.firstRow ? place.row - 1 : table.read.firstRow;
  const scope = { isWholeTable: isWholeTable || place.row <= table.read.firstRow, ...(place.column !== undefined && !isWholeTable && { column: place.column }) };
  const entry = writeSuppression({ rules: [rule], reason, owner, ...scope }, (column) => triggerColumns[column].name[language]).replace(/\s+/g, " ");
  const change = changeOf(contract, place.table, line, position, null);
  if (change.formula !== undefined) throw new Refusal(lintWords.suppressHoldsFormula);
  const before = typeof change.before === "string" ? change.before.trim() : "";
  return { ...plan, cells: [{ ...change, column: "suppress", after: before === "" ? entry : `${before}; ${entry}` }] };
}

/** What takes a suppression back: the rule goes out of its entry, and the entry with its last rule. */
export function planUnsuppression(contract: Contract, { finding, by }: SuppressedFinding, slug: string): EditPlan {
  const { place, suppression } = by;
  const table = place && contract.tables[place.table];
  const position = table && positionOf(table, place);
  if (!place || position === undefined) throw new Refusal(lintWords.suppressedElsewhere);
  const change = changeOf(contract, place.table, place.row - 1, position, null);
  const isMeant = (rule: string) => [finding.rule.toLowerCase(), slug].includes(rule.toLowerCase());
  const entries = String(change.before ?? "").split(/[\n;；]+/).filter((text) => text.trim() !== "");
  const at = entries.findIndex((text) => text.trim() === suppression.text);
  const left = entries.flatMap((text, index) => {
    if (index !== at) return [text.trim()];
    const others = (readSuppressions(text)[0]?.rules ?? []).filter((rule) => !isMeant(rule));
    return others.length === 0 ? [] : [text.trim().replace(/^[\w\-,、\s]+/, `${others.join(", ")} `).replace(/ (?=:)/, "")];
  });
  return { ...nothingPlanned, cells: [{ ...change, after: left.length === 0 ? null : left.join("; ") }] };
}
