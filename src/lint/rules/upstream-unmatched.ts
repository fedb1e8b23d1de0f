import { companyName } from "../parts/parties";
import { phaseIn } from "../parts/phase";
import { milestones } from "../parts/money";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at } from "../finding";

export const upstreamUnmatched = defineRule({
  id: "TRGR09",
  slug: "upstream-unmatched",
  severity: "info",
  summary: { en: "For one event a party owes more, or sooner, than it is owed.", ja: "同じ事象について、受領額より支払額が大きい、または支払期限が早い。" },
  why: { en: "The licensee in the middle is squeezed for cash: it pays its licensor before its sublicensee has paid it, or more than it gets.", ja: "中間のライセンシーは、サブライセンシーからの入金前に、またはそれを上回る額をライセンサーに支払うことになり、資金繰りを圧迫します。" },
  advice: { en: "Match amounts and terms back to back, or plan the cash for the gap.", ja: "金額と支払期限を上流・下流で揃えるか、差額の資金を手当てしてください。" },
  fixes: "none",
  reads: ["category", "product", "indication", "territory", "eventType", "eventText", "lower", "payer", "payee", "amount", "currency", "dueDays", "dueFrom", "dayBasis"],
  source: { title: "Menlo, note on the JT and Torii collaboration: Menlo owes Merck while JT and Torii owe Menlo", address: "https://sec.gov/Archives/edgar/data/1566044/000156459019015358/R12.htm" },
  examples: {
    valid: [
      {
        because: { en: "Less is owed upstream, and later", ja: "上流への支払の方が少なく、遅い" },
        table: [
          ["TriggerID", "Category", "Payer", "Payee", "EventType", "Amount", "Currency", "DueDays"],
          ["M1", "reg_milestone", "JT and Torii", "Menlo", "APPROVAL", 10_000_000, "USD", 30],
          ["M2", "reg_milestone", "Menlo", "Merck", "APPROVAL", 5_000_000, "USD", 60],
        ],
      },
    ],
    invalid: [
      {
        because: { en: "Menlo pays Merck in 15 days and is paid in 30", ja: "MenloのMerckへの支払は15日、入金は30日" },
        table: [
          ["TriggerID", "Category", "Payer", "Payee", "EventType", "Amount", "Currency", "DueDays"],
          ["M1", "reg_milestone", "JT and Torii", "Menlo", "APPROVAL", 10_000_000, "USD", 30],
          ["M2", "reg_milestone", "Menlo", "Merck", "APPROVAL", 5_000_000, "USD", 15],
        ],
        finds: ["H3"],
      },
      {
        because: { en: "Twelve million out, ten million in", ja: "支払1,200万、受領1,000万" },
        table: [
          ["区分", "支払者", "受領者", "事象種別", "金額", "通貨"],
          ["薬事マイルストン", "鳥居薬品", "Menlo", "承認", 10_000_000, "USD"],
          ["薬事マイルストン", "Menlo", "Merck", "承認", 12_000_000, "USD"],
        ],
        finds: ["E3"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const rows = contract.of(...milestones);
    // Only who receives as well as pays can pass anything on: mostly nobody.
    const receivers = namesIn(rows, "payee");
    const between = new Set([...namesIn(rows, "payer")].filter((name) => receivers.has(name)));
    if (between.size === 0) return;
    const events = new Map<string, { readonly owed: TriggerRow[]; readonly owes: TriggerRow[] }>();
    for (const row of rows) {
      for (const [party, side] of [[nameIn(row, "payee"), "owed"], [nameIn(row, "payer"), "owes"]] as const) {
        if (party === undefined || !between.has(party) || row.at("eventType") === undefined) continue;
        const key = `${party}\n${eventKey(row)}`;
        let event = events.get(key);
        if (!event) events.set(key, (event = { owed: [], owes: [] }));
        event[side].push(row);
      }
    }
    for (const { owed: [incoming, ...moreIn], owes: [outgoing, ...moreOut] } of events.values()) {
      // With several on a side, nobody can tell which answers which.
      if (!incoming || !outgoing || moreIn.length + moreOut.length > 0 || incoming.at("payer") === outgoing.at("payee")) continue;
      const [owed, owes] = [incoming.at("amount"), outgoing.at("amount")];
      const [inDays, outDays] = [incoming.at("dueDays"), outgoing.at("dueDays")];
      const party = outgoing.at("payer") ?? "";
      if (owed !== undefined && owes !== undefined && owes > owed && incoming.at("currency") === outgoing.at("currency")) {
        report(at(outgoing, "amount"), { en: "{party} owes {owes} upstream for the event and is owed {owed}", ja: "同じ事象で{party}の受領額は{owed}ですが、上流への支払額は{owes}です" }, { values: { party, owes, owed }, related: [at(incoming, "amount")] });
      } else if (inDays !== undefined && outDays !== undefined && outDays < inDays && countsAlike(incoming, outgoing)) {
        report(at(outgoing, "dueDays"), { en: "{party} pays upstream within {outDays} days and is paid within {inDays}", ja: "{party}の上流への支払は{outDays}日以内ですが、入金は{inDays}日以内です" }, { values: { party, outDays, inDays }, related: [at(incoming, "dueDays")] });
      }
    }
  },
});

function namesIn(rows: readonly TriggerRow[], column: "payer" | "payee"): ReadonlySet<string> {
  const written = new Set<string>();
  for (const row of rows) {
    const name = row.at(column);
    if (name !== undefined) written.add(name);
  }
  return new Set([...written].map(companyName));
}

function nameIn(row: TriggerRow, column: "payer" | "payee"): string | undefined {
  const name = row.at(column);
  return name === undefined ? undefined : companyName(name);
}

function eventKey(row: TriggerRow): string {
  const territory = [...(row.at("territory") ?? [])].sort().join();
  return [row.at("eventType"), row.at("product"), row.at("indication"), territory, row.at("lower"), phaseIn(row.at("eventText"))].map((part) => String(part ?? "")).join("\n");
}

function countsAlike(one: TriggerRow, other: TriggerRow): boolean {
  return one.at("dueFrom") === other.at("dueFrom") && one.at("dayBasis") === other.at("dayBasis");
}
