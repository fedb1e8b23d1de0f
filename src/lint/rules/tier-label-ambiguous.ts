import { limitOf } from "../../core/contract/band-label";
import { tableLanguage } from "../../core/contract/table-language";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { figure } from "../parts/figures";
import { phraseSource } from "../parts/phrases";
import { scheduleKeys } from "../parts/tier-groups";
import { thresholdUnit } from "../parts/threshold-unit";

const header = ["Category", "EventText", "Lower", "Upper", "Unit", "Rate"];
const categories = (Object.keys(triggerWords.category) as TriggerWord<"category">[]).filter((category) => triggerWords.category[category].hasTiers === true);
const ambiguous = new RegExp(`${phraseSource("additional")}[^;。\\n]{0,80}?${phraseSource("upTo")}`);
// A label longer than this is a clause, which says more than its label.
const longestLabel = 300;
const mostShown = 60;

export const tierLabelAmbiguous = defineRule({
  id: "TRGN09",
  slug: "tier-label-ambiguous",
  severity: "warning",
  summary: { en: "A tier is worded \"additional sales up to X\": X may be a ceiling on all sales or the width of the tier.", ja: "「追加の売上Xまで」という文言が、累計の上限とも階層の幅とも読める。" },
  why: {
    en: "With 6.5% up to 750 million, 8% on \"additional net sales up to 1.25 billion\" and 9% beyond, sales of 2 billion owe 156.25 million in one reading and 148.75 million in the other.",
    ja: "7億5,000万ドルまで6.5%、「追加の12億5,000万ドルまで」8%、以降9%の場合、20億ドルの売上に対する額は読み方により1億5,625万ドルまたは1億4,875万ドルとなります。",
  },
  advice: { en: "Word each tier from its start to its end: \"above X and up to Y in total\".", ja: "「年間合計でX超Y以下の部分」のように、各階層の始点と終点を明記してください。" },
  fixes: "suggestion",
  reads: ["category", "product", "indication", "territory", "payer", "payee", "metric", "period", "eventText", "lower", "upper", "unit"],
  source: { title: "Theravance and GSK, collaboration agreement of 14 November 2002, section 6.3.3 (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Each tier says where it starts and ends", ja: "始点と終点が明記されている" }, table: [header, ["royalty_tier", "Net Sales up to $750 million", 0, 750_000_000, "USD", 0.065], ["royalty_tier", "Net Sales above $750 million and up to $1.25 billion", 750_000_000, 1_250_000_000, "USD", 0.08]] },
    ],
    invalid: [
      {
        because: { en: "Theravance and GSK: the last row shows that the figures are totals, the words don't", ja: "TheravanceとGSKの契約：文言だけでは累計と分からない" },
        table: [
          header,
          ["royalty_tier", "Up to U.S.$750 Million", 0, 750_000_000, "USD", 0.065],
          ["royalty_tier", "Additional Net Sales up to U.S.$1.25 Billion", 750_000_000, 1_250_000_000, "USD", 0.08],
          ["royalty_tier", "Additional Net Sales up to U.S.$2.25 Billion", 1_250_000_000, 2_250_000_000, "USD", 0.09],
          ["royalty_tier", "Net Sales exceeding U.S.$2.25 Billion", 2_250_000_000, null, "USD", 0.1],
        ],
        finds: ["B3"],
        fixed: [
          header,
          ["royalty_tier", "Up to U.S.$750 Million", 0, 750_000_000, "USD", 0.065],
          ["royalty_tier", "Portion above 750,000,000 USD and up to 1,250,000,000 USD in total", 750_000_000, 1_250_000_000, "USD", 0.08],
          ["royalty_tier", "Portion above 1,250,000,000 USD and up to 2,250,000,000 USD in total", 1_250_000_000, 2_250_000_000, "USD", 0.09],
          ["royalty_tier", "Net Sales exceeding U.S.$2.25 Billion", 2_250_000_000, null, "USD", 0.1],
        ],
      },
      {
        because: { en: "The same in Japanese, with the bounds only in words", ja: "境界値が文言にしかない場合" },
        table: [["区分", "事象定義", "料率"], ["ロイヤルティ階層", "年間純売上高100億円まで", 0.05], ["ロイヤルティ階層", "追加の純売上高200億円まで", 0.06]],
        finds: ["B3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const keyOf = scheduleKeys();
    const byKey = new Map<string, TriggerRow[]>();
    for (const row of contract.of(...categories)) {
      const label = row.at("eventText");
      if (label === undefined || label.length > longestLabel || (row.at("lower") ?? 1) <= 0 || !ambiguous.test(plain(label))) continue;
      const key = keyOf(row);
      const rows = byKey.get(key);
      if (rows) rows.push(row);
      else byKey.set(key, [row]);
    }
    for (const rows of byKey.values()) {
      const [first, ...others] = rows as [TriggerRow, ...TriggerRow[]];
      const label = first.at("eventText") ?? "";
      const unit = thresholdUnit(first);
      const limit = limitOf(label, ambiguous);
      const from = first.at("lower");
      const named = unit?.currency ?? unit?.text;
      const values = { label: label.length > mostShown ? `${label.slice(0, mostShown)}…` : label, ...(limit === undefined || from === undefined ? {} : { total: figure(limit, named), width: figure(from + limit, named) }) };
      report(
        at(first, "eventText"),
        "total" in values
          ? { en: "\"{label}\" may end at sales of {total} or, as a band of that width, at {width}", ja: "「{label}」は、売上{total}までとも、その幅の階層として{width}までとも読めます" }
          : { en: "\"{label}\" may be a ceiling on all sales or the width of this tier", ja: "「{label}」は、売上累計の上限とも、この階層の幅とも読めます" },
        { values, related: others.map((row) => at(row, "eventText")), fixes: reworded(contract, rows) },
      );
    }
  },
});

function reworded(contract: Contract, rows: readonly TriggerRow[]) {
  const edits = rows.flatMap((row) => {
    const [lower, upper] = [row.at("lower"), row.at("upper")];
    if (lower === undefined || upper === undefined) return [];
    const unit = thresholdUnit(row);
    const [from, to] = [figure(lower, unit?.currency ?? unit?.text), figure(upper, unit?.currency ?? unit?.text)];
    const isJapanese = tableLanguage(contract.tables[row.table]?.read.columns ?? []) === "ja";
    return [set(row, "eventText", isJapanese ? `合計で${from}を超え${to}以下の部分` : `Portion above ${from} and up to ${to} in total`)];
  });
  return edits.length === 0 ? [] : [fix("suggestion", { en: "Word the tiers by Lower and Upper", ja: "「下限」「上限」のとおりに文言を改める" }, edits)];
}
