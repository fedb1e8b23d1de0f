import { defineRule } from "../define-rule";
import { atHeader } from "../finding";

export const suppressionWithoutReason = defineRule({
  id: "TRGW07",
  slug: "suppression-without-reason",
  severity: "warning",
  summary: { en: "A suppression doesn't say why, or who stands for it.", ja: "抑止の記入に理由または担当者がない。" },
  why: { en: "Whoever reviews the table can't judge an exception that nobody explains.", ja: "説明のない例外は、後で確認する人が妥当性を判断できません。" },
  advice: { en: "Write both: \"TRGN04: nothing is payable below 50M, clause 6.3 @Legal\".", ja: "「TRGN04: 5,000万ドル以下は支払対象外（第6.3条） @法務」のように、理由と担当者を記入してください。" },
  fixes: "none",
  reads: ["suppress"],
  examples: {
    valid: [{ because: { en: "Reason and owner", ja: "理由と担当者がある" }, table: [["TriggerID", "Suppress"], ["M1", "TRGN04: clause 6.3 @Legal until 2027-03-31"], ["M2", "ＴＲＧＮ０４：第６条 ＠法務"]] }],
    invalid: [
      { because: { en: "Neither; no owner; no reason", ja: "両方なし、担当者なし、理由なし" }, table: [["TriggerID", "Suppress"], ["M1", "TRGN04"], ["M2", "TRGN04: clause 6.3"], ["M3", "TRGP02: @Legal; TRGN04: clause 6.3 @Legal"]], finds: ["B2", "B3", "B4"] },
    ],
  },
  checkSuppressions: (suppressions, _slugs, report) => {
    for (const { suppression: { rules, reason, owner }, place = atHeader(0) } of suppressions) {
      if (rules.length === 0 || (reason !== "" && owner !== "")) continue;
      const lacks = reason !== "" ? { en: "owner", ja: "担当者" } : owner !== "" ? { en: "reason", ja: "理由" } : { en: "reason and no owner", ja: "理由と担当者" };
      report(place, { en: "The suppression of {rules} has no {lacks}", ja: "{rules}の抑止に{lacks}がありません" }, { values: { rules: rules.join(", "), lacks } });
    }
  },
});
