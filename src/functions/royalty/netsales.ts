import { isCellError } from "../../cells/value";
import { allowedDeductions, type DeductionCaps } from "../../core/royalty/allowed-deductions";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { column, type NumberColumn } from "../parameters/column";
import { matrix, type NumberMatrix } from "../parameters/matrix";
import { numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { PassedError } from "../parameters/passed-error";
import { places, type Places } from "../parameters/places";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";

export const netsales = defineFunction({
  name: "NETSALES",
  summary: { en: "Gross to net sales with the contract's caps on deductions", ja: "総売上高から純売上高へ（控除上限つき）" },
  description: {
    en: "Deductions are positive amounts, a column for each kind (returns, rebates, freight, bad debt). Caps are fractions of the period's gross sales: one for all kinds together, or one for each kind, in the order of the columns, and after them if wanted one for all together. In a period with gross sales of 0 or less a capped deduction is 0; a reversal, below 0, always counts whole.",
    ja: "控除は正の金額で、種類ごとに1列（返品、リベート、運賃、貸倒れ等）とします。上限は各期の総売上高に対する割合で、全体で1つ、または種類ごとに列の順で1つずつ（その後に全体の上限を追加可）。総売上高が0以下の期は、上限のある控除は0です。マイナスの控除（戻入れ）は全額を反映します。",
  },
  formula: "net = gross - min(sum of min(deduction, its cap x gross), cap x gross)",
  parameters: {
    gross: column({ en: "Gross sales invoiced in each period", ja: "各期の総売上高（請求額）" }, numberCell()),
    deductions: matrix({ en: "Deductions beside them, a column for each kind", ja: "各期の控除（種類ごとに1列）" }, numberCell(), { value: 0, words: { en: "none", ja: "なし" } }),
    cap: optional(places({ en: "The most that may be deducted, as a fraction of gross sales", ja: "控除の上限（総売上高に対する小数）" }, numberCell(share), { en: "no cap", ja: "上限なし" })),
  },
  returns: besideRows({ en: "A row for each period", ja: "期ごとに1行" }, [
    { name: { en: "Gross", ja: "総売上高" }, meaning: { en: "as given", ja: "入力どおり" } },
    { name: { en: "Allowed deductions", ja: "認められる控除" }, meaning: { en: "within the caps", ja: "上限内の控除額" } },
    { name: { en: "Net", ja: "純売上高" }, meaning: { en: "gross less allowed deductions", ja: "総売上高－認められる控除" } },
  ]),
  examples: [
    { call: "=DEAL.NETSALES({1000;1000},{60,30;250,30},0.15)", gives: [[1000, 90, 910], [1000, 150, 850]], because: { en: "280 are claimed in the second period, 15% of gross allowed", ja: "第2期は280のうち総売上高の15%まで" } },
    { call: "=DEAL.NETSALES(1000,{250,30},{\"\",0.02})", gives: [[1000, 270, 730]], because: { en: "only freight, the second kind, is capped, at 2%", ja: "2列目の運賃だけ上限2%" } },
    { call: "=DEAL.NETSALES(1000,{250,30},{\"\",0.02,0.2})", gives: [[1000, 200, 800]], because: { en: "freight at 2%, and 20% for all together", ja: "運賃は2%、全体で20%まで" } },
    {
      call: "=DEAL.NETSALES({1000;1000},{60,30;250,30},{0.1,0.1,0.1,0.2})",
      fails: { code: "#VALUE!", says: "cap has 4 fractions for 2 kinds of deduction" },
      because: { en: "one for each kind, and one for all", ja: "種類ごとと全体の分だけ指定できます" },
    },
  ],
  mistakes: [
    { en: "Deductions entered below 0 would raise net sales: enter what is taken off as a positive amount.", ja: "控除をマイナスで入力すると純売上高が増えます。差し引く額を正の数で入力してください。" },
    { en: "A cap on each kind is not a cap on all: 2% for freight leaves rebates free.", ja: "種類ごとの上限は全体の上限ではありません。運賃2%の上限はリベートを制限しません。" },
  ],
  source: { title: "Net sales definitions, such as bad debt not above 3% of net sales", address: "https://dictionary.contracts.justia.com/net-sales/?page=2" },
  compute: ({ gross, deductions, cap }) => {
    if (gross.isAcross && gross.numbers.length > 1) throw new Refusal({ en: "gross must be a column, so that deductions can stand beside it", ja: "gross は列で指定してください（deductions を横に並べるため）" });
    const caps = capsOf(cap, deductions.width);
    const source = sideBySide({ gross, deductions: rowNumbers(deductions, gross) }, { blanks: { deductions: -1 } });
    const columns = Array.from({ length: 3 }, () => new Float64Array(source.length)) as [Float64Array, Float64Array, Float64Array];
    for (let row = 0; row < source.length; row++) {
      if (source.others.has(row)) continue;
      const sold = source.columns.gross[row] as number;
      const place = source.columns.deductions[row] as number;
      const allowed = place < 0 ? 0 : allowedDeductions(sold, deductions.numbers.subarray(place * deductions.width, (place + 1) * deductions.width), caps);
      columns[0][row] = sold;
      columns[1][row] = allowed;
      columns[2][row] = sold - allowed;
    }
    return { source: { ...source, isAcross: false }, columns };
  },
});

function capsOf(cap: Places<number> | undefined, kinds: number): DeductionCaps {
  const caps = (cap ?? []).map((held, index) => {
    if (isCellError(held)) throw new PassedError(held.error, { argument: "cap", row: index + 1 });
    return held;
  });
  if (caps.length > kinds + 1) {
    throw new Refusal(
      { en: "cap has {caps} fractions for {kinds} kinds of deduction: give one for all, one for each, or one for each and then one for all", ja: "cap は{caps}個ありますが、控除は{kinds}種類です。全体で1つ、種類ごとに1つずつ、または種類ごとの後に全体を1つ指定してください" },
      { caps: caps.length, kinds },
    );
  }
  if (caps.length === 1) return { byKind: [], together: caps[0] };
  return { byKind: caps.slice(0, kinds), together: caps[kinds] };
}

/** A column that says in which row of the deductions a period's stand; rows may end early. */
function rowNumbers({ rows, others, firstRow }: NumberMatrix, gross: NumberColumn): NumberColumn {
  return { numbers: Float64Array.from({ length: rows }, (_, row) => (others.has(row) ? NaN : row)), others, isAcross: false, firstRow, room: Math.max(rows, gross.room) };
}
