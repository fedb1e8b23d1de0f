import { laborFunctions, laborRows } from "../../seeds/labor";
import type { PatternId } from "../../seeds/pattern-id";
import type { Text } from "../../language/text";
import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { cellIs } from "../../workbook/condition";
import { formula } from "../../workbook/expression";
import { nameRef } from "../../workbook/references";
import { pickOne } from "../shared/validations";
import { progress, verdicts } from "../shared/words";
import { laborCheck, laborVerdicts, owner } from "./accountable";

const raciWords = ["A/R", "A", "R", "C", "I"].map((letter): Text => ({ en: letter, ja: letter }));
const functionName = new Map(laborFunctions.map(({ id, name }) => [id, name]));

/** Who does what in a pattern, a row for each activity, function by function. */
export function laborTable(pattern: PatternId): Block {
  const rows = laborFunctions.flatMap(({ id }) => laborRows.filter((row) => row.function === id && row.patterns.includes(pattern)));
  return table({
    name: "Labor",
    columns: [
      { key: "function", header: { en: "Function", ja: "機能" }, role: "tableBody", width: 13 },
      { key: "activity", header: { en: "Activity", ja: "業務" }, role: "tableBody", width: 20 },
      { key: "japan", header: { en: "Japan/Asia does", ja: "日本・アジア側の役割" }, role: "tableBody", width: 25 },
      { key: "us", header: { en: "US does", ja: "米国側の役割" }, role: "tableBody", width: 25 },
      raciColumn("raciJapan", { en: "RACI Japan/Asia", ja: "RACI 日本・アジア" }),
      raciColumn("raciUs", { en: "RACI US", ja: "RACI 米国" }),
      raciColumn("raciThird", { en: "RACI CDMO/CRO", ja: "RACI CDMO・CRO" }),
      { key: "owner", header: { en: "Owner", ja: "主管" }, role: "result", formula: owner, width: 11 },
      { key: "handover", header: { en: "Hand-over event", ja: "引継ぎイベント" }, role: "tableBody", width: 22 },
      { key: "kpi", header: { en: "KPI", ja: "KPI" }, role: "tableBody", width: 19 },
      { key: "target", header: { en: "Target", ja: "目標値" }, role: "input", width: 16 },
      { key: "due", header: { en: "Due", ja: "期日" }, role: "result", format: "date", width: 12 },
      {
        key: "check",
        header: { en: "Check", ja: "確認" },
        role: "check",
        formula: laborCheck,
        width: 9,
        conditions: [cellIs(verdicts.fine, "green"), cellIs(verdicts.late, "amber"), cellIs(laborVerdicts.owners, "red"), cellIs(laborVerdicts.doer, "red")],
      },
      {
        key: "status",
        header: { en: "Status", ja: "進捗" },
        role: "input",
        width: 12,
        validation: pickOne({ en: "Status", ja: "進捗" }, Object.values(progress), { en: "Done means that the hand-over event has happened.", ja: "引継ぎイベントが発生した時点で「完了」とします。" }),
        conditions: [cellIs(progress.done, "green"), cellIs(progress.inProgress, "amber")],
      },
    ],
    rows: rows.map((row) => ({
      function: functionName.get(row.function) ?? row.function,
      activity: row.activity,
      japan: row.japan,
      us: row.us,
      raciJapan: row.raci.japan,
      raciUs: row.raci.us,
      raciThird: row.raci.third,
      handover: row.handover,
      kpi: row.kpi,
      target: row.target,
      due: formula`EDATE(${nameRef("PlanStart")},${3 * row.due})-1`,
      status: progress.notStarted,
    })),
  });
}

function raciColumn<Key extends string>(key: Key, header: Text) {
  const meaning = { en: "R does it, A owns the result (one in each row), C is asked, I is told.", ja: "R：実行、A：最終責任（各行1者）、C：事前協議、I：事後報告" };
  return { key, header, role: "input", width: 9, validation: pickOne({ en: "RACI", ja: "RACI" }, raciWords, meaning) } as const;
}
