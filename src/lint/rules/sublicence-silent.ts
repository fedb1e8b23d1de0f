import { bare } from "../../core/contract/bare";
import { triggerWords } from "../../seeds/triggers";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { byProduct } from "../parts/by-product";
import { phraseIn } from "../parts/clause-phrases";
import { holderOf } from "../parts/grants";
import { mentions } from "../parts/mentions";

export const sublicenceSilent = defineRule({
  id: "TRGX07",
  slug: "sublicence-silent",
  severity: "info",
  summary: {
    en: "An exclusive right says nothing of sublicences, or of a change of control of the sublicensee. Once for each holder of a product.",
    ja: "独占権の行に、再許諾または再許諾先の支配権変更についての定めがない（製品・権利者ごとに1件）。",
  },
  why: { en: "The partner may pass the product on to a competitor.", ja: "製品が再許諾を通じて競合他社の手に渡るおそれがあります。" },
  advice: { en: "State in EventText whether sublicences need consent and what a change of control of the sublicensee does; fill in CoC.", ja: "再許諾に同意を要するか、再許諾先の支配権変更時の扱いを「事象定義」に記載し、「支配権変更」列を埋めてください。" },
  fixes: "none",
  reads: ["product", "exclusivity", "payer", "payee", "eventText", "coc"],
  examples: {
    valid: [
      {
        because: { en: "Both are said", ja: "双方の定めがある" },
        table: [["TriggerID", "Category", "Exclusivity", "Payer", "EventText"], ["T1", "territory", "exclusive", "Kita", "Exclusive licence; a sublicence needs consent, also on a change of control of the sublicensee"]],
      },
      { because: { en: "The column says what a change of control does", ja: "支配権変更の扱いは列に記載" }, table: [["トリガーID", "区分", "独占性", "支払者", "事象定義", "支配権変更"], ["T1", "地域権", "独占", "北製薬", "独占的許諾。再許諾は同意を要する", "同意が必要"]] },
      { because: { en: "Others may be licensed too", ja: "非独占" }, table: [["TriggerID", "Category", "Exclusivity", "Payer", "EventText"], ["T1", "territory", "non-exclusive", "Kita", "Licence"]] },
    ],
    invalid: [
      { because: { en: "Two exclusive rows of one holder, both silent", ja: "同一権利者の独占の2行とも定めがない" }, table: [["TriggerID", "Category", "Exclusivity", "Payer", "EventText"], ["T1", "territory", "exclusive", "Kita", "Licence"], ["T2", "territory", "exclusive", "Kita", "Licence"]], finds: ["E2"] },
      { because: { en: "Sublicences are allowed to anyone", ja: "再許諾先の支配権変更の定めがない" }, table: [["トリガーID", "区分", "独占性", "支払者", "事象定義"], ["T1", "地域権", "独占", "北製薬", "独占的許諾（再許諾可）"]], finds: ["E2"] },
    ],
  },
  checkContract: (contract, report) => {
    for (const rows of byProduct(contract.of("territory")).values()) {
      const holders = new Map<string, TriggerRow[]>();
      for (const row of rows.filter(isAlone)) {
        const holder = bare(holderOf(row) ?? "");
        holders.set(holder, [...(holders.get(holder) ?? []), row]);
      }
      for (const [first, ...others] of holders.values()) {
        if (!first) continue;
        const all = [first, ...others];
        const saysSublicence = all.some((row) => mentions(row, "sublicence"));
        const saysControl = all.some((row) => row.at("coc") !== undefined || phraseIn(row.at("eventText"), "changeOfControl") !== undefined);
        if (saysSublicence && saysControl) continue;
        const says = saysSublicence
          ? { en: "The sublicensee may come under anyone's control: nothing is said of it", ja: "再許諾先の支配権変更についての定めがありません" }
          : { en: "The exclusive right says nothing of sublicences", ja: "独占権について再許諾の可否の定めがありません" };
        report(at(first, "eventText"), says, { related: others.slice(0, 5).map((row) => at(row, "eventText")) });
      }
    }
  },
});

function isAlone(row: TriggerRow): boolean {
  const exclusivity = row.at("exclusivity");
  return exclusivity !== undefined && triggerWords.exclusivity[exclusivity].isAlone === true;
}
