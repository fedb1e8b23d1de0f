import { readiness } from "../../functions/readiness/readiness";
import { callTo } from "../../workbook/call-to";
import { formula } from "../../workbook/expression";
import type { NamePlan } from "../../workbook/plan";
import { nameRef } from "../../workbook/references";
import { scoreCall } from "./calls";

const otherCall = callTo(readiness, { checklist: formula`items`, asOf: nameRef("AsOf") });

/** `=READINESS()` scores the workbook's checklist, `=READINESS(range)` any other, both on the day `AsOf`. */
export const readinessName: NamePlan = {
  name: "READINESS",
  refersTo: formula`LAMBDA([items],IF(ISOMITTED(items),${scoreCall},${otherCall}))`,
  comment: { en: "Readiness score: of the checklist, or of the range given", ja: "準備度スコア（引数なし：チェックリスト、引数あり：指定範囲）" },
};
