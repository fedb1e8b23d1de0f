import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phraseIn } from "../parts/clause-phrases";
import { proseSays } from "../parts/prose";
import { rowName } from "../parts/row-name";
import { territoryOf } from "../parts/territories";

export const hsrCheck = defineRule({
  id: "TRGL13",
  slug: "hsr-check",
  severity: "info",
  summary: { en: "An exclusive licence for the US is large enough for a merger filing, and nothing says that one was considered.", ja: "米国の独占的ライセンスがHSR法の届出基準額を超えるが、検討の記載がない。" },
  why: {
    en: "An exclusive licence of a patent for a therapeutic area counts as an acquisition under 16 CFR 801.2(g), even where the licensor keeps co-rights or limited manufacturing rights; closing before clearance is an offence.",
    ja: "医薬品特許の独占的ライセンスは、共同権利や限定的な製造権を留保していても資産取得とみなされます（16 CFR 801.2(g)）。クリアランス前のクロージングは法令違反です。",
  },
  advice: { en: "Have US counsel confirm the analysis; add an HSR_CLEAR row with a long-stop where a filing is needed. The threshold changes every year: set the current one.", ja: "米国弁護士に確認し、届出が必要な場合は期限付きのHSR_CLEARの行を加えてください。基準額は毎年改定されるため、設定値を更新してください。" },
  fixes: "none",
  reads: ["triggerId", "category", "territory", "exclusivity", "eventType", "eventText", "evidence", "remedy", "amount", "currency"],
  settings: {
    thresholdUsd: { value: 133_900_000, unit: { en: "US dollars", ja: "米ドル" }, means: { en: "Size of transaction above which a filing may be needed; 133.9 million from 17 February 2026", ja: "届出を要し得る取引規模（2026年2月17日から1億3,390万ドル）" } },
  },
  source: { title: "Thresholds of the Hart-Scott-Rodino Act for 2026", address: "https://www.mondaq.com/unitedstates/antitrust-eu-competition/1737272/2026-ftc-updates-to-hsr-and-clayton-act-threshold" },
  examples: {
    valid: [
      {
        because: { en: "Clearance is a row of the table", ja: "クリアランスの行がある" },
        table: [["TriggerID", "Category", "Territory", "Exclusivity", "EventType", "Amount", "Currency"], ["T1", "territory", "US", "exclusive", null, null, null], ["U1", "upfront", "US", null, "HSR_CLEAR", 330_000_000, "USD"]],
      },
      { because: { en: "Below the threshold", ja: "基準額未満" }, table: [["TriggerID", "Category", "Territory", "Exclusivity", "Amount", "Currency"], ["U1", "upfront", "US", "exclusive", 50_000_000, "USD"]] },
      { because: { en: "Japan only", ja: "日本のみ" }, table: [["TriggerID", "Category", "Territory", "Exclusivity", "Amount", "Currency"], ["U1", "upfront", "JP", "exclusive", 330_000_000, "USD"]] },
    ],
    invalid: [
      {
        because: { en: "330 million at signing and 420 million to come", ja: "契約一時金3.3億ドルほか" },
        table: [["トリガーID", "区分", "地域", "独占性", "金額", "通貨"], ["T1", "地域権", "米国", "独占", null, null], ["U1", "契約一時金", "米国", null, 330_000_000, "USD"], ["M1", "開発マイルストン", "米国", null, 420_000_000, "USD"]],
        finds: ["D2"],
      },
      { because: { en: "Exclusive in words, worldwide", ja: "文言上、全世界の独占的権利" }, table: [["TriggerID", "Category", "Territory", "EventText", "Amount", "Currency"], ["U1", "upfront", "worldwide", "Exclusive licence, effective at signing", 200_000_000, "USD"]], finds: ["D2"] },
    ],
  },
  checkContract: (contract, report, { settings: { thresholdUsd } }) => {
    const grant = contract.inForce.find(isExclusiveUsGrant);
    if (!grant) return;
    const value = valueInDollars(contract);
    if (value <= thresholdUsd || contract.inForce.some((row) => row.at("eventType") === "HSR_CLEAR") || proseSays(contract, "hsr")) return;
    report(at(grant, grant.at("exclusivity") === undefined ? "eventText" : "exclusivity"), { en: "{id} gives exclusive rights in the US for up to {value} USD, above the HSR threshold of {thresholdUsd}: was a filing considered?", ja: "{id}は最大{value}米ドルの米国独占権で、HSR法の基準額{thresholdUsd}米ドルを超えます。届出の要否を確認してください" }, { values: { id: rowName(grant), value, thresholdUsd } });
  },
});

function isExclusiveUsGrant(row: TriggerRow): boolean {
  const [category, exclusivity, text] = [row.at("category"), row.at("exclusivity"), row.at("eventText")];
  if (category !== "territory" && category !== "upfront") return false;
  const isExclusive = exclusivity === undefined ? phraseIn(text, "exclusive") !== undefined && phraseIn(text, "nonExclusive") === undefined : exclusivity === "exclusive";
  return isExclusive && territoryOf(row)?.codes.has("US") === true;
}

/** What the deal may come to in dollars: its headline, or the sum of all that counts towards one. */
function valueInDollars({ inForce, facts }: Contract): number {
  const declared = (facts.headlines ?? []).filter(({ currency }) => currency === "USD").map(({ amount }) => amount);
  let sum = 0;
  for (const row of inForce) {
    const category = row.at("category");
    if (category !== undefined && triggerWords.category[category].amount === "headline" && row.at("currency") === "USD") sum += row.at("amount") ?? 0;
  }
  return Math.max(sum, ...declared);
}
