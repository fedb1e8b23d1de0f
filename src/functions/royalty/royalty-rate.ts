import { rateInForce, readCompulsoryLicences, readRateSteps } from "../../core/royalty/rate-in-force";
import { NoAnswer } from "../../core/no-answer";
import { isoDate } from "../../cells/serial";
import { defineFunction } from "../define-function";
import { column } from "../parameters/column";
import { dateCell } from "../parameters/date";
import { numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { table } from "../parameters/table";
import { alongside, answersAlongside } from "../results/alongside";

const rate = { name: { en: "Rate", ja: "料率" }, also: ["Royalty rate", "ロイヤルティ料率"], cell: numberCell(share) };

export const royaltyRate = defineFunction({
  name: "ROYALTY.RATE",
  summary: { en: "The royalty rate in force on a date", ja: "ある日に有効なロイヤルティ料率" },
  description: {
    en: "A step holds from its first day, included, until the next; give a last step of 0 where royalties end. While a compulsory licence runs, the lower of the two rates holds. A column of dates gives a column of rates, #N/A where a date is before the first step.",
    ja: "各段階は初日（当日を含む）から次の段階まで有効です。支払いが終わる場合は最後に料率0の段階を置きます。強制実施権の期間中は、いずれか低い方の料率を適用します。日付の列を渡すと料率の列を返し、最初の段階より前の日は#N/Aです。",
  },
  formula: "rate = min(rate of the last step begun, rates of the compulsory licences running)",
  parameters: {
    date: column({ en: "The day, or a column of days", ja: "日付、または日付の列" }, dateCell),
    rateSteps: table(
      { en: "The contract's rates by first day, in any order", ja: "契約上の料率と適用開始日（順序は自由）" },
      { firstDay: { name: { en: "First day", ja: "適用開始日" }, also: ["From", "In force from", "Effective from", "開始日"], cell: dateCell }, rate },
    ),
    compulsory: optional(
      table(
        { en: "Compulsory licences in the country: from, to (both included), the rate the compulsory licensee pays", ja: "当該国の強制実施権：開始日、終了日（いずれも当日を含む）、強制実施権者の料率" },
        {
          firstDay: { name: { en: "From", ja: "開始日" }, also: ["First day"], cell: dateCell },
          lastDay: { name: { en: "To", ja: "終了日" }, also: ["Last day", "Until"], cell: dateCell, blank: { value: undefined, words: { en: "still running", ja: "継続中" } } },
          rate,
        },
      ),
    ),
  },
  returns: alongside({ en: "The rate, a fraction", ja: "料率（小数）" }),
  examples: [
    {
      call: '=DEAL.ROYALTY.RATE({"2023-12-31";"2024-01-01";"2027-01-01"},{"2017-01-01",0.065;"2024-01-01",0.025;"2027-01-01",0})',
      gives: [[0.065], [0.025], [0]],
      because: { en: "Keytruda: 6.5% from 2017, 2.5% from 2024 to 2026, then nothing", ja: "キイトルーダ：2017年から6.5%、2024～2026年は2.5%、以後なし" },
    },
    {
      call: '=DEAL.ROYALTY.RATE(DATE(2027,6,1),{"2024-01-01",0.1},{"2027-01-01","2027-12-31",0.03})',
      gives: 0.03,
      because: { en: "the compulsory licensee pays 3%: sales of 100 owe 3 instead of 10", ja: "強制実施権者の料率は3%。売上100に対し10ではなく3" },
    },
    {
      call: '=DEAL.ROYALTY.RATE(DATE(2028,1,1),{"2024-01-01",0.1},{"2027-01-01","2027-12-31",0.03})',
      gives: 0.1,
      because: { en: "it ran until 2027-12-31: the contract's rate is back", ja: "強制実施権は2027-12-31で終了し、契約料率に戻る" },
    },
    {
      call: '=DEAL.ROYALTY.RATE(DATE(2016,12,31),{"2017-01-01",0.065})',
      fails: { code: "#N/A", says: "no rate is in force on 2016-12-31: the first step starts on 2017-01-01" },
      because: { en: "no step has begun", ja: "どの段階もまだ始まっていません" },
    },
  ],
  mistakes: [{ en: "letting the lower rate stay after the compulsory licence has ended, or apply in other countries", ja: "強制実施権の終了後や他の国にまで低い料率を適用すること" }],
  source: { title: "Reuters: Keytruda royalty of 6.5% for 2017-2023 and 2.5% for 2024-2026", address: "http://cn.reuters.com/article/idCNFWN1FA0SV" },
  compute: ({ date, rateSteps, compulsory }) => {
    const steps = readRateSteps(rateSteps);
    const licences = readCompulsoryLicences(compulsory ?? []);
    return answersAlongside(date, (day) => rateInForce(day, steps, licences), (day) => {
      const first = steps[0];
      if (!first) return new NoAnswer("#N/A", { en: "rateSteps has no step", ja: "rateSteps に段階がありません" });
      return new NoAnswer("#N/A", { en: "no rate is in force on {day}: the first step starts on {first}", ja: "{day}時点で有効な料率がありません。最初の段階は{first}からです" }, { day: isoDate(day), first: isoDate(first.firstDay) });
    });
  },
});
