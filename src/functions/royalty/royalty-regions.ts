import type { Grid, Scalar } from "../../cells/value";
import { royaltyByRegion } from "../../core/royalty/royalty-by-region";
import { readTiers } from "../../core/royalty/tiers";
import { defineFunction } from "../define-function";
import { choice } from "../parameters/choice";
import { matrix, type NumberMatrix } from "../parameters/matrix";
import { numberCell, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { grid } from "../results/grid";
import { ratesOfRegions } from "./rates-of-regions";
import { thresholdTable } from "./tier-table";

export const royaltyRegions = defineFunction({
  name: "ROYALTY.REGIONS",
  summary: { en: "Royalty by region: global sales thresholds, regional rates", ja: "地域別ロイヤルティ：全世界売上の境界値と地域別料率" },
  description: {
    en: "Sales of all regions together, adding up row by row through one royalty year, move through the tiers. What falls inside a tier is shared among the regions by their sales, and each region's part earns its own rate of that tier. The total of a row is the sum of its regions.",
    ja: "全地域の合計売上を1ロイヤルティ年度について行ごとに累計し、階層に当てはめます。各階層に入る売上を地域の売上比で配分し、その階層の地域別料率を掛けます。行の合計は地域の合計です。",
  },
  formula: "royalty of a region = sum over tiers of (global sales inside the tier x the region's share x its rate there)",
  parameters: {
    salesByRegion: matrix({ en: "Net sales of one royalty year: a row for each quarter, a column for each region", ja: "1ロイヤルティ年度の純売上高（行は四半期、列は地域）" }, numberCell(), { value: 0, words: { en: "no sales in that region", ja: "当該地域の売上なし" } }),
    tiers: thresholdTable,
    ratesByRegion: matrix({ en: "Rates: a row for each tier, a column for each region; where both ranges have headers, columns are matched by name", ja: "料率（行は階層、列は地域）。両方に見出しがあれば列名で対応付け" }, numberCell(share)),
    allocation: optional(
      choice(
        { en: "Whose sales decide a region's share of a tier", ja: "階層内の売上を配分する単位" },
        {
          quarter: { en: "those of the quarter: US 100 in the first (under 100 in all), Japan 100 in the second; the first tier is all US", ja: "当四半期の売上比。第1四半期は米国100、第2四半期は日本100なら、第1階層（100まで）は全額米国" },
          year: { en: "those of the whole year: the same sales make each tier half US, half Japan", ja: "年間の売上比。同じ売上で各階層は米国と日本が半分ずつ" },
        },
      ),
      "quarter",
    ),
  },
  returns: grid({ en: "A row for each quarter", ja: "四半期ごとに1行" }, [
    { name: { en: "Regions", ja: "各地域" }, meaning: { en: "a column for each region: its royalty", ja: "地域ごとに1列：ロイヤルティ" } },
    { name: { en: "Total", ja: "合計" }, meaning: { en: "the sum of the regions", ja: "地域の合計" } },
  ]),
  examples: [
    {
      call: "=DEAL.ROYALTY.REGIONS({60,40;30,70},{0;100},{0.05,0.1;0.08,0.12})",
      gives: [
        [3, 4, 7],
        [2.4, 8.4, 10.8],
      ],
      because: { en: "the first quarter fills the tier up to 100, the second lies all above it", ja: "第1四半期で100までの階層が埋まり、第2四半期はすべてその上" },
    },
    {
      call: '=DEAL.ROYALTY.REGIONS({100,0;0,100},{0;100},{0.05,0.1;0.08,0.12},"year")',
      gives: [
        [2.5, 5, 7.5],
        [4, 6, 10],
      ],
      because: { en: "each tier holds 50 of each region over the year", ja: "年間では各階層に各地域50ずつが入る" },
    },
    {
      call: "=DEAL.ROYALTY.REGIONS({60,40},{0;100},{0.05,0.1})",
      fails: { code: "#VALUE!", says: "ratesByRegion must have a row for each tier: 2, not 1" },
      because: { en: "each tier needs its rates", ja: "階層ごとに料率が必要です" },
    },
  ],
  mistakes: [{ en: "testing the thresholds on each region's own sales: they are global", ja: "境界値を地域ごとの売上で判定すること（全世界の合計で判定する）" }],
  source: { title: "Law Insider: Territorial Pro Ration (each tier of global sales is shared by the quarter's ratio of regional sales); by the year: defined here", address: "https://lawinsider.com/clause/territorial-pro-ration" },
  compute: ({ salesByRegion, tiers, ratesByRegion, allocation }) => {
    const read = readTiers(tiers.map(({ row, salesFrom }) => ({ row, salesFrom, rate: 0 })));
    const rates = ratesOfRegions(ratesByRegion, salesByRegion, read.length);
    const royalties = royaltyByRegion({ regions: salesByRegion.width, sales: salesByRegion.numbers, rates }, read, allocation);
    return cellsOf(salesByRegion, royalties, allocation === "year");
  },
});

/** Rows beside the sales: blank rows blank, rows from the first error on that error, as sales add up; by the year all of them. */
function cellsOf({ rows, width, others }: NumberMatrix, royalties: Float64Array, isWholeYear: boolean): Grid {
  let error = isWholeYear ? [...others.values()].find((cell) => cell !== null) : undefined;
  return Array.from({ length: rows }, (_, row) => {
    const other = others.get(row);
    error ??= other ?? undefined;
    const held: Scalar | undefined = other === null ? null : error;
    if (held !== undefined) return Array.from({ length: width + 1 }, () => held);
    const line = Array.from(royalties.subarray(row * width, (row + 1) * width));
    return [...line, line.reduce((sum, amount) => sum + amount, 0)];
  });
}
