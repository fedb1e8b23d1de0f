import { worldCodes } from "../../core/contract/territory-names";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct } from "../parts/by-product";
import { listed, territoryOf } from "../parts/territories";

export const territoryHole = defineRule({
  id: "TRGX04",
  slug: "territory-hole",
  severity: "info",
  summary: { en: "The territory rows of a product, licensed and retained, don't cover the world.", ja: "製品の地域権の行（許諾・留保の合計）が全世界を網羅していない。" },
  why: { en: "A right to a forgotten country belongs to nobody until somebody claims it.", ja: "記載漏れの国の権利は帰属が定まらず、後日の紛争の種になります。" },
  advice: { en: "Add a row for what is retained: ROW covers all that other rows leave.", ja: "留保する地域の行を追加してください。ROWと記載すれば他の行に含まれない国をすべて含みます。" },
  fixes: "none",
  reads: ["product", "territory"],
  examples: {
    valid: [
      { because: { en: "Japan is licensed, the rest retained", ja: "日本を許諾し、残りを留保" }, table: [["TriggerID", "Category", "Product", "Territory"], ["T1", "territory", "DB-1", "JP"], ["T2", "territory", "DB-1", "ROW"]] },
      { because: { en: "No row is about territories", ja: "地域権の行がない" }, table: [["TriggerID", "Category", "Product", "Territory"], ["M1", "reg_milestone", "DB-1", "JP"]] },
      { because: { en: "One territory is hidden", ja: "伏字の地域がある" }, table: [["TriggerID", "Category", "Product", "Territory"], ["T1", "territory", "DB-1", "JP"], ["T2", "territory", "DB-1", "[***]"]] },
    ],
    invalid: [
      { because: { en: "Two licences, and nothing on the rest", ja: "2つの許諾があり、残りの地域の記載がない" }, table: [["トリガーID", "区分", "製品", "地域"], ["T1", "地域権", "DB-1", "日本"], ["T2", "地域権", "DB-1", "米国、カナダ"]], finds: ["D2"] },
      { because: { en: "All but Canada", ja: "カナダのみ記載がない" }, table: [["TriggerID", "Category", "Product", "Territory"], ["T1", "territory", "DB-1", "worldwide excluding US and CA"], ["T2", "territory", "DB-1", "US"]], finds: ["D2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const rows of byProduct(contract.of("territory")).values()) {
      const territories = rows.map(territoryOf);
      if (territories.some((territory) => territory === undefined || territory.isOpen || territory.isRest)) continue;
      const covered = new Set(territories.flatMap((territory) => [...(territory?.codes ?? [])]));
      const missing = worldCodes.filter((code) => !covered.has(code));
      const [first, ...others] = rows;
      if (missing.length === 0) continue;
      const product = first.at("product") ?? { en: "the product", ja: "製品" };
      // A list of nearly the whole world tells less than what is there.
      const says =
        missing.length > worldCodes.length / 2
          ? { en: "Rights to {product} are placed for {covered} only", ja: "{product}の権利の帰属は{covered}についてのみ定められています" }
          : { en: "No row places the rights to {product} in {missing}", ja: "{product}の{missing}における権利の帰属がありません" };
      report(at(first, "territory"), says, { values: { product, covered: listed(covered), missing: listed(missing) }, related: others.slice(0, 5).map((row) => at(row, "territory")) });
    }
  },
});
