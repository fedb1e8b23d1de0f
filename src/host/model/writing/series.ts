import { isDateFormat } from "numfmt";
import type { Scalar } from "../../../cells/value";
import type { CellModel } from "../workbook-model";

/** The next values of a row or column of cells; `undefined` when they form no series and simply repeat. */
export function nextInSeries(cells: readonly (CellModel | undefined)[], count: number): Scalar[] | undefined {
  if (cells.some((cell) => !cell || cell.formula !== undefined)) return undefined;
  const values = cells.map((cell) => cell!.value);
  if (values.every((value) => typeof value === "number")) {
    const isDate = isDateFormat(cells[0]!.format?.numberFormat ?? "General");
    return numbersAfter(values, isDate, count);
  }
  const counted = values.map((value) => (typeof value === "string" ? /^(.*?)(\d{1,9})$/s.exec(value) : null));
  const [first] = counted;
  if (!first || counted.some((match) => match?.[1] !== first[1])) return undefined;
  const numbers = numbersAfter(counted.map((match) => Number(match![2])), true, count);
  return numbers?.map((number) => first[1]! + String(Math.abs(number)).padStart(first[2]!.length, "0"));
}

/** Numbers in even steps go on; a single one goes on only where it counts something, a day or a label. */
function numbersAfter(numbers: readonly number[], counts: boolean, count: number): number[] | undefined {
  if (numbers.length === 1 && !counts) return undefined;
  const step = numbers.length === 1 ? 1 : numbers[1]! - numbers[0]!;
  const isEven = numbers.every((number, index) => index === 0 || Math.abs(number - numbers[index - 1]! - step) < 1e-9);
  if (!isEven) return undefined;
  const last = numbers.at(-1)!;
  return Array.from({ length: count }, (_, index) => Number((last + step * (index + 1)).toPrecision(15)));
}
