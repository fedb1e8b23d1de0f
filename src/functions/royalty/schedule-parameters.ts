import type { YearBasis } from "../../core/royalty/royalty-year";
import { plain } from "../../language/plain";
import { choice } from "../parameters/choice";
import { dateCell } from "../parameters/date";
import { numberCell, share } from "../parameters/number";
import { single } from "../parameters/single";
import { table } from "../parameters/table";
import type { CellKind } from "../parameters/cell-kind";

/** Tiers that may change on a day. */
export const datedTierTable = table(
  {
    en: "The tiers, ascending from 0: net sales from, rate; or three columns: in force from, net sales from, rate. A period takes the tiers in force on its first day",
    ja: "0から昇順の料率表（売上下限、料率）。3列の場合は適用開始日、売上下限、料率。各期間には、その初日に有効な料率表を適用",
  },
  {
    inForceFrom: {
      name: { en: "In force from", ja: "適用開始日" },
      also: ["Effective from", "適用日", "発効日"],
      cell: dateCell,
      blank: { value: undefined, words: { en: "as the row above; in the first row from the start", ja: "上の行と同じ。先頭行では当初から" } },
    },
    salesFrom: { name: { en: "Sales from", ja: "売上下限" }, also: ["From", "Threshold"], cell: numberCell({ from: 0 }) },
    rate: { name: { en: "Rate", ja: "料率" }, also: ["Royalty rate", "ロイヤルティ料率"], cell: numberCell(share) },
  },
  ["salesFrom", "rate"],
);

const words = ["calendar", "anniversary", "lifetime"] as const;

const yearCell: CellKind<YearBasis> = {
  must: { en: "calendar, fiscal:4 (or another month, or a number from 1 to 12), anniversary or lifetime", ja: "calendar・fiscal:4（月は任意、または1～12の数値）・anniversary・lifetimeのいずれか" },
  members: {
    calendar: { en: "1 January to 31 December; sales of 60 in December 2027 and 60 in January 2028 stay under a bound of 100", ja: "1月1日～12月31日。2027年12月の60と2028年1月の60は、境界100を超えない" },
    "fiscal:4": { en: "1 April to 31 March, likewise any month from fiscal:1 to fiscal:12, or the bare number 4; the same 120 fall in fiscal 2027 and pass 100 by 20", ja: "4月1日～3月31日（fiscal:1～fiscal:12、または数値の4でも可）。同じ売上は2027年度の120となり、100を20超える" },
    anniversary: { en: "years from the first row's date, 29 February turning to 28 where there is none; from 15 November 2027 the same 120 fall in year 1", ja: "先頭行の日付から1年ごと（2月29日がない年は28日）。2027年11月15日開始なら、同じ120は第1年度" },
    lifetime: { en: "all sales together, no reset; 120 in any years pass a bound of 100 by 20", ja: "全期間の累計（リセットなし）。何年であっても120は100を20超える" },
  },
  takesText: true,
  read: (cell) => {
    if (typeof cell === "number") return monthOf(cell);
    const word = plain(String(cell));
    return words.find((known) => known === word) ?? monthOf(Number(/^fiscal ?: ?(\d{1,2})$/.exec(word)?.[1]));
  },
};

function monthOf(month: number): number | undefined {
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

/** The span in which sales count together. */
export const royaltyYear = single({ en: "The royalty year: where cumulative sales start again from 0", ja: "ロイヤルティ年度：累計売上が0に戻る単位" }, yearCell, "any");

/** How a first, broken year cuts the bounds. */
export const stubChoice = choice(
  { en: "How the bounds of the first royalty year are cut when it starts late", ja: "初年度が途中から始まる場合の境界値の按分" },
  {
    none: { en: "not at all: from 1 October 2027 a bound of 1,000 stays 1,000", ja: "按分しない。2027年10月1日開始でも境界1,000は1,000のまま" },
    days: { en: "by the days left, over 365 or 366: 92 of 365 days make it 252.05", ja: "残り日数÷365（または366）。92日÷365日で252.05" },
    months: { en: "by the months started, over 12: 3 of 12 months make it 250", ja: "残り月数（当月を含む）÷12。3か月÷12で250" },
  },
);
