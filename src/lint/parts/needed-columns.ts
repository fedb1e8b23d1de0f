import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { blankMarks, triggerColumns, triggerWords, type TriggerColumn } from "../../seeds/triggers";
import { hasValue } from "./money";

/** Columns of which a row must fill at least one. */
export type Columns = readonly [TriggerColumn, ...TriggerColumn[]];

export interface Need {
  readonly columns: Columns;
  /** True where the row makes sense without it: an amount in a row about promotion may be a budget that nobody pays. */
  readonly isDoubtful: boolean;
}

const required = (Object.keys(triggerColumns) as TriggerColumn[]).filter((column) => triggerColumns[column].need === "required" && column !== "scale").map((column) => need([column]));
const scale = need(["scale"]);
const currency = need(["currency"]);
const parties = [need(["payer"], true), need(["payee"], true)];
const ofCategory = new Map(Object.entries(triggerWords.category).map(([category, { needs = [] }]) => [category, needs.map((one) => need((typeof one === "string" ? [one] : one) as unknown as Columns))]));
const blank = new Set(blankMarks);
const longestBlank = Math.max(...blankMarks.map(({ length }) => length)) + 2;

/** Columns that `neededColumns` and `isFilled` may look into. */
export const neededReads = [...new Set<TriggerColumn>([...required, scale, currency, ...parties, ...[...ofCategory.values()].flat()].flatMap(({ columns }) => columns)), "lower" as const, "upper" as const];

/** What a row must fill: what all rows need, what its category needs, and with an amount who pays whom in which currency; Scale where a number is counted in it. */
export function neededColumns(row: TriggerRow): readonly Need[] {
  const needs = [...required, ...(ofCategory.get(row.at("category") ?? "") ?? [])];
  if (hasValue(row, "amount")) needs.push(currency, ...parties.filter((party) => !needs.some(({ columns }) => columns[0] === party.columns[0])));
  if (isCounted(row)) needs.push(scale);
  return needs;
}

function need(columns: Columns, isDoubtful = false): Need {
  return { columns, isDoubtful };
}

/** True when a cell says something; a hidden value is one, a dash is none. */
export function isFilled(row: TriggerRow, column: TriggerColumn): boolean {
  if (!hasValue(row, column)) return false;
  const value: unknown = row.at(column);
  return typeof value !== "string" || value.length > longestBlank || !blank.has(plain(value));
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
