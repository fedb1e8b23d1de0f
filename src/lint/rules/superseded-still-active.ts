import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerWord } from "../../seeds/triggers";
import { defineRule } from "../define-rule";
import { at, fix, set } from "../finding";

// Not yet signed, or given up before it could count.
const replacesNothing = new Set<TriggerWord<"status"> | undefined>(["draft", "waived", "expired"]);

export const supersededStillActive = defineRule({
  id: "TRGR04",
  slug: "superseded-still-active",
  severity: "error",
  summary: { en: "A row that another one replaces is still in force.", ja: "他の行に置き換えられた行が有効のまま残っている。" },
  why: { en: "Both versions would be billed and both would count in the totals.", ja: "新旧両方の条件が請求・集計の対象になってしまいます。" },
  advice: { en: "Set the old row's Status to superseded.", ja: "旧条件の「状態」を「置換済み」にしてください。" },
  fixes: "safe",
  reads: ["triggerId", "status", "supersedes"],
  source: { title: "Novan and Sato: a licence and its amendment of the same day, one for JPY 4.0 billion and one for JPY 1.25 billion", address: "https://www.sec.gov/Archives/edgar/data/1467154/000156459017004762/R20.htm" },
  examples: {
    valid: [
      {
        because: { en: "The old version is marked as superseded", ja: "旧条件が置換済みになっている" },
        table: [["TriggerID", "Status", "Supersedes"], ["U1", "superseded", null], ["U2", "active", "U1"]],
      },
      { because: { en: "The amendment is only a draft", ja: "変更契約はまだ草案" }, table: [["TriggerID", "Status", "Supersedes"], ["U1", "active", null], ["U2", "draft", "U1"]] },
    ],
    invalid: [
      {
        because: { en: "The amendment replaces U1, which is still active", ja: "変更契約がU1を置き換えたのにU1が有効のまま" },
        table: [["TriggerID", "Status", "Supersedes"], ["U1", "active", null], ["U2", "active", "U1"]],
        finds: ["B2"],
        fixed: [["TriggerID", "Status", "Supersedes"], ["U1", "superseded", null], ["U2", "active", "U1"]],
      },
      {
        because: { en: "The upfront of JPY 4.0 billion would still be billed beside the amended one of JPY 1.25 billion, which is paid", ja: "変更後の12億5,000万円は支払済みなのに、変更前の40億円が有効のまま" },
        table: [["トリガーID", "状態", "置換対象", "金額", "通貨"], ["U1", "有効", null, 4_000_000_000, "JPY"], ["U2", "支払済み", "U1", 1_250_000_000, "JPY"]],
        finds: ["B2"],
        fixed: [["トリガーID", "状態", "置換対象", "金額", "通貨"], ["U1", "置換済み", null, 4_000_000_000, "JPY"], ["U2", "支払済み", "U1", 1_250_000_000, "JPY"]],
      },
    ],
  },
  checkContract: (contract, report) => {
    const reported = new Set<TriggerRow>();
    for (const newer of contract.rows) {
      const replaced = newer.at("supersedes");
      if (replaced === undefined || replaced === newer.at("triggerId") || replacesNothing.has(newer.at("status"))) continue;
      const older = contract.withId(replaced);
      if (older?.at("status") !== "active" || reported.has(older)) continue;
      reported.add(older);
      report(at(older, "status"), { en: "{old} is replaced by {new} but is still active", ja: "{old}は{new}に置き換えられていますが、有効のままです" }, {
        values: { old: replaced, new: newer.at("triggerId") ?? `#${String(newer.row)}` },
        related: [at(newer, "supersedes")],
        fixes: [fix("safe", { en: "Set Status to superseded", ja: "「状態」を「置換済み」にする" }, [set(older, "status", "superseded")])],
      });
    }
  },
});
