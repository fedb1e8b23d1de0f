import { bare } from "../../core/contract/bare";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { partyNamed } from "../parts/parties";

const several = /\s*(?:[,;/、・＆&]|\band\b|及び|および|並びに)\s*/i;

export const partyUndefined = defineRule({
  id: "TRGR06",
  slug: "party-undefined",
  severity: "error",
  summary: { en: "A payer or payee is no party to the contract, or pays itself.", ja: "支払者・受領者が契約当事者でない、または同一である。" },
  why: { en: "Nobody, or the wrong company, would be billed.", ja: "請求先が存在しないか、誤った会社に請求することになります。" },
  advice: {
    en: "Write the name as the list of parties has it, or add the company to the list; legal forms such as Inc. or 株式会社 make no difference.",
    ja: "当事者一覧の名称に合わせるか、一覧に会社を追加してください（株式会社・Inc.などの有無は問いません）。",
  },
  fixes: "none",
  reads: ["payer", "payee"],
  needs: ["parties"],
  examples: {
    valid: [
      {
        because: { en: "Both are listed, one with its legal form", ja: "いずれも一覧にある（会社形態の有無は問わない）" },
        table: [["TriggerID", "Payer", "Payee"], ["M1", "Torii Pharmaceutical Co., Ltd.", "Menlo"]],
        facts: { parties: [{ name: "Torii Pharmaceutical" }, { name: "Menlo" }] },
      },
      {
        because: { en: "Two licensees owe together", ja: "共同で支払う2社" },
        table: [["支払者", "受領者"], ["日本たばこ産業及び鳥居薬品", "Menlo"]],
        facts: { parties: [{ name: "日本たばこ産業株式会社" }, { name: "鳥居薬品株式会社" }, { name: "Menlo" }] },
      },
      { because: { en: "No list to compare with", ja: "当事者一覧がない" }, table: [["TriggerID", "Payer", "Payee"], ["M1", "Anyone", "Someone"]] },
    ],
    invalid: [
      {
        because: { en: "The upstream licensor is no party to this contract", ja: "上流のライセンサーは当事者ではない" },
        table: [["TriggerID", "Payer", "Payee"], ["M1", "Torii", "Merck"]],
        facts: { parties: [{ name: "Torii" }, { name: "Menlo" }] },
        finds: ["C2"],
      },
      { because: { en: "The licensee pays itself", ja: "支払者と受領者が同じ" }, table: [["支払者", "受領者"], ["佐藤製薬", "佐藤製薬"]], finds: ["B2"] },
    ],
  },
  checkRow: (row, report, { facts }) => {
    const [payer, payee] = [row.at("payer"), row.at("payee")];
    for (const [column, name] of [["payer", payer], ["payee", payee]] as const) {
      if (name === undefined || !facts.parties || facts.parties.length === 0 || partyNamed(name, facts)) continue;
      const unknown = name.split(several).filter((one) => one !== "" && !partyNamed(one, facts));
      for (const party of unknown) report(at(row, column), { en: "{party} is not in the list of parties", ja: "「{party}」は当事者一覧にありません" }, { values: { party } });
    }
    if (payer === undefined || payee === undefined || bare(payer) !== bare(payee)) return;
    report(at(row, "payee"), { en: "{party} would pay itself", ja: "「{party}」が自らに支払うことになっています" }, { values: { party: payee }, related: [at(row, "payer")] });
  },
});
