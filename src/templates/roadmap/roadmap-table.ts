import type { PatternId } from "../../seeds/pattern-id";
import { roadmapRows, roadmapTracks, type RoadmapRow } from "../../seeds/roadmap";
import type { Block } from "../../workbook/block";
import { gantt } from "../../workbook/blocks/gantt";
import { table } from "../../workbook/blocks/table";
import { cellIs } from "../../workbook/condition";
import { cellRef, thisCell } from "../../workbook/references";
import { numberFrom, pickOne } from "../shared/validations";
import { progress, sides, verdicts } from "../shared/words";
import { formula } from "../../workbook/expression";
import { plannedQuarters } from "./quarters";
import { endDay, rowCheck, startDay } from "./row-dates";

const headers = {
  owner: { en: "Owner", ja: "主管" },
  quarter: { en: "Quarter", ja: "四半期" },
  month: { en: "Month", ja: "月" },
  months: { en: "Months", ja: "期間（月）" },
  status: { en: "Status", ja: "進捗" },
} as const;

/** The plan of a pattern: tasks, deals, gates, with dates that follow from the quarters. */
export function roadmapTable(pattern: PatternId): Block {
  return table({
    name: "Roadmap",
    columns: [
      { key: "row", header: { en: "Row", ja: "行" }, role: "tableBody", width: 6 },
      { key: "track", header: { en: "Track", ja: "トラック" }, role: "tableBody", width: 11 },
      { key: "task", header: { en: "Task", ja: "タスク" }, role: "tableBody", width: 38 },
      { key: "owner", header: headers.owner, role: "input", width: 11, validation: pickOne(headers.owner, [sides.japan, sides.us, sides.joint], { en: "Side that answers for the row.", ja: "その行に責任を負う側です。" }) },
      { key: "quarter", header: headers.quarter, role: "input", format: "plainInteger", width: 8, validation: numberFrom(1, plannedQuarters, headers.quarter, { en: "Quarter of the plan in which it starts.", ja: "開始する計画上の四半期です。" }) },
      { key: "month", header: headers.month, role: "input", format: "plainInteger", width: 7, validation: numberFrom(1, 3, headers.month, { en: "Month of the quarter in which it starts.", ja: "四半期内の開始月です。" }) },
      { key: "months", header: headers.months, role: "input", format: "plainInteger", width: 8, validation: numberFrom(0, 60, headers.months, { en: "Length in months; 0 is an event on one day.", ja: "期間（月数）。0は1日のイベントです。" }) },
      { key: "start", header: { en: "Start", ja: "開始日" }, role: "result", format: "date", formula: startDay, width: 12 },
      { key: "end", header: { en: "End", ja: "終了日" }, role: "result", format: "date", formula: endDay, width: 12 },
      { key: "check", header: { en: "Check", ja: "確認" }, role: "check", formula: rowCheck, width: 13, conditions: [cellIs(verdicts.fine, "green"), cellIs(verdicts.late, "amber"), { when: formula`${thisCell}<>""`, role: "red" }] },
      { key: "after", header: { en: "After", ja: "先行1" }, role: "input", width: 7 },
      { key: "andAfter", header: { en: "And after", ja: "先行2" }, role: "input", width: 7 },
      { key: "status", header: headers.status, role: "input", width: 12, validation: pickOne(headers.status, Object.values(progress), { en: "Done rows are never late.", ja: "完了した行は遅延になりません。" }), conditions: [cellIs(progress.done, "green"), cellIs(progress.inProgress, "amber")] },
    ],
    rows: rowsOf(pattern).map(({ id, track, task, owner, quarter, month, months, after }) => ({
      row: id,
      track: roadmapTracks.find((known) => known.id === track)?.name ?? track,
      task,
      owner: sides[owner],
      quarter,
      month,
      months,
      after: after[0] ?? null,
      andAfter: after[1] ?? null,
      status: progress.notStarted,
    })),
  });
}

/** The bars beside the plan, a column a month. */
export function bars(pattern: PatternId): Block {
  return gantt({
    key: "bars",
    table: "Roadmap",
    tableRows: rowsOf(pattern).length,
    from: "start",
    to: "end",
    first: formula`INDEX(${cellRef("quarters", "first")},1)`,
    periods: plannedQuarters * 3,
    monthsEach: 1,
    spareRows: 5,
  });
}

function rowsOf(pattern: PatternId): readonly RoadmapRow[] {
  return roadmapTracks.flatMap(({ id }) => roadmapRows.filter((row) => row.pattern === pattern && row.track === id));
}
