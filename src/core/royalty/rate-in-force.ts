import { isoDate } from "../../cells/serial";
import { Refusal } from "../../language/refusal";

/** A rate, a fraction, from its first day (included) until the next step; `row` is its place in its table. */
export interface RateStep {
  readonly row: number;
  readonly firstDay: number;
  readonly rate: number;
}

/** What a compulsory licensee pays, from its first to its last day, both included; no last day: still running. */
export interface CompulsoryLicence {
  readonly row: number;
  readonly firstDay: number;
  readonly lastDay: number | undefined;
  readonly rate: number;
}

/** Steps in order of time; throws a `Refusal` where two start on one day. */
export function readRateSteps(rows: readonly RateStep[]): readonly RateStep[] {
  const steps = [...rows].sort((one, other) => one.firstDay - other.firstDay);
  steps.forEach(({ row, firstDay }, index) => {
    if (steps[index - 1]?.firstDay !== firstDay) return;
    throw new Refusal({ en: "rateSteps row {row} starts on {day} like another step: keep one", ja: "rateSteps の{row}行目は他の行と同じ日（{day}）に始まります。1行にしてください" }, { row: String(row), day: isoDate(firstDay) });
  });
  return steps;
}

/** Compulsory licences as they stand; throws a `Refusal` where one ends before it starts. */
export function readCompulsoryLicences(rows: readonly CompulsoryLicence[]): readonly CompulsoryLicence[] {
  for (const { row, firstDay, lastDay } of rows) {
    if (lastDay !== undefined && lastDay < firstDay) {
      throw new Refusal({ en: "compulsory row {row} ends before it starts, on {day}", ja: "compulsory の{row}行目は終了日が開始日（{day}）より前です" }, { row: String(row), day: isoDate(firstDay) });
    }
  }
  return rows;
}

/** The contract's rate on a day, or what a compulsory licensee pays while that is lower; `undefined` before the first step. */
export function rateInForce(day: number, steps: readonly RateStep[], compulsory: readonly CompulsoryLicence[]): number | undefined {
  let contract: number | undefined;
  for (const { firstDay, rate } of steps) if (firstDay <= day) contract = rate;
  if (contract === undefined) return undefined;
  return compulsory.reduce((lowest, { firstDay, lastDay = Infinity, rate }) => (firstDay <= day && day <= lastDay ? Math.min(lowest, rate) : lowest), contract);
}
