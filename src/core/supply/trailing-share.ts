import { NoAnswer } from "../no-answer";

/** Amounts by month (rows) and party (columns), row by row. */
export interface MonthlyAmounts {
  readonly rows: number;
  readonly width: number;
  readonly numbers: Float64Array;
}

/** Each party's share of what all parties took in the latest months of the history and will take in the first months of the forecast. */
export function trailingShares(history: MonthlyAmounts, forecast: MonthlyAmounts | undefined, months: number): Float64Array {
  const taken = new Float64Array(history.width);
  addMonths(taken, history, Math.max(0, history.rows - months), history.rows);
  if (forecast) addMonths(taken, forecast, 0, Math.min(months, forecast.rows));
  const all = taken.reduce((sum, amount) => sum + amount, 0);
  if (all === 0) {
    throw new NoAnswer("#N/A", { en: "history holds nothing in the months that count, so there are no shares", ja: "対象月の history に数量がないため、割合を計算できません" });
  }
  return taken.map((amount) => amount / all);
}

function addMonths(taken: Float64Array, { width, numbers }: MonthlyAmounts, from: number, to: number): void {
  for (let month = from; month < to; month++) {
    for (let party = 0; party < width; party++) taken[party] = (taken[party] as number) + (numbers[month * width + party] as number);
  }
}
