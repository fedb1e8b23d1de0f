import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { royaltyPhrases } from "../../seeds/royalty-phrases";
import { triggerWords } from "../../seeds/triggers";
import { defineRule, type Report } from "../define-rule";
import { at, fix, set } from "../finding";
import { hasValue } from "../parts/money";
import { rowName } from "../parts/row-name";
import { thresholdUnit, unitKey, type ThresholdUnit } from "../parts/threshold-unit";
import { tierColumns, tierGroups } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Metric", "Lower", "Unit", "Rate", "Currency"];

export const thresholdUnitMismatch = defineRule({
  id: "TRGN12",
  slug: "threshold-unit-mismatch",
  severity: "error",
  summary: { en: "The unit of a threshold doesn't fit what is measured, the other tiers, or the currency of the row.", ja: "基準値の単位が、指標・他の階層・行の通貨と合わない。" },
  why: { en: "A threshold of 500 may be dollars, millions of yen or packs: the payment depends on which.", ja: "基準値500がドルなのか百万円なのか箱数なのかで、支払の有無も額も変わります。" },
  advice: { en: "Give the unit of the figures in Unit, and FXSource where sales must be converted.", ja: "「単位」に数値の単位を記入し、換算が必要な場合は「為替出所」を記入してください。" },
  fixes: "suggestion",
  reads: [...tierColumns, "currency", "fxSource"],
  source: { title: "Zogenix and Nippon Shinyaku, distributor agreement of 18 March 2019: thresholds in dollars on sales in yen (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Sales in dollars, units in packs", ja: "売上はドル、数量は箱" }, table: [header, ["R1", "royalty_tier", "net_sales", 100, "USD million", 0.05, "USD"], ["R2", "royalty_tier", "units", 100, "packs", 0.05, null]] },
      { because: { en: "Yen thresholds of a dollar royalty, with the source of the rate", ja: "円建ての基準値とドル建てのロイヤルティ、換算レートの定めあり" }, table: [[...header, "FXSource"], ["R1", "royalty_tier", "net_sales", 100, "JPY", 0.05, "USD", "MUFG TTM"]] },
    ],
    invalid: [
      { because: { en: "Net sales can't be counted in units", ja: "純売上高の単位が個数" }, table: [header, ["R1", "royalty_tier", "net_sales", 100, "units", 0.05, "USD"]], finds: ["E2"], fixed: [header, ["R1", "royalty_tier", "net_sales", 100, "USD", 0.05, "USD"]] },
      { because: { en: "Details and fill rates aren't money", ja: "ディテール数と充足率の単位が通貨になっている" }, table: [header, ["K1", "copromo", "details", 625_000, "USD", null, null], ["K2", "kpi", "fill_rate", 0.8, "JPY", null, null]], finds: ["E2", "E3"] },
      { because: { en: "A yield counted in batches", ja: "収率の単位がバッチ数" }, table: [header, ["K2", "kpi", "yield", 0.8, "batches", null, null]], finds: ["E2"], severity: "warning" },
      {
        because: { en: "One tier in yen, the next in dollars", ja: "円建てとドル建ての階層が混在" },
        table: [["区分", "指標", "下限", "上限", "単位", "料率"], ["ロイヤルティ階層", "純売上高", 0, 100, "円", 0.05], ["ロイヤルティ階層", "純売上高", 100, null, "米ドル", 0.06]],
        finds: ["E3"],
        fixed: [["区分", "指標", "下限", "上限", "単位", "料率"], ["ロイヤルティ階層", "純売上高", 0, 100, "円", 0.05], ["ロイヤルティ階層", "純売上高", 100, null, "円", 0.06]],
      },
      {
        because: { en: "Yen thresholds, a royalty in dollars, and no rate to convert at", ja: "円建ての基準値とドル建てのロイヤルティに換算レートの定めがない" },
        table: [header, ["R1", "royalty_tier", "net_sales", 100, "JPY", 0.05, "USD"]],
        finds: ["E2"],
        fixed: [header, ["R1", "royalty_tier", "net_sales", 100, "USD", 0.05, "USD"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const unfit = new Set<TriggerRow>();
    for (const row of contract.inForce) if (reportUnfit(row, report)) unfit.add(row);
    const inGroups = new Set<TriggerRow>();
    for (const { rows, isRoyalty } of contract.derive(tierGroups)) {
      const fitting = rows.filter((row) => !unfit.has(row) && thresholdUnit(row) !== undefined);
      const [first] = fitting;
      const unit = first && thresholdUnit(first);
      const other = fitting.find((row) => unitKey(thresholdUnit(row)) !== unitKey(unit));
      if (first && unit && other) {
        const values = { other: rowName(other), unit: unit.text, mine: thresholdUnit(other)?.text ?? "", first: rowName(first) };
        report(at(other, "unit"), { en: "{other} counts in {mine}, {first} of the same schedule in {unit}", ja: "{other}の単位は{mine}ですが、同じ料率表の{first}は{unit}です" }, { values, related: [at(first, "unit")], fixes: [fix("suggestion", { en: "Set Unit to {unit}", ja: "「単位」を{unit}にする" }, [set(other, "unit", unit.text)], values)] });
      }
      for (const row of rows) inGroups.add(row);
      // The same in every tier is one mistake.
      const unconverted = isRoyalty && !other ? fitting.find(needsRate) : undefined;
      if (unconverted) reportUnconverted(unconverted, report);
    }
    // A fixed sum needs no rate, only the sales that it waits for.
    for (const row of contract.of("sales_milestone")) if (!unfit.has(row) && !inGroups.has(row) && needsRate(row)) reportUnconverted(row, report, "info");
  },
});

function reportUnfit(row: TriggerRow, report: Report): boolean {
  const metric = row.at("metric");
  if (metric === undefined || metric === "none") return false;
  const unit = thresholdUnit(row);
  if (unit === undefined || (!hasValue(row, "lower") && !hasValue(row, "upper"))) return false;
  const { isMoney = false, isShare = false, name } = triggerWords.metric[metric];
  const isShareUnit = royaltyPhrases.shareUnits.some((word) => plain(unit.text).includes(word));
  const wanted = isMoney && !unit.isMoney ? { en: "a currency", ja: "通貨" } : !isMoney && isExactCurrency(unit) ? (isShare ? { en: "a share such as %", ja: "%などの割合" } : { en: "a number of something", ja: "数量" }) : isShare && !isShareUnit ? { en: "a share such as %", ja: "%などの割合" } : undefined;
  if (wanted === undefined) return false;
  const currency = row.at("currency");
  const fixes = isMoney && currency !== undefined ? [fix("suggestion", { en: "Set Unit to {currency}", ja: "「単位」を{currency}にする" }, [set(row, "unit", currency)], { currency })] : [];
  report(at(row, "unit"), { en: "The unit \"{unit}\" doesn't fit {metric}: it must be {wanted}", ja: "単位「{unit}」は{metric}に合いません（{wanted}であるべきです）" }, {
    values: { unit: unit.text, metric: name, wanted },
    fixes,
    // Some measure a yield in grams.
    ...(isShare && !unit.isMoney && { severity: "warning" as const }),
  });
  return true;
}

/** Not a word that only happens to end like one. */
function isExactCurrency({ currency, text }: ThresholdUnit): boolean {
  return currency !== undefined && (plain(text) === plain(currency) || !/^[a-z\s]+$/.test(plain(text)));
}

function needsRate(row: TriggerRow): boolean {
  const unit = thresholdUnit(row)?.currency;
  const currency = row.at("currency");
  return unit !== undefined && currency !== undefined && unit !== currency && !hasValue(row, "fxSource");
}

function reportUnconverted(row: TriggerRow, report: Report, severity?: "info"): void {
  const values = { row: rowName(row), unit: thresholdUnit(row)?.currency ?? "", currency: row.at("currency") ?? "" };
  report(at(row, "unit"), { en: "{row} measures sales in {unit} and pays in {currency}, and no FXSource says at what rate", ja: "{row}は売上を{unit}で測り{currency}で支払いますが、換算レートの定め（為替出所）がありません" }, {
    values,
    related: [at(row, "currency")],
    fixes: severity ? [] : [fix("suggestion", { en: "Set Unit to {currency}", ja: "「単位」を{currency}にする" }, [set(row, "unit", values.currency)], values)],
    ...(severity && { severity }),
  });
}
