import { isoDate } from "../../cells/serial";
import { CappedPayments, multipleOn, readCaps } from "../../core/royalty/royalty-cap";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { refuseFallingDates } from "../parameters/ascending";
import { column } from "../parameters/column";
import { dateCell } from "../parameters/date";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { table } from "../parameters/table";
import { besideRows } from "../results/beside-rows";
import { rowByRow } from "../results/row-by-row";

export const royaltyCap = defineFunction({
  name: "ROYALTY.CAP",
  summary: { en: "Receipts of a royalty buyer until a multiple of its upfront is reached", ja: "買取額の倍数に達するまでのロイヤルティ買手の受取額" },
  description: {
    en: "A royalty sale often ends at a multiple of the upfront, a lower one if it is reached early. Once the multiple in force on a day is reached, payments end for good: a higher multiple later does not start them again. So list the receipts from the row on in which an earlier cap may have been reached.",
    ja: "ロイヤルティ売却では、受取累計が買取額の一定倍数に達すると終了し、早期に達した場合は低い倍数が適用されるのが一般的です。その日に適用される倍数に達した時点で支払は終了し、後の高い倍数で再開することはありません。そのため、早期の上限に達した可能性のある期を含めて指定してください。",
  },
  formula: "paid = min(receipt, multiple in force x upfront - paid so far)",
  parameters: {
    receipts: column({ en: "Royalties due to the buyer before the cap", ja: "上限適用前に買手が受け取るロイヤルティ" }, numberCell()),
    dates: column({ en: "The day of each receipt, in order of time", ja: "各受取日（日付順）" }, dateCell),
    upfront: number({ en: "What the buyer paid", ja: "買取額" }, { from: 0 }),
    caps: table(
      { en: "The caps, in any order", ja: "上限（順不同）" },
      {
        until: { name: { en: "Until", ja: "期限" }, also: ["Last day", "最終日"], cell: dateCell, blank: { value: Infinity, words: { en: "open-ended", ja: "期限なし" } }, isNeeded: true },
        multiple: { name: { en: "Multiple", ja: "倍数" }, also: ["Cap", "上限"], cell: numberCell({ from: 0 }) },
      },
    ),
    paidBefore: optional(number({ en: "Paid to the buyer before the first row", ja: "第1行より前の既払額" }, { from: 0 }), 0),
  },
  returns: besideRows({ en: "A row for each receipt", ja: "受取ごとに1行" }, [{ name: { en: "Paid", ja: "支払額" }, meaning: { en: "what of the receipt goes to the buyer", ja: "買手に支払われる額" } }]),
  examples: [
    {
      call: '=DEAL.ROYALTY.CAP({80;80;80},{"2027-12-31";"2028-12-31";"2029-12-31"},100,{"2028-12-31",1.5;"",2})',
      gives: [[80], [70], [0]],
      because: { en: "150 are reached in time: it ends there, though 200 were the cap a year later", ja: "期限内に150に到達して終了（翌年の上限200では再開しない）" },
    },
    {
      call: '=DEAL.ROYALTY.CAP({80;60;80},{"2027-12-31";"2028-12-31";"2029-12-31"},100,{"2028-12-31",1.5;"",2})',
      gives: [[80], [60], [60]],
      because: { en: "140 miss the 150 of 2028, so 200 holds", ja: "2028年末の150に届かず、上限は200" },
    },
    { call: '=DEAL.ROYALTY.CAP(80,"2028-12-31",100,{"Until","Multiple";"",2},150)', gives: [[50]], because: { en: "150 of the 200 were paid before", ja: "上限200のうち150は既払い" } },
    {
      call: '=DEAL.ROYALTY.CAP({80;80},{"2027-12-31";"2029-12-31"},100,{"2028-12-31",1.5;"2028-06-30",1.4})',
      fails: { code: "#VALUE!", says: "caps has no row for 2029-12-31 (dates row 2)" },
      because: { en: "the last cap ends before the last receipt", ja: "最後の受取日に適用される上限がありません" },
    },
  ],
  mistakes: [{ en: "Taking the highest multiple for the whole life overstates what the buyer gets when the early cap is met.", ja: "早期の上限に達した場合、最も高い倍数を通期で使うと受取額が過大になります。" }],
  source: { title: "AnaptysBio royalty sale with caps of 125%, 135% and 165% (10-Q, Q3 2021)", address: "https://www.sec.gov/Archives/edgar/data/1370053/000137005321000069/R41.htm" },
  compute: ({ receipts, dates, upfront, caps, paidBefore }) => {
    refuseFallingDates(dates, "dates");
    const steps = readCaps(caps);
    if (steps.length === 0) throw new Refusal({ en: "caps has no row: give at least one", ja: "caps に行がありません。1行以上指定してください" });
    const payments = new CappedPayments(upfront, paidBefore);
    const source = sideBySide({ receipts, dates }, { isRunning: true });
    source.columns.dates.forEach((day, row) => {
      if (Number.isNaN(day) || multipleOn(day, steps) !== undefined) return;
      throw new Refusal(
        { en: "caps has no row for {day} (dates row {row}): leave Until blank in its last row", ja: "caps に{day}（dates の{row}行目）に適用される行がありません。最後の行の「期限」を空白にしてください" },
        { day: isoDate(day), row: String(row + dates.firstRow) },
      );
    });
    return rowByRow(source, 1, (of) => [payments.paidOf(of("receipts"), multipleOn(of("dates"), steps) as number)]);
  },
});
