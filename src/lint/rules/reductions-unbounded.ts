import { defineRule } from "../define-rule";
import { at } from "../finding";
import { hasValue } from "../parts/money";
import { adjustmentColumns, royaltyAdjustments, scopeKey, scopeOf, widerScopes, type RoyaltyAdjustment } from "../parts/royalty-adjustments";
import { rowName } from "../parts/row-name";

const header = ["TriggerID", "Category", "Product", "EventText", "Rate"];
const mostNamed = 5;

export const reductionsUnbounded = defineRule({
  id: "TRGN17",
  slug: "reductions-unbounded",
  severity: "warning",
  summary: { en: "Two or more reductions of a royalty have no floor and no cap.", ja: "複数のロイヤルティ減額事由に下限も上限も定められていない。" },
  why: { en: "Together they may take the whole royalty.", ja: "減額が重なると、ロイヤルティがゼロになる可能性があります。" },
  advice: { en: "Add a row with the floor (\"not less than 50% of the royalty otherwise due\") or the cap on all reductions.", ja: "「本来のロイヤルティの50%を下回らない」といった下限、または減額合計の上限を定める行を追加してください。" },
  fixes: "none",
  reads: [...adjustmentColumns, "category", "triggerId"],
  source: { title: "Theravance and GSK, collaboration agreement of 14 November 2002, section 6.4.1: deductions capped at 50% of a year's royalties (CUAD collection)", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      { because: { en: "Theravance and GSK: a cap of 50% a year", ja: "TheravanceとGSKの契約：年間50%が上限" }, table: [header, ["A1", "royalty_adjust", "X", "50% of third-party payments deductible, capped at 50% of royalties in a calendar year", 0.5], ["A2", "royalty_adjust", "X", "Reduction on generic entry", 0.5]] },
      { because: { en: "An annual minimum is a floor too", ja: "年間最低ロイヤルティも下限になる" }, table: [header, ["A1", "royalty_adjust", "X", "Third-party royalty offset", 0.5], ["A2", "royalty_adjust", "X", "Reduction on generic entry", 0.5], ["N1", "min_royalty", "X", "Annual minimum", null]] },
      { because: { en: "One reduction each for two products", ja: "製品ごとに減額は1件ずつ" }, table: [header, ["A1", "royalty_adjust", "X", "Reduction on generic entry", 0.5], ["A2", "royalty_adjust", "Y", "Reduction on generic entry", 0.5]] },
    ],
    invalid: [
      { because: { en: "Offset, generic entry and no end", ja: "相殺と後発品参入の減額に限度がない" }, table: [["トリガーID", "区分", "製品", "事象定義", "料率"], ["A1", "ロイヤルティ調整", "X", "第三者ロイヤルティの50%を控除", 0.5], ["A2", "ロイヤルティ調整", "X", "後発品参入時の減額", 0.5]], finds: ["E3"] },
    ],
  },
  checkContract: (contract, report) => {
    const bounded = new Set<string>();
    const reductions = new Map<string, RoyaltyAdjustment[]>();
    for (const one of contract.derive(royaltyAdjustments)) {
      const scope = scopeKey(scopeOf(one.row));
      if (one.isFloor || one.isCap) bounded.add(scope);
      if (!one.isReduction) continue;
      const known = reductions.get(scope);
      if (known) known.push(one);
      else reductions.set(scope, [one]);
    }
    for (const row of contract.of("min_royalty")) bounded.add(scopeKey(scopeOf(row)));
    for (const rows of reductions.values()) {
      const [first, second] = rows;
      if (!first || !second || widerScopes(scopeOf(first.row)).some((scope) => bounded.has(scope))) continue;
      const named = rows.slice(0, mostNamed).map(({ row }) => rowName(row));
      const list = (language: "en" | "ja") => named.map((name) => (typeof name === "string" ? name : name[language])).join(language === "en" ? ", " : "、");
      report(at(second.row, hasValue(second.row, "rate") ? "rate" : "eventText"), { en: "{count} reductions apply together ({names}) and nothing bounds them", ja: "{count}件の減額（{names}）が重なり得ますが、限度の定めがありません" }, {
        values: { count: rows.length, names: { en: list("en"), ja: list("ja") } },
        related: rows.slice(0, mostNamed).flatMap(({ row }) => (row === second.row ? [] : [at(row, hasValue(row, "rate") ? "rate" : "eventText")])),
      });
    }
  },
});
