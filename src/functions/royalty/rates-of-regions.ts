import { isCellError } from "../../cells/value";
import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";
import type { NumberMatrix } from "../parameters/matrix";
import { PassedError } from "../parameters/passed-error";

/** Rates row by row in the order of the sales' regions, by name where both have headers; throws a `Refusal` unless there is a row for each tier and a column for each region. */
export function ratesOfRegions(rates: NumberMatrix, sales: NumberMatrix, tierCount: number): Float64Array {
  for (const [row, held] of rates.others) if (isCellError(held)) throw new PassedError(held.error, { argument: "ratesByRegion", row: row + rates.firstRow });
  const rows = Array.from({ length: rates.rows }, (_, row) => row).filter((row) => !rates.others.has(row));
  if (rows.length !== tierCount) {
    throw new Refusal({ en: "ratesByRegion must have a row for each tier: {tiers}, not {rows}", ja: "ratesByRegion は{rows}行、tiers は{tiers}行です。階層ごとに1行指定してください" }, { rows: rows.length, tiers: tierCount });
  }
  if (rates.width !== sales.width) {
    throw new Refusal(
      { en: "ratesByRegion must have a column for each region: {sales}, not {rates}", ja: "ratesByRegion は{rates}列、salesByRegion は{sales}列です。地域ごとに1列指定してください" },
      { rates: rates.width, sales: sales.width },
    );
  }
  const places = Array.from({ length: sales.width }, (_, region) => (rates.names && sales.names ? placeOf(sales.names[region] as string, rates.names) : region));
  return Float64Array.from(rows.flatMap((row) => places.map((place) => rates.numbers[row * rates.width + place] as number)));
}

function placeOf(region: string, names: readonly string[]): number {
  const place = names.findIndex((name) => plain(name) === plain(region));
  if (place >= 0) return place;
  throw new Refusal({ en: 'ratesByRegion has no column called "{region}", which salesByRegion has', ja: "ratesByRegion に、salesByRegion にある「{region}」列がありません" }, { region });
}
