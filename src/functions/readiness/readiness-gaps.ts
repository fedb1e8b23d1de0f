import { NoAnswer } from "../../core/no-answer";
import { readinessGaps as gapsOf } from "../../core/readiness/gaps";
import { itemName, languageOfAreas, reason } from "../../core/readiness/missing";
import { readinessByArea } from "../../core/readiness/readiness-by-area";
import { defineFunction } from "../define-function";
import { number } from "../parameters/number";
import { optional } from "../parameters/optional";
import { rows } from "../results/rows";
import { asOfDay, checklistTable, readinessSource } from "./checklist-table";

export const readinessGaps = defineFunction({
  name: "READINESS.GAPS",
  summary: { en: "What to do next: open items and the points that each would add", ja: "次にすべきこと：未完了の項目と、達成した場合のスコアの伸び" },
  description: {
    en: "Items unmet, or met with weak, stale or undated proof. Musts that block the next gate come first, then the largest gain. While two areas stand at 0 the score stays 0 whatever one item does; to put such items in order every area counts as at least 1 of 100.",
    ja: "未達成の項目と、証拠が弱い・古い・日付のない達成項目。次のゲートを妨げる必須項目を先に、続いて伸びの大きい順に並べます。2つの領域が0の間は1項目ではスコアが0のままなので、順位付けに限り各領域を最低1（100点満点）とみなします。",
  },
  parameters: {
    checklist: checklistTable,
    asOf: asOfDay,
    top: optional(number({ en: "How many to list; all when left out", ja: "表示する件数。省略するとすべて" }, { from: 1, isWhole: true })),
  },
  returns: rows({ en: "A row for each open item, the most useful first", ja: "未完了の項目ごとに1行（効果の大きい順）" }, [
    { name: { en: "Area", ja: "領域" }, meaning: { en: "as the checklist names it", ja: "チェックリストの表記" } },
    { name: { en: "Item", ja: "項目" }, meaning: { en: "the item, or its row where it has no words", ja: "項目（空白の場合は行番号）" } },
    { name: { en: "Gain", ja: "伸び" }, meaning: { en: "points that the score gains once the item is met with the proof it needs, dated asOf", ja: "asOfの日付の必要な証拠で達成した場合に増えるスコア" } },
    { name: { en: "Why", ja: "理由" }, meaning: { en: "its status, or what is wrong with its proof", ja: "状況、または証拠の不備" } },
    { name: { en: "Blocks", ja: "妨げるゲート" }, meaning: { en: "the next gate, where this must keeps it shut; else blank", ja: "この必須項目が妨げている次のゲート（なければ空白）" } },
  ]),
  examples: [
    {
      call: '=DEAL.READINESS.GAPS({"Area","Item","Kind","Status","Proof";"Data","GLP package","must","met","third party";"Data","TMF","should","not started","";"CMC","FMEA","must","met","internal";"CMC","Yield KPI","must","in progress",""})',
      gives: [
        ["CMC", "Yield KPI", 19.3674185342440, "in progress", "POC"],
        ["CMC", "FMEA", 8.3772233983162, "needs third party proof", "POC"],
        ["Data", "TMF", 13.0985829483120, "not started", null],
      ],
      because: {
        en: "Evidence is 0.4 and 0.25, the score 31.6; the KPI would lift CMC to 0.65 and the score to 51.0. Both musts of CMC come before TMF, since POC needs CMC at Amber, 0.5",
        ja: "充足度は0.4と0.25、スコアは31.6。KPIを達成するとCMCは0.65、スコアは51.0になる。POCにはCMCのAmber（0.5）が必要なため、CMCの必須2項目がTMFより先に並ぶ",
      },
    },
    {
      call: '=DEAL.READINESS.GAPS({"Area","Item","Status","Proof","Proof needed";"Data","GLP package","not started","","signed";"CMC","FMEA","not started","","internal"},,1)',
      gives: [["Data", "GLP package", 0, "not started", null]],
      because: { en: "one item can't lift a score that another area holds at 0; signed proof is worth more than internal, so it is listed first", ja: "他の領域が0のため1項目ではスコアは動かない。締結済みは社内より効果が大きいので先に並ぶ" },
    },
    {
      call: '=DEAL.READINESS.GAPS({"Area","Status","Proof";"Data","met","signed"})',
      fails: { code: "#N/A", says: "nothing is missing" },
      because: { en: "there is nothing to list", ja: "並べる項目がない" },
    },
    {
      call: '=DEAL.READINESS.GAPS({"Area","Status";"Data","met"},,0)',
      fails: { code: "#VALUE!", says: "top must be a whole number of at least 1, not 0" },
      because: { en: "a list of none says nothing", ja: "0件の一覧は意味をもたない" },
    },
  ],
  source: readinessSource,
  compute: ({ checklist, asOf, top }) => {
    const areas = readinessByArea(checklist, asOf);
    const language = languageOfAreas(areas);
    const gaps = gapsOf(areas);
    if (gaps.length === 0) {
      throw new NoAnswer("#N/A", { en: "nothing is missing: every item that applies is met with fresh proof of the grade it needs", ja: "不足はありません。対象の項目はすべて、必要かつ有効な証拠で達成されています" });
    }
    return gaps.slice(0, top).map(({ area, item, gain, blocks }) => [area.name, itemName(item, language), gain, reason(item)[language], blocks ?? null] as const);
  },
});
