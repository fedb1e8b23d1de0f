import type { TriggerTable } from "../../core/contract/read-trigger-table";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";
import { blankMarks, triggerColumns, triggerWords, type TriggerColumn, type TriggerWord } from "../../seeds/triggers";
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
const isBlankMark = remembered((text) => blank.has(plain(text)));
const longestBlank = Math.max(...blankMarks.map(({ length }) => length)) + 2;

/** Columns that `neededColumns` and `isFilled` may look into. */
export const neededReads = [...new Set<TriggerColumn>([...required, scale, currency, ...parties, ...[...ofCategory.values()].flat()].flatMap(({ columns }) => columns)), "lower" as const, "upper" as const];

/** What a row must fill: what all rows need, what its category needs, and with an amount who pays whom in which currency; Scale where a number is counted in it. */
export function neededColumns(row: TriggerRow): readonly Need[] {
  const category = row.at("category");
  let needs = combined.get(category);
  // Few combinations in however many rows: they are put together once.
  if (!needs) combined.set(category, (needs = { counted: bothOf(category, [scale]), uncounted: bothOf(category, []) }));
  const { paid, unpaid } = isCounted(row) ? needs.counted : needs.uncounted;
  return hasValue(row, "amount") ? paid : unpaid;
}

type Both = Readonly<Record<"paid" | "unpaid", readonly Need[]>>;
const combined = new Map<TriggerWord<"category"> | undefined, Readonly<Record<"counted" | "uncounted", Both>>>();

/** The needs of a category's rows with an amount and without. */
function bothOf(category: TriggerWord<"category"> | undefined, more: readonly Need[]): Both {
  const needs = [...required, ...(ofCategory.get(category ?? "") ?? [])];
  const unnamed = parties.filter((party) => !needs.some(({ columns }) => columns[0] === party.columns[0]));
  return { paid: [...needs, currency, ...unnamed, ...more], unpaid: [...needs, ...more] };
}

function need(columns: Columns, isDoubtful = false): Need {
  return { columns, isDoubtful };
}

/** True when a cell says something; a hidden value is one, a dash is none. */
export function isFilled(row: TriggerRow, column: TriggerColumn): boolean {
  const value: unknown = row.at(column);
  return value === undefined ? hasValue(row, column) : saysSomething(value);
}

/** True when all rows of a table have a value in a column. */
export function isFull(table: TriggerTable, column: TriggerColumn): boolean {
  const values = table.valuesOf(column);
  return values.length === table.rows.length && values.every((value) => value !== undefined && saysSomething(value));
}

function saysSomething(value: unknown): boolean {
  if (typeof value !== "string" || value.length > longestBlank) return true;
  const last = value.charCodeAt(value.length - 1);
  // Ids and names of products, which never repeat, mostly end in a digit, and no mark does.
  return (last >= 0x30 && last <= 0x39) || !isBlankMark(value);
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
