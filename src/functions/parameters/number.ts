import type { Text } from "../../language/text";
import type { CellKind } from "./cell-kind";
import type { Parameter } from "./parameter";
import { single } from "./single";

/** Bounds of a number, both included. */
export interface NumberLimits {
  readonly from?: number;
  readonly to?: number;
  readonly isWhole?: boolean;
}

/** A finite number. Text is never taken for a number: a silent guess at "1.000" or "5%" would be money. */
export function numberCell(limits: NumberLimits = {}): CellKind<number> {
  const { from = -Infinity, to = Infinity, isWhole = false } = limits;
  return {
    must: numberWords(limits),
    takesText: false,
    read: (cell) => (typeof cell === "number" && Number.isFinite(cell) && cell >= from && cell <= to && (!isWhole || Number.isInteger(cell)) ? cell : undefined),
  };
}

/** A parameter that is one number. */
export function number(summary: Text, limits: NumberLimits = {}): Parameter<number, false> {
  // "any", so that a wrong argument meets our sentence instead of Excel's bare #VALUE!.
  return single(summary, numberCell(limits), "any");
}

/** A fraction: 0.08 stands for 8%. */
export const share: NumberLimits = { from: 0, to: 1 };

function numberWords({ from, to, isWhole = false }: NumberLimits): Text {
  const en = isWhole ? "a whole number" : "a number";
  const ja = isWhole ? "整数" : "数値";
  const { en: bounds, ja: bounded } = boundWords(from, to);
  return { en: en + bounds, ja: bounded + ja };
}

function boundWords(from: number | undefined, to: number | undefined): Text {
  if (from !== undefined && to !== undefined) return { en: ` from ${from} to ${to}`, ja: `${from}から${to}までの` };
  if (from !== undefined) return { en: ` of at least ${from}`, ja: `${from}以上の` };
  if (to !== undefined) return { en: ` of at most ${to}`, ja: `${to}以下の` };
  return { en: "", ja: "" };
}
