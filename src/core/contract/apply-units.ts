import { triggerWords, type TriggerColumn, type TriggerWord } from "../../seeds/triggers";
import { timesTenTo } from "./kanji-number";
import type { FoundTriggerColumn } from "./find-trigger-columns";
import type { ColumnReader } from "./column-reader";
import type { UnreadableCell } from "./unreadable-cell";

type Columns = ReadonlyMap<TriggerColumn, ColumnReader>;

/**
 * Brings amounts and money bounds to units of their currency: the cell's own scale word counts first, then the Scale column, then the header; blank is 1.
 * A row without a currency takes the one that its amount, its scale or the header names; an amount in another than the row's is reported and not read.
 */
export function applyUnits(found: readonly FoundTriggerColumn[], columns: Columns, places: readonly number[], unreadable: UnreadableCell[], from = 0, to = places.length): void {
  const scales = columns.get("scale")?.values as readonly (TriggerWord<"scale"> | undefined)[] | undefined;
  for (const { column, power = 0 } of found) {
    if (column === "amount" || column === "lower" || column === "upper") scaleColumn(columns, column, scales, power, from, to);
  }
  const amounts = found.find(({ column }) => column === "amount");
  if (amounts) nameCurrencies(columns, amounts, scales, places, unreadable, from, to);
}

function scaleColumn(columns: Columns, column: TriggerColumn, scales: readonly (TriggerWord<"scale"> | undefined)[] | undefined, headerPower: number, from: number, to: number): void {
  if (scales === undefined && headerPower === 0) return;
  const { values, notes } = columns.get(column) as ColumnReader;
  // A bound on units, details or a yield isn't money, so the scale of money isn't its scale.
  const metrics = column === "amount" ? undefined : (columns.get("metric")?.values as readonly (TriggerWord<"metric"> | undefined)[] | undefined);
  for (let index = from; index < to; index++) {
    const scale = scales?.[index];
    const power = scale === undefined ? headerPower : triggerWords.scale[scale].power;
    if (power === 0) continue;
    const value = values[index];
    if (typeof value !== "number" || notes.get(index)?.isScaled === true) continue;
    const metric = metrics?.[index];
    if (metric === undefined || triggerWords.metric[metric].isMoney === true) values[index] = timesTenTo(value, power);
  }
}

function nameCurrencies(columns: Columns, { currency: headerCurrency }: FoundTriggerColumn, scales: readonly (TriggerWord<"scale"> | undefined)[] | undefined, places: readonly number[], unreadable: UnreadableCell[], from: number, to: number): void {
  const amounts = columns.get("amount") as ColumnReader;
  const currencies = columns.get("currency") as ColumnReader;
  for (let index = from; index < to; index++) {
    const note = amounts.notes.get(index);
    if (amounts.values[index] === undefined && note?.redacted === undefined) continue;
    const scale = scales?.[index];
    const said = note?.currency ?? (scale === undefined ? undefined : triggerWords.scale[scale].currency) ?? headerCurrency;
    const given = currencies.values[index];
    if (given === undefined && currencies.notes.get(index) === undefined) {
      currencies.values[index] = said;
    } else if (given !== undefined && said !== undefined && said !== given) {
      unreadable.push({
        row: (places[index] as number) + 1,
        column: "amount",
        text: said,
        must: { en: `in ${String(given)}, as the row's Currency says`, ja: `「通貨」列の${String(given)}建て` },
      });
      amounts.values[index] = undefined;
      amounts.notes.set(index, { ...note, isUnreadable: true });
    }
  }
}
