import type { Text } from "../../language/text";
import { defineRule } from "../define-rule";
import { at } from "../finding";
import { phraseIn } from "../parts/clause-phrases";
import { isDeclaredSuccess } from "../parts/declared-success";
import { isSettled } from "../parts/owed";
import { rowName } from "../parts/row-name";
import { statesFigure } from "../parts/stated-test";

interface Part {
  readonly name: Text;
  readonly isStated: (text: string) => boolean;
}

const parts: readonly Part[] = [
  { name: { en: "the endpoint", ja: "評価項目" }, isStated: (text) => phraseIn(text, "endpoint") !== undefined },
  { name: { en: "the population", ja: "対象集団" }, isStated: (text) => phraseIn(text, "population") !== undefined },
  { name: { en: "the threshold", ja: "閾値" }, isStated: (text) => phraseIn(text, "threshold") !== undefined || statesFigure(text) },
];

export const successUndefined = defineRule({
  id: "TRGL04",
  slug: "success-undefined",
  severity: "warning",
  summary: { en: "A trial is to succeed, but endpoint, population or threshold are not stated.", ja: "試験の成功を条件とするが、評価項目・対象集団・閾値のいずれかが示されていない。" },
  why: { en: "A mixed result pays or doesn't, depending on who reads it.", ja: "結果が分かれた場合、読み手次第で支払の要否が変わります。" },
  advice: {
    en: "State all three, for instance: HbA1c at week 24 in the full analysis set, superior to placebo at p < 0.05; or refer to the exhibit that does.",
    ja: "「24週時のHbA1c変化量（最大の解析対象集団）がプラセボに対し有意（p<0.05）」のように三つとも明記するか、定めのある別紙を引用してください。",
  },
  fixes: "none",
  reads: ["triggerId", "status", "eventType", "eventText"],
  examples: {
    valid: [
      { because: { en: "All three are stated", ja: "三つとも明記" }, table: [["TriggerID", "EventType", "EventText"], ["M1", "TOPLINE", "Phase 3 primary endpoint met in the intent-to-treat population, p < 0.05"]] },
      { because: { en: "An exhibit defines it", ja: "別紙に定義" }, table: [["トリガーID", "事象種別", "事象定義"], ["M1", "TOPLINE", "別紙3に定義する第2相試験の成功"]] },
      { because: { en: "Data, good or bad", ja: "成否を問わない" }, table: [["TriggerID", "EventType", "EventText"], ["M1", "DBL", "Database lock of the Phase 2 trial"]] },
    ],
    invalid: [
      { because: { en: "A primary endpoint, but in whom, and by how much?", ja: "評価項目のみ" }, table: [["TriggerID", "EventType", "EventText"], ["M1", "TOPLINE", "Phase 3 primary endpoint met"]], finds: ["C2"] },
      { because: { en: "Proof of concept of no concept", ja: "概念実証の基準がない" }, table: [["トリガーID", "事象定義"], ["M1", "第2相試験における概念実証（PoC）の達成"]], finds: ["B2"] },
    ],
  },
  checkRow: (row, report) => {
    const text = row.at("eventText") ?? "";
    if (isSettled(row) || !isDeclaredSuccess(row) || phraseIn(text, "definedElsewhere") !== undefined) return;
    const missing = parts.filter(({ isStated }) => !isStated(text)).map(({ name }) => name);
    if (missing.length === 0) return;
    report(at(row, "eventText"), { en: "{id} leaves open by what the trial succeeds: not stated are {missing}", ja: "{id}には、成功を判定する{missing}が示されていません" }, {
      values: { id: rowName(row), missing: { en: missing.map(({ en }) => en).join(", "), ja: missing.map(({ ja }) => ja).join("・") } },
    });
  },
});
