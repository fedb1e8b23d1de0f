import { defineRule } from "../define-rule";
import { atHeader } from "../finding";
import { listsDuties } from "../parts/duties";
import { hasValue } from "../parts/money";
import { proseSays } from "../parts/prose";

const rightsThatLast = ["option", "territory", "mfg_transfer", "copromo", "profit_share"] as const;
const moneyThatLasts = ["royalty_tier", "sales_milestone"] as const;

export const noCoc = defineRule({
  id: "TRGL08",
  slug: "no-coc",
  severity: "warning",
  summary: { en: "Rights that last years, and nothing says what a change of control does to them.", ja: "長期にわたる権利があるのに、支配権変更時の扱いが定められていない。" },
  why: { en: "An acquirer, perhaps a competitor, steps into the agreement: with consent, a right to terminate, or nothing at all.", ja: "競合会社を含む買収者が契約を承継し得ます。同意・解除権・制約なしのいずれかで帰結が大きく異なります。" },
  advice: { en: "Add a row for a change of control, or fill the CoC column. 18 of 44 life-science agreements have the clause.", ja: "支配権変更の行を加えるか、「支配権変更」列に記入してください（44契約中18契約に定めがあります）。" },
  fixes: "none",
  reads: ["category", "eventType", "eventText", "evidence", "remedy", "amount", "rate", "coc"],
  source: { title: "Contract Understanding Atticus Dataset: 44 life-science agreements", address: "https://www.atticusprojectai.org/cuad" },
  examples: {
    valid: [
      {
        because: { en: "Exact and Pfizer: a right to terminate on six months' notice", ja: "支配権変更後6か月前通知で解約できる（実例）" },
        table: [["TriggerID", "Category", "EventType", "EventText"], ["C1", "copromo", "DETAILS_MIN", "Details per calendar year"], ["T1", "termination", "COC_EVENT", "Either party, on 6 months' notice after a change of control of Exact"]],
      },
      { because: { en: "The column says it", ja: "列に記入あり" }, table: [["TriggerID", "Category", "Rate", "CoC"], ["R1", "royalty_tier", 0.08, "survive"]] },
      { because: { en: "A schedule of payments alone: a royalty runs on under whoever holds the payer", ja: "支払のみの表（ロイヤルティは支配権と関係なく続く）" }, table: [["TriggerID", "Category", "Rate"], ["R1", "royalty_tier", 0.08]] },
      { because: { en: "A single payment has no future to settle", ja: "一回限りの支払のみ" }, table: [["TriggerID", "Category", "Amount"], ["U1", "upfront", 1_000_000]] },
    ],
    invalid: [
      { because: { en: "A table of rights and duties without it", ja: "権利義務の表に定めがない" }, table: [["トリガーID", "区分", "地域", "支配権変更"], ["T1", "地域権", "JP", null], ["O1", "オプション", "KR", null]], finds: ["D1"] },
      { because: { en: "A schedule of payments for rights: it may stand elsewhere", ja: "権利対価の支払のみの表（別に定めがあり得る）" }, table: [["TriggerID", "Category", "Amount"], ["O1", "option", 5_000_000]], finds: ["A1"], severity: "info" },
    ],
  },
  checkContract: (contract, report) => {
    // A schedule of payments alone isn't where the clause would stand.
    const isExpected = contract.has("coc") || listsDuties(contract);
    const rights = contract.of(...rightsThatLast, ...(isExpected ? moneyThatLasts : []));
    const [first] = rights;
    if (!first || contract.of("coc").length > 0) return;
    if (contract.inForce.some((row) => hasValue(row, "coc") || row.at("eventType") === "COC_EVENT") || proseSays(contract, "changeOfControl")) return;
    report(atHeader(first.table, "coc"), { en: "Nothing is said of a change of control; rows of royalties or lasting rights: {count}", ja: "ロイヤルティや継続的な権利の行が{count}件ありますが、支配権変更の定めが見当たりません" }, {
      values: { count: rights.length },
      ...(!isExpected && { severity: "info" }),
    });
  },
});
