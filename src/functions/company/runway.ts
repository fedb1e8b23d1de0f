import { runwayOf } from "../../core/company/runway";
import { Refusal } from "../../language/refusal";
import type { Scalar } from "../../cells/value";
import { defineFunction } from "../define-function";
import { column, type NumberColumn } from "../parameters/column";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { zerosBeside } from "../parameters/repeated";
import { sideBySide, type SideBySide } from "../parameters/side-by-side";
import { maximumTableRows } from "../parameters/table";
import { besideRows } from "../results/beside-rows";

export const runway = defineFunction({
  name: "RUNWAY",
  summary: { en: "Closing cash by period, and when it runs out", ja: "期末資金残高と資金が尽きる期" },
  description: {
    en: "Burn is positive for cash out. One burn for all periods falls in every row of receipts, blank ones included; a blank receipt is none. Zero is not below zero.",
    ja: "支出（バーン）は正の数で指定します。1つの値を渡すと、receipts の空白行を含む全行に適用します。空白の入金は0です。残高0は不足とみなしません。",
  },
  formula: "closing cash = cash before - burn + receipts; out of cash when it is below 0",
  parameters: {
    cash: number({ en: "Cash before the first period", ja: "第1期の期首資金" }),
    burn: column({ en: "Cash out in each period, or one for all periods", ja: "各期の支出、または全期共通の1つの値" }, numberCell()),
    receipts: optional(column({ en: "Cash in in each period, in the period in which it comes", ja: "各期の入金（入金のある期に記載）" }, numberCell())),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "Closing cash", ja: "期末残高" }, meaning: { en: "at the end of the period", ja: "その期末の資金残高" } },
    {
      name: { en: "Runs out in", ja: "資金不足となる期" },
      meaning: { en: "in the first row: the number of the first period that closes below zero, counted from 1, #N/A if none does; blank below", ja: "1行目のみ：期末残高が初めて0を下回る期（1から数える、なければ#N/A）。2行目以降は空白" },
    },
  ]),
  examples: [
    {
      call: "=DEAL.RUNWAY(30,4,{0;0;10;0;0;0;0;0;0;0;0;0})",
      gives: [[26, 11], [22, null], [28, null], [24, null], [20, null], [16, null], [12, null], [8, null], [4, null], [0, null], [-4, null], [-8, null]],
      because: { en: "10 come in the third quarter; zero in the tenth is not below zero", ja: "第3四半期に10入金。第10四半期の残高0は不足ではない" },
    },
    {
      call: "=DEAL.RUNWAY(10,{4;4;4},{\"\";\"\";10})",
      gives: [[6, { error: "#N/A" }], [2, null], [8, null]],
      because: { en: "the money comes before it runs out", ja: "資金が尽きる前に入金がある" },
    },
    {
      call: '=DEAL.RUNWAY(30,"4 a quarter")',
      fails: { code: "#VALUE!", says: 'burn must be a number, not the text "4 a quarter"' },
      because: { en: "a text is no number", ja: "文字列は数値ではありません" },
    },
  ],
  mistakes: [{ en: "(cash + receipts) / burn says 10 quarters whether the money comes in the third or in the ninth, when it is already gone.", ja: "（資金＋入金）÷支出では、入金が第3期でも、資金が尽きた後の第9期でも同じ10期になってしまいます。" }],
  source: { title: "Cash planned by period, receipts in their own period" },
  compute: ({ cash, burn, receipts }) => {
    const source = sideBySide({ burn: receipts ? inEveryRow(burn, receipts) : burn, receipts: receipts ?? zerosBeside(burn) }, { blanks: { burn: 0, receipts: 0 }, isRunning: true });
    const { closing, firstBelowZero } = runwayOf(cash, source.columns.burn, source.columns.receipts);
    const end: Scalar[] = new Array<Scalar>(source.length).fill(null);
    end[firstPeriod(source)] = firstBelowZero ?? [...source.others.values()].find((held) => held !== null) ?? { error: "#N/A" };
    return { source, columns: [closing, end] };
  },
});

/** The first row that isn't blank. */
function firstPeriod({ others }: SideBySide): number {
  let row = 0;
  while (others.get(row) === null) row++;
  return row;
}

/** One burn in every row of a range, its blank rows included: cash goes out though nothing comes in. */
function inEveryRow(burn: NumberColumn, { room, firstRow, isAcross }: NumberColumn): NumberColumn {
  if (burn.room !== 1 || burn.others.size > 0) return burn;
  if (room > maximumTableRows) {
    throw new Refusal({ en: "receipts has {rows} rows: end the range at the last period", ja: "receipts が{rows}行あります。最終期までの範囲を指定してください" }, { rows: room });
  }
  return { numbers: new Float64Array(room).fill(burn.numbers[0] as number), others: new Map(), isAcross, firstRow, room };
}
