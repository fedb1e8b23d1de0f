import { bare } from "../../core/contract/bare";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { percent } from "../parts/figures";
import { hasValue } from "../parts/money";

const header = ["TriggerID", "Category", "Product", "Payer", "Payee", "Rate"];

export const percentSum = defineRule({
  id: "TRGN20",
  slug: "percent-sum",
  severity: "error",
  summary: { en: "The shares of one split don't add up to 100%.", ja: "一つの配分の割合の合計が100%にならない。" },
  why: { en: "Someone gets more or less than the whole.", ja: "全体より多い、または少ない額を受け取る当事者が生じます。" },
  advice: { en: "Compare each party's share with the clause.", ja: "各当事者の割合を条項と照合してください。" },
  fixes: "none",
  reads: ["category", "product", "indication", "territory", "period", "metric", "eventType", "clause", "lower", "upper", "earliest", "payer", "payee", "allocRule", "allocRank", "rate"],
  settings: { tolerance: { value: 1e-9, unit: { en: "share", ja: "割合" }, means: { en: "Largest difference that passes as rounding", ja: "端数とみなす差" } } },
  examples: {
    valid: [
      { because: { en: "60% and 40%", ja: "60%と40%" }, table: [header, ["P1", "profit_share", "X", "B", "A", 0.6], ["P2", "profit_share", "X", "A", "B", 0.4]] },
      { because: { en: "One party's share alone is no split: Kura and Kyowa Kirin", ja: "一方の割合のみの記載（KuraとKyowa Kirinの契約）" }, table: [header, ["P1", "profit_share", "X", "Kyowa Kirin", "Kura", 0.5]] },
      { because: { en: "A keeps what it doesn't pay to B and C", ja: "AはBとCに支払わない残りを留保する" }, table: [header, ["P1", "profit_share", "X", "A", "B", 0.3], ["P2", "profit_share", "X", "A", "C", 0.2]] },
      { because: { en: "A hidden share", ja: "割合が伏字" }, table: [header, ["P1", "profit_share", "X", "B", "A", 0.6], ["P2", "profit_share", "X", "A", "B", "[***]"]] },
    ],
    invalid: [
      { because: { en: "60% and 50%", ja: "60%と50%" }, table: [header, ["P1", "profit_share", "X", "B", "A", 0.6], ["P2", "profit_share", "X", "A", "B", 0.5]], finds: ["F2"] },
      { because: { en: "45% and 50%, each paid by the other", ja: "45%と50%で合計95%" }, table: [["区分", "製品", "受領者", "料率"], ["利益分配", "X", "甲", "45%"], ["利益分配", "X", "乙", "50%"]], finds: ["D2"] },
      { because: { en: "Supply in a shortage: 50%, 30% and 30%", ja: "供給不足時の配分が50%・30%・30%" }, table: [["Category", "Product", "Payer", "AllocRule", "Rate"], ["supply", "X", "A", "ratable history", 0.5], ["supply", "X", "B", "ratable history", 0.3], ["supply", "X", "C", "ratable history", 0.3]], finds: ["E2"] },
    ],
  },
  checkContract: (contract, report, { settings: { tolerance } }) => {
    for (const { rows, receivers, payers } of splits(contract)) {
      const receiving = new Set(receivers);
      // Who stands twice has shares in two splits; a share of someone who isn't named can't be known.
      const isSplit = rows.length > 1 && rows.every((row) => row.at("rate") !== undefined) && !receiving.has("") && receiving.size === rows.length;
      if (!isSplit) continue;
      const sum = rows.reduce((total, row) => total + (row.at("rate") ?? 0), 0);
      // Who only pays keeps the rest.
      const keepsRest = payers.some((party) => party !== "" && !receiving.has(party));
      if (Math.abs(sum - 1) <= tolerance || (sum < 1 && keepsRest)) continue;
      const [first, ...others] = rows as [TriggerRow, ...TriggerRow[]];
      report(at(first, "rate"), { en: "The {count} shares come to {sum}", ja: "{count}件の割合の合計が{sum}です" }, { values: { count: rows.length, sum: percent(Number(sum.toPrecision(12))) }, related: others.map((row) => at(row, "rate")) });
    }
  },
});

interface Split {
  readonly rows: TriggerRow[];
  readonly receivers: string[];
  readonly payers: string[];
}

/** Rows that share one thing out. Profits go to the payee; what is supplied goes to who pays for it. */
function splits(contract: Contract): readonly Split[] {
  const byKey = new Map<string, Split>();
  for (const row of contract.of("profit_share", "supply")) {
    const isProfit = row.at("category") === "profit_share";
    if (!hasValue(row, "rate") || (!isProfit && row.at("allocRule") === undefined)) continue;
    const names = [row.at("product"), row.at("indication"), [...(row.at("territory") ?? [])].sort().join("+"), row.at("clause")].map((name) => bare(name ?? ""));
    const key = [isProfit, ...names, row.at("period"), row.at("metric"), row.at("eventType"), row.at("lower"), row.at("upper"), row.at("earliest"), isProfit ? "" : row.at("allocRank")].join("\u0000");
    let split = byKey.get(key);
    if (!split) byKey.set(key, (split = { rows: [], receivers: [], payers: [] }));
    const [payer, payee] = [bare(row.at("payer") ?? ""), bare(row.at("payee") ?? "")];
    split.rows.push(row);
    split.receivers.push(isProfit ? payee : payer);
    split.payers.push(isProfit ? payer : "");
  }
  return [...byKey.values()];
}
