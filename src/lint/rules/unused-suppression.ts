import { isoDate } from "../../cells/serial";
import { defineRule, type Report } from "../define-rule";
import { atHeader, fix, type Fix, type Place } from "../finding";
import { clipped } from "../parts/clipped";
import { rewriteSuppressions, withoutRules } from "../suppression";
import type { PlacedSuppression } from "../suppress";
import { redactedValue } from "./redacted-value";

const header = ["TriggerID", "Amount", "Suppress"];

export const unusedSuppression = defineRule({
  id: "TRGW06",
  slug: "unused-suppression",
  severity: "warning",
  summary: { en: "A suppression silences nothing: there is nothing to silence, its last day is past, or it can't be read.", ja: "抑止の記入が何も抑止していない（該当する指摘がない、期限切れ、または読み取れない）。" },
  why: { en: "It says that somebody reviewed an exception which is no longer there, and would hide the next real finding.", ja: "すでにない例外が確認済みとされ、次に生じた本当の問題を隠してしまいます。" },
  advice: { en: "Take it out; if its day is past, review the exception again and give it a new day.", ja: "削除してください。期限切れの場合は、例外を再確認して新しい期限を記入してください。" },
  fixes: "safe",
  reads: ["suppress"],
  examples: {
    valid: [
      { because: { en: "It silences what is said of the hidden amount", ja: "伏字の金額についての指摘を抑止している" }, table: [header, ["M1", "[***]", "TRGS11: filed in this form, clause 6.2 @Legal"]], alongside: [redactedValue] },
    ],
    invalid: [
      {
        because: { en: "A figure needs no suppression; what stands beside a dead entry stays as it is written", ja: "開示された金額には抑止が不要（他の記入はそのまま残す）" },
        table: [header, ["M1", 5_000_000, "redacted-value: filed so @Legal"], ["M2", "[***]", "TRGS11 (Lower): was hidden @Legal;  TRGS11 : 6.2 @Legal"]],
        alongside: [redactedValue],
        finds: ["C2", "C3"],
        fixed: [header, ["M1", 5_000_000, null], ["M2", "[***]", "TRGS11 : 6.2 @Legal"]],
      },
      {
        because: { en: "Its last day is past", ja: "期限切れ" },
        table: [["トリガーID", "金額", "抑止"], ["M1", "●億円", "TRGS11：第7条 ＠法務 2026年3月31日まで"]],
        facts: { asOf: 46_348 },
        alongside: [redactedValue],
        finds: ["C2"],
        fixed: [["トリガーID", "金額", "抑止"], ["M1", "●億円", null]],
      },
      { because: { en: "A note, and a rule that doesn't exist: nothing is taken out", ja: "メモ書きと存在しないルール（削除はしない）" }, table: [header, ["M1", 5_000_000, "reviewed by Legal"], ["M2", 5_000_000, "TRGS1: agreed @Legal"]], alongside: [redactedValue], finds: ["C2", "C3"] },
    ],
  },
  checkSuppressions: (suppressions, slugs, report, unsure) => {
    const known = new Set([...slugs].flatMap(([id, slug]) => [id.toLowerCase(), slug]));
    const byCell = new Map<string, PlacedSuppression[]>();
    for (const one of suppressions) {
      const key = one.place ? `${String(one.place.table)}.${String(one.place.row)}` : "";
      const cell = byCell.get(key);
      if (cell) cell.push(one);
      else byCell.set(key, [one]);
    }
    for (const entries of byCell.values()) {
      const dead = entries.map((one) => deadRules(one, slugs, known, unsure));
      const fixes = removal(entries, dead);
      entries.forEach((one, index) => { tell(one, dead[index] ?? new Set(), known, unsure, fixes, report); });
    }
  },
});

/** The rules of an entry that it could silence, and doesn't. */
function deadRules({ suppression, isExpired, silenced }: PlacedSuppression, slugs: ReadonlyMap<string, string>, known: ReadonlySet<string>, unsure: ReadonlySet<string>): ReadonlySet<string> {
  const alive = new Set(silenced.flatMap(({ rule }) => [rule.toLowerCase(), slugs.get(rule) ?? ""]));
  return new Set(suppression.rules.filter((rule) => isExpired || (known.has(rule.toLowerCase()) && !alive.has(rule.toLowerCase()) && !unsure.has(rule.toLowerCase()))));
}

/** One edit for all that is dead in a cell, so that the fixes of its findings agree. */
function removal(entries: readonly PlacedSuppression[], dead: readonly ReadonlySet<string>[]): readonly Fix[] {
  const [{ place, cell }] = entries as readonly [PlacedSuppression];
  if (!place || cell === undefined || dead.every(({ size }) => size === 0)) return [];
  const value = rewriteSuppressions(cell, (text, index) => {
    const rules = dead[index] ?? new Set();
    return rules.size === 0 ? text : withoutRules(text, rules);
  });
  return [fix("safe", { en: "Take what silences nothing out of the cell", ja: "抑止していない記入をセルから削除する" }, [{ kind: "set", place, value: value === "" ? null : value }])];
}

function tell({ suppression: { rules, text, until }, place = atHeader(0), isExpired }: PlacedSuppression, dead: ReadonlySet<string>, known: ReadonlySet<string>, unsure: ReadonlySet<string>, fixes: readonly Fix[], report: Report): void {
  const say = (where: Place, en: string, ja: string, values: Readonly<Record<string, string>>, more: readonly Fix[] = []) => { report(where, { en, ja }, { values, fixes: more }); };
  const unknown = rules.filter((rule) => !known.has(rule.toLowerCase()) && !unsure.has(rule.toLowerCase()));
  if (rules.length === 0) say(place, "\"{text}\" can't be read: write \"TRGN04 (Lower): reason @owner\"", "「{text}」は読み取れません。「TRGN04 (下限): 理由 @担当」の形式で記入してください", { text: clipped(text) });
  else if (isExpired) say(place, "The suppression of {rules} ended on {day}", "{rules}の抑止は{day}で期限切れです", { rules: rules.join(", "), day: isoDate(until ?? 0) }, fixes);
  else {
    if (dead.size > 0) say(place, "The suppression of {rules} silences nothing", "{rules}の抑止に該当する指摘がありません", { rules: [...dead].join(", ") }, fixes);
    if (unknown.length > 0) say(place, "There is no rule {rules}", "{rules}というルールはありません", { rules: unknown.join(", ") });
  }
}
