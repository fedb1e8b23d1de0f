import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";
import { atStart, figure } from "../parts/figures";
import { rowName } from "../parts/row-name";
import { tierColumns, tierGroups } from "../parts/tier-groups";

const header = ["TriggerID", "Category", "Lower", "Upper", "Unit", "Rate"];

export const tierNoOpenEnd = defineRule({
  id: "TRGN05",
  slug: "tier-no-open-end",
  severity: "warning",
  summary: { en: "The last royalty tier has an upper end.", ja: "最後のロイヤルティ階層に上限がある。" },
  why: { en: "Sales above it have no rate, just when they are largest.", ja: "上限を超える売上、すなわち最も大きな売上に料率がありません。" },
  advice: { en: "Leave Upper of the last tier blank, or add the tier above it.", ja: "最後の階層の「上限」を空白にするか、その上の階層を追加してください。" },
  fixes: "suggestion",
  reads: tierColumns,
  examples: {
    valid: [{ because: { en: "The last tier is open", ja: "最後の階層に上限がない" }, table: [header, ["R1", "royalty_tier", 0, 100_000_000, "USD", 0.05], ["R2", "royalty_tier", 100_000_000, null, "USD", 0.08]] }],
    invalid: [
      {
        because: { en: "Sales above 500 million have no rate", ja: "5億ドルを超える売上の料率がない" },
        table: [header, ["R1", "royalty_tier", 0, 100_000_000, "USD", 0.05], ["R2", "royalty_tier", 100_000_000, 500_000_000, "USD", 0.08]],
        finds: ["D3"],
        fixed: [header, ["R1", "royalty_tier", 0, 100_000_000, "USD", 0.05], ["R2", "royalty_tier", 100_000_000, null, "USD", 0.08]],
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const { tiers, isRoyalty, metric, unit } of contract.derive(tierGroups)) {
      const [first] = tiers;
      if (!first || !isRoyalty) continue;
      const last = tiers.reduce((farthest, tier) => (tier.upper > farthest.upper ? tier : farthest), first);
      const measured = last.row.at("metric");
      const isAll = measured !== undefined && triggerWords.metric[measured].isShare === true && last.upper >= 1;
      if (last.upper === Infinity || isAll) continue;
      const values = { tier: rowName(last.row), to: figure(last.upper, unit), metric: atStart(metric) };
      report(at(last.row, "upper"), { en: "{metric} above {to} have no rate: {tier} is the last tier", ja: "{to}を超える{metric}の料率がありません（最後の階層は{tier}）" }, {
        values,
        fixes: [fix("suggestion", { en: "Leave the upper end of {tier} open", ja: "{tier}の上限をなくす" }, [set(last.row, "upper", null)], values)],
      });
    }
  },
});
