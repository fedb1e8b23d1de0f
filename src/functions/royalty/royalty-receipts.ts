import type { Scalar } from "../../cells/value";
import { receiptsLater } from "../../core/royalty/receipts";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { besideRows } from "../results/beside-rows";

export const royaltyReceipts = defineFunction({
  name: "ROYALTY.RECEIPTS",
  summary: { en: "Cash received from royalties that accrued some periods before", ja: "発生から数期後に入金されるロイヤルティ" },
  description: {
    en: "Row by row what accrued `lag` periods before. The first rows are 0: what accrued before the first row isn't known here. What falls after the last row isn't listed. Blank rows are no periods: they stay blank and the lag passes over them. An error shows in the row in which its cash would come.",
    ja: "各行に、lag期前に発生した額を示します。最初のlag行は0（それ以前の発生額は対象外）で、最終行より後に入金される額は表示しません。空白行は期間とみなさず空白のままとし、期ずれの計算でも飛ばします。エラーは、その入金が来る行に表示します。",
  },
  formula: "cash(i) = accrued(i - lag)",
  parameters: {
    accrued: column({ en: "Royalty accrued in each period", ja: "各期間に発生したロイヤルティ" }, numberCell()),
    lag: optional(number({ en: "Periods from accrual to cash", ja: "発生から入金までの期間数" }, { from: 0, isWhole: true }), 1),
  },
  returns: besideRows({ en: "A row for each period", ja: "期間ごとに1行" }, [{ name: { en: "Cash", ja: "入金額" }, meaning: { en: "received in the period", ja: "当期の入金額" } }]),
  examples: [
    { call: "=DEAL.ROYALTY.RECEIPTS({40;48;60;85})", gives: [[0], [40], [48], [60]], because: { en: "a quarter later; the last 85 come after the last row", ja: "1四半期後に入金。最後の85は表の後" } },
    { call: "=DEAL.ROYALTY.RECEIPTS({40;48;60},2)", gives: [[0], [0], [40]], because: { en: "two periods later", ja: "2期後に入金" } },
    { call: "=DEAL.ROYALTY.RECEIPTS({40;48},-1)", fails: { code: "#VALUE!", says: "lag must be a whole number of at least 0, not -1" }, because: { en: "cash doesn't come before it accrues", ja: "発生前に入金されることはありません" } },
  ],
  mistakes: [{ en: "comparing a calendar year's receipts with that year's accrual: with a lag of a quarter they are last October to this September", ja: "暦年の入金額を同じ年の発生額と比べること。1四半期遅れなら前年10月～当年9月分に当たる" }],
  source: { title: "Royalty Pharma, portfolio product information: receipts lag product performance by one quarter", address: "https://www.royaltypharma.com/portfolio-product-information/" },
  compute: ({ accrued, lag }) => {
    const rows = Array.from(accrued.numbers, (amount, row): Scalar => accrued.others.get(row) ?? (accrued.others.has(row) ? null : amount));
    const cash = receiptsLater(rows.filter((cell) => cell !== null), lag)[Symbol.iterator]();
    const isBlank = (row: number) => accrued.others.get(row) === null;
    const blanks = new Map(rows.flatMap((_, row) => (isBlank(row) ? [[row, null] as const] : [])));
    const column = rows.map((cell): Scalar => (cell === null ? null : (cash.next().value ?? null)));
    return { source: { length: rows.length, others: blanks, isAcross: accrued.isAcross }, columns: [column] };
  },
});
