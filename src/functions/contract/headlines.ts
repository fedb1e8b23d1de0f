import { isCellError, type Scalar } from "../../cells/value";
import { readCurrency } from "../../core/contract/currency";
import { Refusal } from "../../language/refusal";
import type { Headline } from "../../lint/contract-cells";
import { isBlank, isGrid } from "../argument";
import { isHeaderRow } from "../parameters/header-text";
import type { Parameter } from "../parameters/parameter";

const must = { en: "the declared total as a number, or two columns: currency and amount", ja: "公表された契約総額（数値）、または「通貨」「金額」の2列" };

/** The `headline` parameter: one amount, or a row for each currency. */
export const headlines: Parameter<readonly Headline[], false> = {
  summary: { en: "The total that was announced, to compare the rows with", ja: "公表された契約総額（行の合計と照合します）" },
  optional: false,
  excel: { type: "any", dimensionality: "matrix" },
  must,
  details: [],
  read: (argument, name) => {
    const cells = isGrid(argument) ? argument : [[argument]];
    const lines = isHeaderRow(cells[0] ?? []) && cells.length > 1 ? cells.slice(1) : cells;
    return lines.flatMap((line, row) => (line.every(isBlank) ? [] : [readHeadline(line, name, row + 1 + cells.length - lines.length)]));
  },
};

function readHeadline(line: readonly Scalar[], name: string, row: number): Headline {
  const [first, second] = line;
  const isPair = line.length === 2;
  const amount = isPair ? second : first;
  const currency = isPair && typeof first === "string" ? readCurrency(first) : undefined;
  if (typeof amount !== "number" || line.length > 2 || (isPair && currency === undefined)) {
    const wrong = line.find((cell) => isCellError(cell) || typeof cell !== "number") ?? null;
    throw new Refusal({ en: '{name} row {row} must be {must}, not "{text}"', ja: "{name} の{row}行目には{must}を指定してください（現在は「{text}」）" }, { name, row, must, text: isCellError(wrong) ? wrong.error : String(wrong ?? "") });
  }
  return currency === undefined ? { amount } : { currency, amount };
}
