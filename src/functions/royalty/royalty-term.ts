import type { Scalar } from "../../cells/value";
import { royaltyTerm as termOf } from "../../core/royalty/royalty-term";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { dateCell } from "../parameters/date";
import { number } from "../parameters/number";
import { blankable, optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";
import { withoutNumbers } from "./without-numbers";

export const royaltyTerm = defineFunction({
  name: "ROYALTY.TERM",
  summary: { en: "When the royalty term ends in each country, and by what", ja: "国ごとのロイヤルティ期間の終了日とその決定要因" },
  description: {
    en: "The last of three days: some years from first commercial sale, expiry of the last valid claim, end of regulatory exclusivity. A tie names the first of years, claim, exclusivity. Years from 29 February end on 28 February where there is no 29th. A country without a claim or exclusivity has blank cells; one without a first sale gets #N/A, since its years haven't begun.",
    ja: "初回商業販売からの年数、最終有効クレームの満了、規制上の独占期間の終了のうち、最も遅い日です。同日の場合はyears、claim、exclusivityの順に表示します。2月29日から数えた年数は、29日がない年は2月28日に終わります。クレームや独占期間がない国は空白のままとし、初回販売日が空白の国は年数が始まらないため#N/Aです。",
  },
  formula: "end = max(EDATE(firstSale, 12 x years), lastClaim, exclusivity)",
  parameters: {
    firstSale: column({ en: "Day of first commercial sale, a row for each country", ja: "初回商業販売日（国ごとに1行）" }, dateCell),
    lastClaim: blankable(column({ en: "Day the last valid claim expires; blank = none", ja: "最終有効クレームの満了日（空白はなし）" }, dateCell)),
    exclusivity: blankable(column({ en: "Last day of regulatory exclusivity; blank = none", ja: "規制上の独占期間の最終日（空白はなし）" }, dateCell)),
    years: optional(number({ en: "Years from first commercial sale", ja: "初回商業販売からの年数" }, { from: 0, to: 100, isWhole: true }), 10),
  },
  returns: besideRows({ en: "A row for each country", ja: "国ごとに1行" }, [
    { name: { en: "End", ja: "終了日" }, meaning: { en: "a date", ja: "日付" } },
    { name: { en: "Driver", ja: "決定要因" }, meaning: { en: "years, claim or exclusivity", ja: "years（年数）、claim（クレーム）、exclusivity（独占期間）" } },
  ]),
  examples: [
    {
      call: '=DEAL.ROYALTY.TERM({"2025-04-20";"2025-01-10";"2026-07-01"},{"2034-05-31";"2036-11-30";""},{"2033-03-31";"2037-06-15";""})',
      gives: [
        [49419, "years"],
        [50206, "exclusivity"],
        [49857, "years"],
      ],
      because: { en: "Japan: ten years, to 2035-04-20; US: exclusivity, to 2037-06-15; Korea has neither claim nor exclusivity: 2036-07-01", ja: "日本は10年で2035-04-20、米国は独占期間で2037-06-15、韓国はクレームも独占期間もなく2036-07-01" },
    },
    {
      call: "=DEAL.ROYALTY.TERM(DATE(2028,2,29),DATE(2038,2,28),)",
      gives: [[50464, "years"]],
      because: { en: "ten years from 29 February end on 28 February 2038; the claim ends that day too, a tie names the years", ja: "2月29日から10年で2038年2月28日。クレームも同日のため、yearsと表示" },
    },
    {
      call: '=DEAL.ROYALTY.TERM(DATE(2025,4,20),"31/5/2034",)',
      fails: { code: "#VALUE!", says: 'lastClaim must be a date, not the text "31/5/2034"' },
      because: { en: "countries read 3/5/2034 differently: give an Excel date, or the year first", ja: "国により日付の読み方が異なるため、Excelの日付か年から始まる表記で指定します" },
    },
  ],
  mistakes: [
    { en: "taking the earliest of the three days, or one day for all countries", ja: "3つの日のうち最も早い日を取ること、または全ての国に同じ日を使うこと" },
    { en: "counting the years from approval instead of first commercial sale", ja: "初回商業販売ではなく承認日から年数を数えること" },
  ],
  source: { title: "Law Insider: Royalty Term clauses (latest of last valid claim, regulatory exclusivity, ten years)", address: "https://www.lawinsider.com/clause/royalty-term" },
  compute: ({ firstSale, lastClaim, exclusivity, years }) => {
    const source = sideBySide({ firstSale, lastClaim: lastClaim ?? withoutNumbers(firstSale), exclusivity: exclusivity ?? withoutNumbers(firstSale) }, { blanks: { firstSale: NaN, lastClaim: NaN, exclusivity: NaN } });
    const { columns } = source;
    const lines = Array.from(columns.firstSale, (first, row): readonly [Scalar, Scalar] => {
      if (Number.isNaN(first)) return [{ error: "#N/A" }, { error: "#N/A" }];
      const term = termOf(first, columns.lastClaim[row] as number, columns.exclusivity[row] as number, years);
      return term ? [term.end, term.driver] : [{ error: "#NUM!" }, { error: "#NUM!" }];
    });
    return { source, columns: [lines.map(([end]) => end), lines.map(([, driver]) => driver)] };
  },
});
