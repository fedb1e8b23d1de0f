import { defineRule } from "../define-rule";
import { at, type Place } from "../finding";
import { percent } from "../parts/figures";
import { hasValue } from "../parts/money";
import { adjustmentColumns, royaltyAdjustments, scopeKey, scopeOf, type RoyaltyAdjustment } from "../parts/royalty-adjustments";
import { royaltyBases } from "../parts/royalty-bases";
import { rowName } from "../parts/row-name";

const header = ["TriggerID", "Category", "EventText", "Rate"];
const rounding = 1e-9;
// A floor that is more than twice the highest tier is meant as a share of the royalty.
const mostAboveBase = 2;

export const stackingFloorAboveBase = defineRule({
  id: "TRGN16",
  slug: "stacking-floor-above-base",
  severity: "error",
  summary: { en: "The floor of reduced royalties is above the rate that it protects, or contradicts the cap on reductions.", ja: "減額後の料率の下限が本来の料率を上回っている、または減額の上限と矛盾している。" },
  why: { en: "The floor would raise the royalty above the agreed rate, or leave two answers to how far reductions go.", ja: "下限が合意料率を上回ると減額どころか増額になり、減額の限度についても二通りの答えが生じます。" },
  advice: { en: "Compare the floor with the tiers: a cap of 50% on reductions is a floor of half the rate.", ja: "下限と階層料率を照合してください。減額の上限50%は、料率の半分を下限とすることと同じです。" },
  fixes: "none",
  reads: [...adjustmentColumns, "category", "triggerId"],
  examples: {
    valid: [
      { because: { en: "A floor of 3% under tiers of 5% and 8%", ja: "料率5%・8%に対し下限3%" }, table: [header, ["R1", "royalty_tier", "up to 100 million", 0.05], ["R2", "royalty_tier", "above 100 million", 0.08], ["A1", "royalty_adjust", "Royalty floor after stacking", 0.03]] },
      { because: { en: "A floor as a share of the royalty, and a cap that says the same", ja: "ロイヤルティに対する割合としての下限と、同じ意味の減額上限" }, table: [header, ["R1", "royalty_tier", "net sales", 0.08], ["A1", "royalty_adjust", "Not less than 50% of the royalties otherwise due", 0.5], ["A2", "royalty_adjust", "Reductions are capped at 50%", 0.5]] },
      { because: { en: "A hidden rate may be higher than the floor", ja: "伏字の料率は下限を上回り得る" }, table: [header, ["R1", "royalty_tier", "net sales", "[***]"], ["A1", "royalty_adjust", "floor", 0.06]] },
    ],
    invalid: [
      { because: { en: "A floor of 6% over a royalty of 5%", ja: "料率5%に対し下限6%" }, table: [header, ["R1", "royalty_tier", "net sales", 0.05], ["A1", "royalty_adjust", "Royalty floor after third-party payments", 0.06]], finds: ["D3"] },
      { because: { en: "The floor is above the first tier only", ja: "第1階層だけが下限を下回る" }, table: [["トリガーID", "区分", "事象定義", "料率"], ["R1", "ロイヤルティ階層", "100億円以下", 0.03], ["R2", "ロイヤルティ階層", "100億円超", 0.08], ["A1", "ロイヤルティ調整", "減額後の料率は4%を下回らない", null]], finds: ["D4"], severity: "warning" },
      { because: { en: "A cap of 40% leaves 60%, the floor says 50%", ja: "減額上限40%なら60%が残るが、下限は50%" }, table: [header, ["R1", "royalty_tier", "net sales", 0.08], ["A1", "royalty_adjust", "Not less than 50% of the royalties otherwise due", null], ["A2", "royalty_adjust", "Reductions are capped at 40%", null]], finds: ["D3"], severity: "warning" },
    ],
  },
  checkContract: (contract, report) => {
    const adjustments = contract.derive(royaltyAdjustments);
    const caps = new Map<string, RoyaltyAdjustment[]>();
    for (const one of adjustments) {
      if (one.cap === undefined) continue;
      const key = scopeKey(scopeOf(one.row));
      const known = caps.get(key);
      if (known) known.push(one);
      else caps.set(key, [one]);
    }
    for (const { row, floor } of adjustments) {
      if (!floor) continue;
      const scope = scopeKey(scopeOf(row));
      const base = contract.derive(royaltyBases).get(scope);
      if (!base || base.highest < 0) continue;
      const isOfRoyalty = floor.isOfRoyalty || floor.share > mostAboveBase * base.highest;
      const values = { floor: percent(floor.share), lowest: percent(base.lowest), highest: percent(base.highest) };
      const related: readonly Place[] = [at(base.row, "rate")];
      if (!isOfRoyalty && !base.isHidden && floor.share > base.highest + rounding) {
        report(at(row, "rate"), { en: "The floor of {floor} is above every rate that it protects, {highest} at most", ja: "下限{floor}が、対象となる料率（最高{highest}）をすべて上回っています" }, { values, related });
        continue;
      }
      if (!isOfRoyalty && !base.isHidden && floor.share > base.lowest + rounding) {
        report(at(row, "rate"), { en: "The floor of {floor} is above the lowest rate that it protects, {lowest}", ja: "下限{floor}が、対象となる最も低い料率{lowest}を上回っています" }, { values, related, severity: "warning" });
        continue;
      }
      const [cap, ...more] = caps.get(scope) ?? [];
      // With several rates, or several caps, floor and cap may both hold.
      if (cap?.cap === undefined || more.length > 0 || cap.row === row || (!isOfRoyalty && base.lowest !== base.highest)) continue;
      const left = isOfRoyalty ? 1 - cap.cap : base.lowest * (1 - cap.cap);
      if (Math.abs(left - floor.share) <= rounding) continue;
      report(at(row, "rate"), { en: "The floor of {floor} and the cap in {cap} contradict each other: {left} is left after the largest reduction", ja: "下限{floor}と{cap}の減額上限が矛盾しています（最大限減額した後に残るのは{left}）" }, { values: { ...values, cap: rowName(cap.row), left: percent(left) }, related: [at(cap.row, hasValue(cap.row, "rate") ? "rate" : "eventText")], severity: "warning" });
    }
  },
});
