import { isoDate } from "../../cells/serial";
import { isCellError, type CellError } from "../../cells/value";
import { NoAnswer } from "../../core/no-answer";
import { readSublicenceShares, sublicenceShareAt, type SublicenceShares } from "../../core/royalty/sublicence-share";
import { Refusal } from "../../language/refusal";
import { defineFunction } from "../define-function";
import { column, type NumberColumn } from "../parameters/column";
import { momentCell, type Moment } from "../parameters/moment";
import { numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { places, type Places } from "../parameters/places";
import { zerosBeside } from "../parameters/repeated";
import { sideBySide } from "../parameters/side-by-side";
import { table } from "../parameters/table";
import { besideRows } from "../results/beside-rows";
import { rowByRow } from "../results/row-by-row";

export const sublicense = defineFunction({
  name: "SUBLICENSE",
  summary: { en: "The licensor's share of sublicence income", ja: "サブライセンス収入のうちライセンサーの取り分" },
  description: {
    en: "The share falls as the licensee invests: by the day of the income (a share holds from its first day, included), or by the stage at which the sublicence was granted, named as in shares. What is excluded (research funding, equity at fair value, costs paid back) bears no share.",
    ja: "取り分の割合は開発の進展につれて下がります。収入日で決める方法（適用開始日を含む）と、サブライセンス時の段階で決める方法（shares の段階名と一致）があります。除外額（研究費、時価による株式対価、実費精算など）は対象外です。",
  },
  formula: "due = (income - excluded) x share on the day or at the stage",
  parameters: {
    income: column({ en: "Sublicence income received", ja: "受領したサブライセンス収入" }, numberCell()),
    dates: places({ en: "Beside it the day of each, or its stage; with a header only if income has one", ja: "各収入の日付または段階（見出しは income にある場合のみ）" }, momentCell, { en: "no income in that row", ja: "その行に収入なし" }),
    shares: table(
      { en: "The licensor's share from each day on, or at each stage", ja: "適用開始日ごと、または段階ごとの割合" },
      {
        from: { name: { en: "From", ja: "適用開始" }, also: ["Date", "Stage", "日付", "段階", "適用開始日"], cell: momentCell },
        share: { name: { en: "Share", ja: "割合" }, cell: numberCell(share) },
      },
    ),
    excluded: optional(column({ en: "Beside it the part of each income that bears no share; blank = none", ja: "各収入のうち対象外の額（空白はなし）" }, numberCell({ from: 0 }))),
  },
  returns: besideRows({ en: "A row for each income", ja: "収入ごとに1行" }, [
    { name: { en: "Due", ja: "支払額" }, meaning: { en: "what the licensor gets", ja: "ライセンサーの取り分" } },
    { name: { en: "Share", ja: "割合" }, meaning: { en: "the share that held", ja: "適用された割合" } },
    { name: { en: "Shared income", ja: "対象収入" }, meaning: { en: "income less what is excluded", ja: "収入－除外額" } },
  ]),
  examples: [
    {
      call: '=DEAL.SUBLICENSE({50;100},{"2027-03-31";"2027-04-01"},{"2025-04-01",0.4;"2027-04-01",0.25})',
      gives: [[20, 0.4, 50], [25, 0.25, 100]],
      because: { en: "the lower share holds from 1 April 2027, that day included", ja: "2027年4月1日から（当日を含む）低い割合を適用" },
    },
    {
      call: '=DEAL.SUBLICENSE({50;100},{"Phase 1";"Phase 2"},{"Stage","Share";"Phase 1",0.4;"Phase 2",0.25},{10;""})',
      gives: [[16, 0.4, 40], [25, 0.25, 100]],
      because: { en: "10 of the 50 pay for research and are not shared", ja: "50のうち10は研究費で対象外" },
    },
    {
      call: '=DEAL.SUBLICENSE(50,"Phase 3",{"Phase 1",0.4;"Phase 2",0.25})',
      fails: { code: "#VALUE!", says: 'shares has no row for "Phase 3" (dates row 1)' },
      because: { en: "stages are named as in shares", ja: "段階名は shares と一致させます" },
    },
    {
      call: '=DEAL.SUBLICENSE(50,"2025-03-31",{"2025-04-01",0.4;"2027-04-01",0.25})',
      fails: { code: "#N/A", says: "shares starts after 2025-03-31 (dates row 1)" },
      because: { en: "no share is in force yet", ja: "まだ割合が適用されていません" },
    },
  ],
  mistakes: [{ en: "The stage that counts is that of the sublicence, not of the day on which a later milestone is paid, unless the contract says so.", ja: "基準は通常サブライセンス許諾時の段階です。後のマイルストン受領時の段階ではありません（契約による）。" }],
  source: { title: "Sharing of sublicence income, les Nouvelles, July 2018", address: "http://lesi.org/publications/les-nouvelles/les-nouvelles-article-of-the-month/les-nouvelles-article-of-the-month-archives/les-nouvelles-article-of-the-month-july-2018" },
  compute: ({ income, dates, shares, excluded }) => {
    const rates = ratesOf(withoutHeader(dates, income), income, readSublicenceShares(shares));
    const source = sideBySide({ income, dates: rates, excluded: excluded ?? zerosBeside(income) }, { blanks: { excluded: 0 } });
    source.columns.excluded.forEach((left, row) => {
      if (left === 0 || !(left > Math.max(0, source.columns.income[row] as number))) return;
      throw new Refusal({ en: "excluded row {row} must not be more than the income", ja: "excluded の{row}行目は収入以下にしてください" }, { row: String(row + (excluded?.firstRow ?? 1)) });
    });
    return rowByRow(source, 3, (of) => [(of("income") - of("excluded")) * of("dates"), of("dates"), of("income") - of("excluded")]);
  },
});

/** Rows stand beside those of income, so a header is there when income has one. */
function withoutHeader(dates: Places<Moment>, income: NumberColumn): Places<Moment> {
  return dates.slice(dates.length > 1 ? income.firstRow - 1 : 0);
}

/** The share of each row as a column of numbers. */
function ratesOf(dates: Places<Moment>, income: NumberColumn, shares: SublicenceShares): NumberColumn {
  const others = new Map<number, CellError | null>();
  let { length } = dates;
  while (length > 0 && dates[length - 1] === undefined) length--;
  const numbers = Float64Array.from({ length }, (_, row) => {
    const moment = dates[row];
    if (moment !== undefined && !isCellError(moment)) return sublicenceShareAt(moment, shares) ?? refuseMoment(moment, row + income.firstRow, shares);
    others.set(row, moment ?? null);
    return NaN;
  });
  return { numbers, others, isAcross: income.isAcross, firstRow: income.firstRow, room: dates.length };
}

function refuseMoment(moment: Moment, row: number, shares: SublicenceShares): never {
  const values = { moment: typeof moment === "number" ? isoDate(moment) : moment, row: String(row) };
  if (shares.by === "day" && typeof moment === "number") throw new NoAnswer("#N/A", { en: "shares starts after {moment} (dates row {row})", ja: "shares の適用開始は{moment}（dates の{row}行目）より後です" }, values);
  if (shares.by === "day") throw new Refusal({ en: 'dates row {row} must be a date, as in shares, not "{moment}"', ja: "dates の{row}行目には shares と同じく日付を指定してください（現在は「{moment}」）" }, values);
  throw new Refusal({ en: 'shares has no row for "{moment}" (dates row {row}): it has {names}', ja: "shares に「{moment}」（dates の{row}行目）の行がありません。あるのは{names}です" }, { ...values, names: { en: shares.names.slice(0, 12).join(", "), ja: shares.names.slice(0, 12).join("、") } });
}
