import { bare } from "../../core/contract/bare";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { productKey } from "../parts/by-product";
import { LongestGrants, termOf } from "../parts/grants";
import { rowName } from "../parts/row-name";

interface Claim {
  readonly row: TriggerRow;
  readonly holder: string;
  readonly from: number;
  readonly to: number;
}

export const allocRankConflict = defineRule({
  id: "TRGK02",
  slug: "alloc-rank-conflict",
  severity: "error",
  summary: { en: "Two claims on one product's supply share a rank, and no rule says who gets what among them.", ja: "同じ製品の供給について同順位の請求が複数あり、その間の配分規則がない。" },
  why: { en: "A shortage then has two first places.", ja: "供給不足の際に同順位者が並び、配分が決まりません。" },
  advice: { en: "Give one of them the next rank, or state a rule such as pro rata to forecasts for both.", ja: "一方の順位を下げるか、双方に予測按分などの配分規則を定めてください。" },
  fixes: "none",
  reads: ["product", "period", "allocRank", "allocRule", "payer", "payee", "territory", "earliest", "longStop"],
  examples: {
    valid: [
      { because: { en: "Ranks differ", ja: "順位が異なる" }, table: [["TriggerID", "Category", "Product", "Territory", "AllocRank", "AllocRule"], ["S1", "supply", "DB-1", "JP", 1, "first call"], ["S2", "supply", "DB-1", "US", 2, "first call"]] },
      { because: { en: "Equals share pro rata", ja: "同順位間は按分" }, table: [["トリガーID", "区分", "製品", "地域", "配分順位", "配分規則"], ["S1", "供給", "DB-1", "日本", 1, "予測按分"], ["S2", "供給", "DB-1", "米国", 1, "予測按分"]] },
      { because: { en: "One after the other", ja: "期間が重ならない" }, table: [["TriggerID", "Category", "Territory", "AllocRank", "Earliest", "LongStop"], ["S1", "supply", "JP", 1, null, "2028-03-31"], ["S2", "supply", "US", 1, "2028-04-01", null]] },
    ],
    invalid: [
      { because: { en: "Two first places", ja: "1位が二者" }, table: [["TriggerID", "Category", "Product", "Territory", "AllocRank", "AllocRule"], ["S1", "supply", "DB-1", "JP", 1, "first call"], ["S2", "supply", "DB-1", "US", 1, "first call"]], finds: ["E3"] },
      { because: { en: "Two customers, no rule", ja: "二社とも1位で規則がない" }, table: [["トリガーID", "区分", "製品", "受領者", "配分順位"], ["S1", "供給", "DB-1", "北製薬", 1], ["S2", "供給", "DB-1", "湾岸ファーマ", 1]], finds: ["E3"] },
    ],
  },
  checkContract: (contract, report) => {
    const ranks = new Map<string, Claim[]>();
    for (const row of contract.of("supply")) {
      const [rank, rule] = [row.at("allocRank"), row.at("allocRule")];
      if (rank === undefined || (rule !== undefined && triggerWords.allocRule[rule].settlesTies === true)) continue;
      const key = `${productKey(row)} ${row.at("period") ?? ""} ${String(rank)}`;
      const claim = { row, holder: claimantOf(row), ...termOf(row, contract.facts) };
      const known = ranks.get(key);
      if (known) known.push(claim);
      else ranks.set(key, [claim]);
    }
    for (const claims of ranks.values()) {
      const earlier = new LongestGrants<Claim>();
      for (const claim of [...claims].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))) {
        const clash = earlier.runningFor(claim.holder, claim.from);
        earlier.add(claim);
        if (clash) report(at(claim.row, "allocRank"), { en: "Rank {rank} is taken by {other} already, and no rule divides between them", ja: "順位{rank}は{other}と重複しており、両者の間の配分規則がありません" }, { values: { rank: claim.row.at("allocRank") ?? 0, other: rowName(clash.row) }, related: [at(clash.row, "allocRank")] });
      }
    }
  },
});

/** Who is served: parties, and the territory that they are served for. */
function claimantOf(row: TriggerRow): string {
  return bare([row.at("payer") ?? "", row.at("payee") ?? "", ...(row.at("territory") ?? [])].join("|"));
}
