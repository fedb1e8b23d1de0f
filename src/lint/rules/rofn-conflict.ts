import { codesAmong } from "../../core/contract/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { bare } from "../../core/contract/bare";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { productKey } from "../parts/by-product";
import { grantsByProduct, holderOf, LongestGrants, termOf, type Grant } from "../parts/grants";
import { mentions } from "../parts/mentions";
import { rowName } from "../parts/row-name";
import { listed, territoryOf } from "../parts/territories";

export const rofnConflict = defineRule({
  id: "TRGX06",
  slug: "rofn-conflict",
  severity: "warning",
  summary: { en: "A first right to negotiate or to match stands on a right that somebody else already has alone.", ja: "優先交渉権・優先拒否権の対象となる権利が、既に他の当事者に独占的に付与されている。" },
  why: { en: "One of the two was granted in breach of the other.", ja: "いずれかが、他方への約束に反して付与されたことになります。" },
  advice: { en: "Compare the dates of the two grants; take the country out of one, or end the first right where the licence starts.", ja: "両者の付与時期を照合し、対象国を外すか、許諾の開始時に優先権を終了させてください。" },
  fixes: "none",
  reads: ["product", "indication", "territory", "exclusivity", "payer", "payee", "earliest", "longStop", "eventText"],
  examples: {
    valid: [
      {
        because: { en: "The first right is to another country", ja: "対象国が異なる" },
        table: [["TriggerID", "Category", "Product", "Territory", "Exclusivity", "Payer", "EventText"], ["T1", "territory", "DB-1", "JP", "exclusive", "Kita", "Licence"], ["O1", "option", "DB-1", "US", null, "Bay", "Right of first negotiation for 60 days"]],
      },
      {
        because: { en: "The licensee itself has the first right", ja: "被許諾者自身の優先権" },
        table: [["TriggerID", "Category", "Product", "Territory", "Exclusivity", "Payer", "EventText"], ["T1", "territory", "DB-1", "JP", "exclusive", "Kita", "Licence"], ["O1", "option", "DB-1", "JP", null, "Kita", "ROFN on combinations"]],
      },
    ],
    invalid: [
      {
        because: { en: "Asia holds Japan, which Kita has alone", ja: "アジアには北製薬の独占地域である日本が含まれる" },
        table: [["トリガーID", "区分", "製品", "地域", "独占性", "支払者", "事象定義"], ["T1", "地域権", "DB-1", "日本", "独占", "北製薬", "独占的許諾"], ["O1", "オプション", "DB-1", "アジア", null, "湾岸ファーマ", "アジアにおける優先交渉権"]],
        finds: ["D3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const grants = contract.derive(grantsByCountry);
    for (const row of contract.of("option", "territory")) {
      if (!mentions(row, "firstRight")) continue;
      const territory = territoryOf(row);
      const byCountry = grants.get(productKey(row));
      if (!territory || !byCountry) continue;
      const codes = codesAmong(territory, new Set(byCountry.keys()));
      const clash = clashOf(row, codes, byCountry, termOf(row, contract.facts));
      if (!clash) continue;
      report(at(row, "territory"), { en: "A first right stands on {countries}, which {holder} has alone by {other}", ja: "優先権の対象である{countries}は、{other}により{holder}が独占しています" }, {
        values: { countries: listed([...codes].filter((code) => clash.codes.has(code))), holder: clash.holder, other: rowName(clash.row) },
        related: [at(clash.row, "territory")],
      });
    }
  },
});

type GrantsByCountry = ReadonlyMap<string, LongestGrants>;

function clashOf(row: TriggerRow, codes: ReadonlySet<string>, byCountry: GrantsByCountry, { from, to }: { readonly from: number; readonly to: number }): Grant | undefined {
  const field = bare(row.at("indication") ?? "");
  for (const code of codes) {
    const grant = byCountry.get(code)?.runningFor(holderOf(row), from);
    if (grant && grant.from <= to && (grant.field === field || grant.field === "" || field === "")) return grant;
  }
  return undefined;
}

function grantsByCountry(contract: Contract): ReadonlyMap<string, GrantsByCountry> {
  const products = new Map<string, Map<string, LongestGrants>>();
  for (const [product, grants] of contract.derive(grantsByProduct)) {
    const byCountry = new Map<string, LongestGrants>();
    products.set(product, byCountry);
    for (const grant of grants.filter(({ row }) => !mentions(row, "firstRight"))) {
      for (const code of grant.codes) {
        const known = byCountry.get(code) ?? new LongestGrants();
        byCountry.set(code, known);
        known.add(grant);
      }
    }
  }
  return products;
}
