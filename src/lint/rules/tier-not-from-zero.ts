import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { copiedRow } from "../parts/copied-row";
import { figure } from "../parts/figures";
import { says } from "../parts/phrases";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Product", "Lower", "Upper", "Unit", "Rate"];

export const tierNotFromZero = defineRule({
  id: "TRGN04",
  slug: "tier-not-from-zero",
  severity: "warning",
  summary: { en: "The first royalty tier starts above zero and nothing says that sales below it bear none.", ja: "最初のロイヤルティ階層が0から始まらず、それ未満の売上が無償である旨の記載もない。" },
  why: { en: "Either the first sales are free of royalty or a row was lost: the table doesn't say which.", ja: "当初の売上にロイヤルティが発生しないのか、行が抜けているのか、表からは分かりません。" },
  advice: { en: "Add the missing tier, or a tier from 0 with a rate of 0 if nothing is payable there.", ja: "抜けている階層を追加するか、支払がない場合は料率0の階層を0から設けてください。" },
  fixes: "suggestion",
  reads: [...tierColumns, "eventType", "rateBasis", "currency"],
  source: { title: "Emerald Health and Dr Murray, agreement of 1 September 2016, section 5.3: the scale starts at $2,000,001 (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "A tier says that the first sales bear no royalty", ja: "当初の売上の料率を0と明記" }, table: [header, ["R1", "royalty_tier", "X", 0, 50_000_000, "USD", 0], ["R2", "royalty_tier", "X", 50_000_000, null, "USD", 0.05]] },
      { because: { en: "Units are counted from 1", ja: "数量は1から数える" }, table: [["Category", "Metric", "Lower", "Upper", "Rate"], ["royalty_tier", "units", 1, 50_000, 0.05], ["royalty_tier", "units", 50_001, null, 0.04]] },
      { because: { en: "The event says that nothing is payable below", ja: "下限未満では支払がない旨の記載がある" }, table: [["区分", "下限", "上限", "料率", "事象定義"], ["ロイヤルティ階層", 1_000_000, null, 0.05, "100万円以下の部分についてロイヤルティは発生しない"]] },
    ],
    invalid: [
      {
        because: { en: "Nothing is said of the first 50 million", ja: "最初の5,000万ドルについて記載がない" },
        table: [header, ["R1", "royalty_tier", "X", 50_000_000, 100_000_000, "USD", 0.05], ["R2", "royalty_tier", "X", 100_000_000, null, "USD", 0.08]],
        finds: ["D2"],
        fixed: [header, ["R1", "royalty_tier", "X", 50_000_000, 100_000_000, "USD", 0.05], ["R2", "royalty_tier", "X", 100_000_000, null, "USD", 0.08], [null, "royalty_tier", "X", 0, 50_000_000, "USD", 0]],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const { tiers, rows, isRoyalty, metric, unit } of contract.derive(tierGroups)) {
      const [first] = tiers;
      // Scales that count from 1 leave nothing out.
      if (!first || !isRoyalty || first.lower <= 1 || rows.some((row) => says(row.at("eventText"), "nothingPayable"))) continue;
      const { row } = first;
      const values = { tier: rowName(row), from: figure(first.lower, unit), metric };
      report(at(row, "lower"), { en: "The first tier, {tier}, starts at {from}: no row says what {metric} below it bear", ja: "最初の階層{tier}は{from}から始まり、それ未満の{metric}の扱いが定められていません" }, {
        values,
        fixes: [
          fix("suggestion", { en: "Add a tier from 0 to {from} with a rate of 0", ja: "0から{from}まで料率0の階層を追加する" }, [
            {
              kind: "add row",
              table: row.table,
              values: {
                ...copiedRow(row, ["status", "category", "product", "indication", "territory", "payer", "payee", "eventType", "metric", "unit", "scale", "period", "rateBasis", "currency", "clause"]),
                lower: 0,
                upper: row.cell("lower"),
                ...(first.lowerIncl ? {} : { upperIncl: true }),
                ...(row.at("rate") === undefined && row.at("amount") !== undefined ? { amount: 0 } : { rate: 0 }),
              },
            },
          ], values),
          fix("suggestion", { en: "Start {tier} at 0", ja: "{tier}の下限を0にする" }, [set(row, "lower", 0)], values),
        ],
      });
    }
  },
});
