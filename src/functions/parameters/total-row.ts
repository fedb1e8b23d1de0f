import type { Scalar } from "../../cells/value";
import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";

const totalWords = new Set(["total", "totals", "grand total", "subtotal", "sub-total", "sub total", "sum", "合計", "総合計", "総計", "計", "小計", "集計"]);

/** Refuses the last filled row of a range when it is labelled as the total of the rows above; `row` counts from 1, header included. */
export function refuseTotalRow(line: readonly Scalar[], row: number, argument: string): void {
  const label = line.find((cell) => typeof cell === "string" && totalWords.has(plain(cell).replace(/\s*:$/, "")));
  if (typeof label !== "string") return;
  throw new Refusal(
    { en: '{argument} row {row} is a total row ("{label}"): end the range above it', ja: "{argument} の{row}行目は集計行（「{label}」）です。集計行を含まない範囲を指定してください" },
    { argument, row: String(row), label: label.trim() },
  );
}
