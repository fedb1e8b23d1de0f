import { readNumberText } from "../../core/contract/number-text";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerColumns, triggerWords, type TriggerColumn } from "../../seeds/triggers";
import type { ContractTable } from "../contract";
import { set, type Edit } from "../finding";
import { hasCurrencyMark } from "./scale-clash";
import { hasValue } from "./money";
import { readCurrency } from "../../core/contract/currency";

/** The edits that turn a text into the number that it stands for; none where something that the text says beside the number would be lost. */
export function plainNumberEdits(row: TriggerRow, column: TriggerColumn, value: number, { read }: ContractTable): readonly Edit[] {
  const text = String(row.cell(column));
  const edits = [set(row, column, value)];
  const has = (other: TriggerColumn) => read.columns.some((found) => found.column === other);
  if (triggerColumns[column].kind === "days") {
    if (!/calendar|暦/i.test(text.normalize("NFKC")) || row.at("dayBasis") === "calendar") return edits;
    return has("dayBasis") && !hasValue(row, "dayBasis") ? [...edits, set(row, "dayBasis", "calendar")] : [];
  }
  if (!hasCurrencyMark(text)) return edits;
  const scale = row.at("scale");
  const stated = (scale === undefined ? undefined : triggerWords.scale[scale].currency) ?? read.columns.find((found) => found.column === column)?.currency;
  // Only the text itself keeps the amount out of another currency.
  if (column === "amount" && stated !== undefined && stated !== row.at("currency")) return [];
  const keeper = column === "amount" ? "currency" : "unit";
  const kept = (column === "amount" ? undefined : readCurrency(row.at("unit") ?? "")) ?? (hasCell(row, "currency") ? row.at("currency") : undefined) ?? read.columns.find((found) => found.column === column)?.currency;
  const said = readNumberText(text)?.currency;
  if (kept !== undefined && (said === undefined || said === kept)) return edits;
  return said !== undefined && has(keeper) && !hasValueWritten(row, keeper) ? [...edits, set(row, keeper, said)] : [];
}

function hasCell(row: TriggerRow, column: TriggerColumn): boolean {
  const cell = row.cell(column);
  return cell !== null && cell !== "";
}

/** A currency that a row has from its amount alone isn't written anywhere else. */
function hasValueWritten(row: TriggerRow, column: TriggerColumn): boolean {
  return hasCell(row, column) && hasValue(row, column);
}
