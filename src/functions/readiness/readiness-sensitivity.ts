import { changesWords } from "../../core/readiness/changes";
import { languageOfAreas } from "../../core/readiness/missing";
import { readinessByArea } from "../../core/readiness/readiness-by-area";
import { readinessScore } from "../../core/readiness/readiness-score";
import { readinessSensitivity as sensitivityOf } from "../../core/readiness/sensitivity";
import { defineFunction } from "../define-function";
import { number, share } from "../parameters/number";
import { optional } from "../parameters/optional";
import { rows } from "../results/rows";
import { asOfDay, checklistTable, readinessSource } from "./checklist-table";

export const readinessSensitivity = defineFunction({
  name: "READINESS.SENSITIVITY",
  summary: { en: "How much hangs on each weight, one at a time", ja: "重みを1つずつ動かしたときの影響" },
  description: {
    en: "Weights are a judgement. Each item's weight is taken x (1 - swing) and x (1 + swing), all others as they are: a result that hardly moves does not depend on that judgement.",
    ja: "重みは判断によるものです。各項目の重みを1つずつ×(1－swing)と×(1＋swing)に動かします。結果がほとんど動かなければ、その判断に左右されていません。",
  },
  parameters: {
    checklist: checklistTable,
    asOf: asOfDay,
    swing: optional(number({ en: "How far each weight swings, a fraction of itself", ja: "重みを動かす割合" }, share), 0.2),
  },
  returns: rows({ en: "A row beside each row of the checklist", ja: "チェックリストの行ごとに1行" }, [
    { name: { en: "Area", ja: "領域" }, meaning: { en: "as the checklist writes it", ja: "チェックリストの表記" } },
    { name: { en: "Item", ja: "項目" }, meaning: { en: "as the checklist writes it", ja: "チェックリストの表記" } },
    { name: { en: "Score, less weight", ja: "重みを減らしたスコア" }, meaning: { en: "the score at weight x (1 - swing); blank when no weight is left", ja: "重み×(1－swing)のスコア（重みがなくなれば空白）" } },
    { name: { en: "Score, more weight", ja: "重みを増やしたスコア" }, meaning: { en: "the score at weight x (1 + swing)", ja: "重み×(1＋swing)のスコア" } },
    { name: { en: "Less weight changes", ja: "減らした場合の変化" }, meaning: { en: "lights, gates and the order of areas that change; blank when none", ja: "変わる信号・ゲート・領域の順位（なければ空白）" } },
    { name: { en: "More weight changes", ja: "増やした場合の変化" }, meaning: { en: "the same at more weight", ja: "重みを増やした場合の同じ内容" } },
  ]),
  examples: [
    {
      call: '=DEAL.READINESS.SENSITIVITY({"Area","Item","Kind","Status","Proof";"Data","GLP package","should","met","signed";"Data","TMF","should","not started","";"CMC","FMEA","should","met","internal"})',
      gives: [
        ["Data", "GLP package", 47.1404520791032, 52.2232967867094, "Data: Amber → Red; POC gate: held by Clinical → held by Data; CMC gate: held by Clinical → held by Data; Data: place 1 → 2", null],
        ["Data", "TMF", 52.7046276694730, 47.6731294622796, null, "Data: Amber → Red; POC gate: held by Clinical → held by Data; CMC gate: held by Clinical → held by Data; Data: place 1 → 2"],
        ["CMC", "FMEA", 50, 50, null, null],
      ],
      because: { en: "Data stands just at Amber, 0.5: with less weight on its met item it is 0.8/1.8 and Red. The only item of an area may weigh anything", ja: "データはちょうどAmberの0.5。達成項目の重みが減ると0.8/1.8でRedになる。領域に1項目しかなければ重みは影響しない" },
    },
    {
      call: '=DEAL.READINESS.SENSITIVITY({"Area","Status";"Data","met"},,20)',
      fails: { code: "#VALUE!", says: "swing must be a number from 0 to 1, not 20" },
      because: { en: "a swing of 20% is 0.2", ja: "20%は0.2と指定する" },
    },
    {
      call: '=DEAL.READINESS.SENSITIVITY({"Area","Status";"Data","n/a"})',
      fails: { code: "#N/A", says: "checklist has no item to score" },
      because: { en: "nothing is left to score", ja: "採点できる項目が残りません" },
    },
  ],
  source: readinessSource,
  compute: ({ checklist, asOf, swing }) => {
    const areas = readinessByArea(checklist, asOf);
    const language = languageOfAreas(areas);
    const score = readinessScore(areas, "geometric");
    const found = new Map(sensitivityOf(areas, swing).map((sensitivity) => [sensitivity.item.item, sensitivity]));
    const first = checklist[0]?.row ?? 1;
    const blank = [null, null, null, null, null, null] as const;
    const lines: (readonly [string | null, string | null, number | null, number | null, string | null, string | null])[] = [];
    for (const item of checklist) {
      while (lines.length < item.row - first) lines.push(blank);
      const { lighter, heavier } = found.get(item) ?? {};
      const changes = (outcome: typeof lighter) => (outcome && changesWords(outcome, language)) || null;
      lines.push([item.area, item.item || null, lighter ? (lighter.score ?? null) : score, heavier ? (heavier.score ?? null) : score, changes(lighter), changes(heavier)]);
    }
    return lines;
  },
});
