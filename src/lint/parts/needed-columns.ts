import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { blankMarks, triggerColumns, triggerWords, type TriggerColumn } from "../../seeds/triggers";
import { hasValue } from "./money";

/** Columns of which a row must fill at least one. */
export type Need = readonly [TriggerColumn, ...TriggerColumn[]];

const required = (Object.keys(triggerColumns) as TriggerColumn[]).filter((column) => triggerColumns[column].need === "required" && column !== "scale").map((column): Need => [column]);
const ofMoney: readonly Need[] = [["payer"], ["payee"], ["currency"]];
const ofCategory = new Map(Object.entries(triggerWords.category).map(([category, { needs = [] }]) => [category, needs.map((need) => (typeof need === "string" ? [need] : need) as unknown as Need)]));
const blank = new Set(blankMarks);

/** Columns that `neededColumns` and `isFilled` may look into. */
export const neededReads = [...new Set([...required, ...ofMoney, ...ofCategory.values()].flat(2) as TriggerColumn[]), "scale" as const, "lower" as const, "upper" as const, "metric" as const];

/** What a row must fill: what all rows need, what its category needs, and with an amount who pays whom in which currency; Scale where a number is counted in it. */
export function neededColumns(row: TriggerRow): readonly Need[] {
  const needs = [...required, ...(ofCategory.get(row.at("category") ?? "") ?? [])];
  if (hasValue(row, "amount")) for (const need of ofMoney) if (!needs.some(([column]) => column === need[0])) needs.push(need);
  if (isCounted(row)) needs.push(["scale"]);
  return needs;
}

/** True when a cell says something; a hidden value is one, a dash is none. */
export function isFilled(row: TriggerRow, column: TriggerColumn): boolean {
  if (!hasValue(row, column)) return false;
  const value: unknown = row.at(column);
  return typeof value !== "string" || !blank.has(plain(value));
}

/** True when the row has an amount, or a bound of money, that doesn't name its own scale; nothing has a scale of its own. */
function isCounted(row: TriggerRow): boolean {
  if (isUnscaled(row, "amount")) return true;
  const metric = row.at("metric");
  return (metric === undefined || triggerWords.metric[metric].isMoney === true) && (isUnscaled(row, "lower") || isUnscaled(row, "upper"));
}

function isUnscaled(row: TriggerRow, column: "amount" | "lower" | "upper"): boolean {
  const value = row.at(column);
  return value !== undefined && value !== 0 && row.note(column)?.isScaled !== true;
}
