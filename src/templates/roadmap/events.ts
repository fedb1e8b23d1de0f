import { roadmapAnchors } from "../../seeds/roadmap";
import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { pickDay } from "../shared/validations";

const dateHeader = { en: "Date", ja: "日付" };

/** Events beyond the plan: the user enters their dates, and clocks start from them. */
export const eventsTable: Block = table({
  name: "RoadmapEvents",
  columns: [
    { key: "name", header: { en: "Event to date", ja: "日付を入力するイベント" }, role: "tableBody", width: 40 },
    { key: "event", header: { en: "Code", ja: "略号" }, role: "tableBody", width: 26 },
    { key: "date", header: dateHeader, role: "input", format: "date", width: 12, validation: pickDay(dateHeader, { en: "Enter the day once it is planned; the clocks below follow.", ja: "予定日を入力すると、下の期限が計算されます。" }) },
  ],
  rows: roadmapAnchors.map(({ id, name }) => ({ event: id, name })),
});
