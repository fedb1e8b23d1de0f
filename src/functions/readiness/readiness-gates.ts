import { areaName, languageOfAreas, missingWords } from "../../core/readiness/missing";
import { readinessByArea } from "../../core/readiness/readiness-by-area";
import { readinessByGate } from "../../core/readiness/readiness-by-gate";
import { defineFunction } from "../define-function";
import { rows } from "../results/rows";
import { asOfDay, checklistTable, readinessSource } from "./checklist-table";

export const readinessGates = defineFunction({
  name: "READINESS.GATES",
  summary: { en: "Which gates are open, and what holds the others", ja: "開いているゲートと、残りのゲートを妨げているもの" },
  description: {
    en: "POC needs Data Green, CMC and Clinical Amber. CMC needs Data and CMC Green, the rest Amber. Access needs all Green. The words of the last two columns follow the language that the areas are named in.",
    ja: "POCはデータがGreen、CMCと臨床がAmber以上。CMCはデータとCMCがGreen、その他はAmber以上。AccessはすべてGreen。最後の2列は、領域名の言語に合わせて表示します。",
  },
  parameters: { checklist: checklistTable, asOf: asOfDay },
  returns: rows({ en: "A row for each gate, in order", ja: "ゲートごとに1行（順番どおり）" }, [
    { name: { en: "Gate", ja: "ゲート" }, meaning: { en: "POC, CMC or Access", ja: "POC、CMC、Access" } },
    { name: { en: "State", ja: "状態" }, meaning: { en: "open or shut", ja: "open（開）またはshut（閉）" } },
    { name: { en: "Binding area", ja: "制約領域" }, meaning: { en: "the area furthest below what the gate needs; blank when open", ja: "必要水準から最も遠い領域（openなら空白）" } },
    { name: { en: "Missing", ja: "不足" }, meaning: { en: "what each area lacks; blank when open", ja: "各領域で足りないもの（openなら空白）" } },
  ]),
  examples: [
    {
      call: '=DEAL.READINESS.GATES({"Area","Item","Kind","Status","Proof";"Data","GLP package","must","met","third party";"CMC","FMEA","must","met","internal";"Clinical","Charter","must","in progress",""})',
      gives: [
        ["POC", "shut", "Clinical", "Clinical: evidence 0%, 50% needed"],
        [
          "CMC",
          "shut",
          "Access",
          "CMC: FMEA (needs third party proof); evidence 50%, 65% needed. Clinical: evidence 0%, 50% needed. Access: no such area in the checklist. Contracts: no such area in the checklist",
        ],
        [
          "Access",
          "shut",
          "Access",
          "CMC: FMEA (needs third party proof); evidence 50%, 65% needed. Clinical: Charter (in progress); 0% of the weight met, 80% needed; evidence 0%, 65% needed. Access: no such area in the checklist. Contracts: no such area in the checklist",
        ],
      ],
      because: { en: "Clinical is Red, since work in progress is no evidence yet", ja: "進行中の作業はまだ証拠にならないため、臨床はRed" },
    },
    {
      call: '=DEAL.READINESS.GATES({"Area","Status","Proof";"Data","met","letter"})',
      fails: { code: "#VALUE!", says: "checklist row 2, Proof must be one of regulator, signed, third party, internal or none" },
      because: { en: "only the listed words have a meaning", ja: "一覧にある語だけが有効です" },
    },
  ],
  source: readinessSource,
  compute: ({ checklist, asOf }) => {
    const areas = readinessByArea(checklist, asOf);
    const language = languageOfAreas(areas);
    return readinessByGate(areas).map(
      ({ gate, isOpen, binding, shortfalls }) =>
        [gate, isOpen ? "open" : "shut", binding ? areaName(binding, language) : null, isOpen ? null : missingWords(shortfalls, language)] as const,
    );
  },
});
