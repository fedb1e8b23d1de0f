import { readiness } from "../../functions/readiness/readiness";
import { callTo } from "../../workbook/call-to";
import { formula } from "../../workbook/expression";
import type { NamePlan } from "../../workbook/plan";
import { nameRef, tableRef } from "../../workbook/references";
import { scoreCall } from "./calls";

const asOf = nameRef("AsOf");
const otherCall = callTo(readiness, { checklist: formula`items`, asOf });

const noChecklist = {
  en: "The checklist that this name scores is gone. Give a range, =READINESS(range), or insert Readiness again, which brings a name of its own.",
  ja: "この名前が採点するチェックリストは削除されています。=READINESS(範囲) と範囲を指定するか、「準備度」を挿入し直してください（新しい名前が付きます）。",
};
const noDay = {
  en: "The as-of cell, the day to judge proof on, is gone or holds an error.",
  ja: "証拠を評価する基準日のセルが削除されたか、エラーになっています。",
};

// A deleted table leaves #REF! where it stood. ROWS turns that into an error for sure, whatever a reference to nothing counts as in ISREF.
const own = formula`IF(ISERROR(ROWS(${tableRef("Checklist").all})),${noChecklist},${scoreCall})`;

/** `=READINESS()` scores the workbook's checklist, `=READINESS(range)` any other, both on the day `AsOf`; a sentence where either is gone. */
export const readinessName: NamePlan = {
  name: "READINESS",
  refersTo: formula`LAMBDA([items],IF(ISERROR(${asOf}),${noDay},IF(ISOMITTED(items),${own},${otherCall})))`,
  comment: { en: "Readiness score: of the checklist, or of the range given", ja: "準備度スコア（引数なし：チェックリスト、引数あり：指定範囲）" },
};
