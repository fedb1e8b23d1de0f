import type { Scalar } from "../../cells/value";
import { royaltySchedule as scheduleOf } from "../../core/royalty/royalty-schedule";
import { readTierSets } from "../../core/royalty/tier-sets";
import { defineFunction } from "../define-function";
import { refuseFallingDates } from "../parameters/ascending";
import { column } from "../parameters/column";
import { dateCell } from "../parameters/date";
import { number, numberCell } from "../parameters/number";
import { optional } from "../parameters/optional";
import { sideBySide } from "../parameters/side-by-side";
import { besideRows } from "../results/beside-rows";
import { datedTierTable, royaltyYear, stubChoice } from "./schedule-parameters";
import { basisChoice } from "./tier-table";

export const royaltySchedule = defineFunction({
  name: "ROYALTY.SCHEDULE",
  summary: { en: "Royalty of each period, as sales add up through the royalty year", ja: "ロイヤルティ年度内の累計売上に基づく期間ごとのロイヤルティ" },
  description: {
    en: "A period belongs to the royalty year that holds its first day and pays what it adds to that year's royalty; the royalties of a year sum to the royalty on its sales. Years are named by the calendar year they start in; anniversary years count from 1, lifetime is 1. A period whose sales are blank has none yet: its amounts stay blank. An error makes every row below it that error. A period before the first tiers are in force gets #N/A and its sales still count.",
    ja: "期間は初日を含むロイヤルティ年度に属し、その年度のロイヤルティを増やした分を支払います。年度内の合計は年間売上のロイヤルティに一致します。年度は開始する暦年で表し、anniversaryは1から数え、lifetimeは1です。売上が空白の期間は未到来とみなし金額は空白、エラーがあれば以降の行も同じエラーになります。最初の料率表の適用前の期間は#N/Aですが、売上は累計に含めます。",
  },
  formula: "royalty = R(cumulative) - R(cumulative before the period), R starting again each royalty year",
  parameters: {
    periods: column({ en: "First day of each period, in order of time", ja: "各期間の初日（日付順）" }, dateCell),
    netSales: column({ en: "Net sales of each period", ja: "各期間の純売上高" }, numberCell()),
    tiers: datedTierTable,
    year: optional(royaltyYear, "calendar"),
    stub: optional(stubChoice, "none"),
    basis: optional(basisChoice, "marginal"),
    soldBefore: optional(number({ en: "Sales of the first row's royalty year made before it (under lifetime: all earlier sales)", ja: "先頭行と同じロイヤルティ年度の、先頭行より前の売上高（lifetimeでは過去の全売上）" }), 0),
  },
  returns: besideRows({ en: "A row for each period", ja: "期間ごとに1行" }, [
    { name: { en: "Period", ja: "期間" }, meaning: { en: "its first day, a date", ja: "期間の初日（日付）" } },
    { name: { en: "Royalty year", ja: "ロイヤルティ年度" }, meaning: { en: "the calendar year it starts in; 1, 2, 3... from the anniversary", ja: "開始する暦年。anniversaryでは1、2、3…" } },
    { name: { en: "Cumulative sales", ja: "累計売上" }, meaning: { en: "in that year, this period and soldBefore included", ja: "当年度の累計（当期とsoldBeforeを含む）" } },
    { name: { en: "Royalty", ja: "ロイヤルティ" }, meaning: { en: "what the period adds", ja: "当期の増加分" } },
    { name: { en: "Effective rate", ja: "実効料率" }, meaning: { en: "royalty over the period's sales; blank where they are 0", ja: "ロイヤルティ÷当期売上（売上0なら空白）" } },
  ]),
  examples: [
    {
      call: '=DEAL.ROYALTY.SCHEDULE({"2024-01-01";"2024-04-01";"2024-07-01";"2024-10-01"},{60;70;90;80},{0,0.05;100,0.1;200,0.15})',
      gives: [
        [45292, 2024, 60, 3, 0.05],
        [45383, 2024, 130, 5, 5 / 70],
        [45474, 2024, 220, 10, 10 / 90],
        [45566, 2024, 300, 12, 0.15],
      ],
      because: { en: "the second quarter fills the first tier (40 at 5%) and goes on in the next (30 at 10%); the year comes to 30", ja: "第2四半期は第1階層の残り40に5%、続く30に10%。年間合計は30" },
    },
    {
      call: '=DEAL.ROYALTY.SCHEDULE({"2024-01-01";"2024-04-01"},{90;80},{0,0.05;100,0.1},"fiscal:4")',
      gives: [
        [45292, 2023, 90, 4.5, 0.05],
        [45383, 2024, 80, 4, 0.05],
      ],
      because: { en: "the Japanese fiscal year turns between the two: neither passes 100", ja: "日本の会計年度は2期の間で切り替わるため、いずれも100を超えない" },
    },
    {
      call: '=DEAL.ROYALTY.SCHEDULE({"2027-10-01";"2028-01-01"},{300;300},{0,0.05;1000,0.1},,"months")',
      gives: [
        [46661, 2027, 300, 17.5, 17.5 / 300],
        [46753, 2028, 300, 15, 0.05],
      ],
      because: { en: "three months of the first year: its bound is 250, so 50 earn 10%; the next year has 1,000 again", ja: "初年度は3か月のため境界は250、50に10%。翌年度は1,000に戻る" },
    },
    {
      call: '=DEAL.ROYALTY.SCHEDULE({"2027-07-01";"2027-10-01"},{100;100},{"2027-01-01",0,0.05;"2027-10-01",0,0.04;"2027-10-01",150,0.08})',
      gives: [
        [46569, 2027, 100, 5, 0.05],
        [46661, 2027, 200, 6, 0.06],
      ],
      because: { en: "new tiers from October: sales from 100 to 150 at 4%, from 150 to 200 at 8%", ja: "10月から新しい料率表：累計100～150に4%、150～200に8%" },
    },
    {
      call: '=DEAL.ROYALTY.SCHEDULE({"2024-04-01";"2024-01-01"},{60;70},{0,0.05})',
      fails: { code: "#VALUE!", says: "periods row 2 must not be before 2024-04-01" },
      because: { en: "sales add up in order of time", ja: "累計は日付順に計算します" },
    },
  ],
  mistakes: [
    { en: "applying the tiers to each quarter afresh: bounds are annual, so 75 a quarter would never pass 100", ja: "四半期ごとに料率表を当てはめ直すこと。境界は年間の値であり、四半期75ずつでは100を超えないことになってしまう" },
    { en: "taking calendar years where the contract counts the licensee's fiscal year: identical sales, different royalty", ja: "契約がライセンシーの会計年度を基準とするのに暦年で計算すること。同じ売上でもロイヤルティが変わる" },
    { en: "cutting the bounds of the first year where the contract doesn't say so, or of the last year as well", ja: "契約に定めがないのに初年度の境界を按分すること、または最終年度まで按分すること" },
  ],
  source: {
    title: "Biogen 10-Q Q1 2013, Tysabri tiers on annual sales with the first year's threshold pro-rated",
    address: "https://www.sec.gov/Archives/edgar/data/875045/000087504513000018/R9.htm",
  },
  compute: ({ periods, netSales, tiers, year, stub, basis, soldBefore }) => {
    const source = sideBySide({ periods, netSales }, { blanks: { netSales: NaN }, isRunning: true });
    refuseFallingDates({ ...periods, numbers: source.columns.periods }, "periods");
    const sales = source.columns.netSales;
    const { years, cumulative, royalties } = scheduleOf(source.columns.periods, sales, { tierSets: readTierSets(tiers), year, stub, basis, soldBefore });
    const rates = royalties.map((royalty, row) => royalty / (sales[row] as number));
    const unknown = (row: number): Scalar => (Number.isNaN(sales[row]) ? null : { error: "#N/A" });
    return {
      source,
      columns: [
        source.columns.periods,
        years,
        { numbers: cumulative, missing: unknown },
        { numbers: royalties, missing: unknown },
        { numbers: rates, missing: (row) => (sales[row] === 0 && royalties[row] === 0 ? null : unknown(row)) },
      ],
    };
  },
});
