import { isDateFormat } from "numfmt";
import type { Scalar } from "../../../cells/value";
import type { CellModel } from "../workbook-model";

/** The next values of a row or column of cells; `undefined` when they form no series and simply repeat. */
export function nextInSeries(cells: readonly (CellModel | undefined)[], count: number): Scalar[] | undefined {
  const filled = cells.filter((cell) => cell !== undefined);
  const [first] = filled;
  if (!first || filled.length < cells.length || filled.some((cell) => cell.formula !== undefined)) return undefined;
  const values = filled.map((cell) => cell.value);
  if (values.every((value) => typeof value === "number")) {
    return numbersAfter(values, isDateFormat(first.format?.numberFormat ?? "General"), count);
  }
  const labels = values.map(readLabel).filter((label) => label !== undefined);
  const [label] = labels;
  if (!label || labels.length < values.length || labels.some(({ name }) => name !== label.name)) return undefined;
  const numbers = numbersAfter(labels.map(({ number }) => number), true, count);
  return numbers?.map((number) => label.name + String(Math.abs(number)).padStart(label.digits, "0"));
}

/** A text that ends in a number: `Phase 2`, `Q09`. */
function readLabel(value: Scalar): { name: string; number: number; digits: number } | undefined {
  const match = typeof value === "string" ? /^(.*?)(\d{1,9})$/s.exec(value) : null;
  const [, name = "", digits = ""] = match ?? [];
  return match ? { name, number: Number(digits), digits: digits.length } : undefined;
}

/** Numbers in even steps go on; a single one goes on only where it counts something, a day or a label. */
function numbersAfter(numbers: readonly number[], counts: boolean, count: number): number[] | undefined {
  const [first = 0, second = first + 1] = numbers;
  if (numbers.length === 1 && !counts) return undefined;
  const step = second - first;
  const isEven = numbers.every((number, index) => Math.abs(number - (first + step * index)) < 1e-9);
  if (!isEven) return undefined;
  return Array.from({ length: count }, (_, index) => Number((first + step * (numbers.length + index)).toPrecision(15)));
}
