import { defineRule } from "../define-rule";
import { at } from "../finding";
import { grantsByProduct, LongestGrants, type Grant } from "../parts/grants";
import { listed } from "../parts/territories";
import { rowName } from "../parts/row-name";

export const exclusiveTerritoryOverlap = defineRule({
  id: "TRGX01",
  slug: "exclusive-territory-overlap",
  severity: "error",
  summary: {
    en: "Two parties have the same product to themselves in the same country at the same time. Who pays for a territory row, or keeps it, counts as its holder.",
    ja: "同じ製品・同じ国・同じ期間の独占権が二者に付与されている。地域権の行の支払者（留保する場合はその当事者）を権利者とみなす。",
  },
  why: { en: "The same right is sold twice: one of the two grants is a breach from its first day.", ja: "同一の権利の二重許諾であり、一方は許諾の時点で契約違反となります。" },
  advice: {
    en: "Take the country out of one of the two rows, divide it by indication, or let the earlier right end (LongStop) before the later one starts (Earliest).",
    ja: "いずれかの行から該当国を外すか、適応症で分けるか、先の権利の「期限」を後の権利の「最早日」より前にしてください。",
  },
  fixes: "none",
  reads: ["product", "indication", "territory", "exclusivity", "payer", "payee", "earliest", "longStop"],
  examples: {
    valid: [
      {
        because: { en: "Countries are divided, and the rest is what the others leave", ja: "国が分かれており、ROWは他の行に含まれない国を指す" },
        table: [["TriggerID", "Category", "Product", "Territory", "Exclusivity", "Payer"], ["T1", "territory", "DB-1", "JP, KR", "exclusive", "Kita"], ["T2", "territory", "DB-1", "ROW", "exclusive", "Bay"]],
      },
      {
        because: { en: "One right ends before the other starts", ja: "先の権利の終了後に後の権利が始まる" },
        table: [
          ["TriggerID", "Category", "Product", "Territory", "Exclusivity", "Payer", "Earliest", "LongStop"],
          ["T1", "territory", "DB-1", "JP", "exclusive", "Kita", null, "2028-03-31"],
          ["T2", "territory", "DB-1", "JP", "exclusive", "Bay", "2028-04-01", null],
        ],
      },
      {
        because: { en: "Indications differ", ja: "適応症が異なる" },
        table: [
          ["TriggerID", "Category", "Product", "Indication", "Territory", "Exclusivity", "Payer"],
          ["T1", "territory", "DB-1", "glaucoma", "JP", "exclusive", "Kita"],
          ["T2", "territory", "DB-1", "uveitis", "JP", "exclusive", "Bay"],
        ],
      },
    ],
    invalid: [
      {
        because: { en: "Japan is part of the world without the US", ja: "日本は米国を除く全世界に含まれる" },
        table: [["トリガーID", "区分", "製品", "地域", "独占性", "支払者"], ["T1", "地域権", "DB-1", "日本", "独占", "北製薬"], ["T2", "地域権", "DB-1", "米国を除く全世界", "単独", "湾岸ファーマ"]],
        finds: ["D3"],
      },
      {
        because: { en: "One row names an indication, the other none: it may be meant for another field", ja: "一方だけに適応症の記載があり、別分野の可能性が残る" },
        table: [
          ["TriggerID", "Category", "Product", "Indication", "Territory", "Exclusivity", "Payer"],
          ["T1", "territory", "DB-1", null, "JP", "exclusive", "Kita"],
          ["T2", "territory", "DB-1", "uveitis", "JP, KR", "exclusive", "Bay"],
        ],
        finds: ["E3"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report) => {
    for (const grants of contract.derive(grantsByProduct).values()) {
      const earlier = new EarlierGrants();
      for (const grant of grants) {
        const clash = earlier.clashWith(grant);
        earlier.add(grant);
        if (!clash) continue;
        const shared = [...grant.codes].filter((code) => clash.codes.has(code));
        report(
          at(grant.row, "territory"),
          { en: "{holder} has {countries} to itself here, {other} has it in {row}", ja: "{countries}の独占権を{holder}が有しますが、{row}では{other}が有しています" },
          {
            values: { holder: grant.holder, other: clash.holder, countries: listed(shared), row: rowName(clash.row) },
            related: [at(clash.row, "territory")],
            ...(grant.field === clash.field ? {} : { severity: "warning" }),
          },
        );
      }
    }
  },
});

/** The grants of a product so far, country by country. */
class EarlierGrants {
  private readonly lanes = new Map<string, LongestGrants>();

  add(grant: Grant): void {
    for (const code of grant.codes) for (const lane of [grant.field, grant.field === "" ? "any, none named" : "any, one named"]) this.lane(code, lane).add(grant);
  }

  /** In the same field first, then where just one of two names its field. */
  clashWith({ codes, holder, from, field }: Grant): Grant | undefined {
    for (const lane of [field, field === "" ? "any, one named" : "any, none named"]) {
      for (const code of codes) {
        const clash = this.lane(code, lane).runningFor(holder, from);
        if (clash) return clash;
      }
    }
    return undefined;
  }

  private lane(code: string, lane: string): LongestGrants {
    const key = `${code} ${lane}`;
    let grants = this.lanes.get(key);
    if (!grants) this.lanes.set(key, (grants = new LongestGrants()));
    return grants;
  }
}
