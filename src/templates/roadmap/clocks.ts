import type { Text } from "../../language/text";
import type { PatternId } from "../../seeds/pattern-id";
import type { Pattern } from "../../seeds/patterns";
import { regulatoryClocks, type RegulatoryClock } from "../../seeds/regulatory";
import { roadmapClocks } from "../../seeds/roadmap";
import type { Block } from "../../workbook/block";
import { table } from "../../workbook/blocks/table";
import { cellIs } from "../../workbook/condition";
import { formula } from "../../workbook/expression";
import { columnRef, thisRow } from "../../workbook/references";
import { pickOne } from "../shared/validations";

const units = {
  days: { en: "days", ja: "日" },
  months: { en: "months", ja: "か月" },
  years: { en: "years", ja: "年" },
} as const satisfies Record<RegulatoryClock["unit"], Text>;

const statuses = {
  sourced: { en: "sourced", ja: "出典確認済み" },
  "to verify": { en: "to verify", ja: "要確認" },
} as const satisfies Record<RegulatoryClock["status"], Text>;

const regions = {
  JP: { en: "Japan", ja: "日本" },
  US: { en: "US", ja: "米国" },
  any: { en: "any", ja: "共通" },
} as const satisfies Record<RegulatoryClock["region"], Text>;

const anchor = thisRow("anchor");
/** The end of a roadmap row, or the date entered for an event; 0 while there is none. */
const anchorDay = formula`SUMIF(${columnRef("Roadmap", "row")},${anchor},${columnRef("Roadmap", "end")})+SUMIF(${columnRef("RoadmapEvents", "event")},${anchor},${columnRef("RoadmapEvents", "date")})`;
const monthsEach = formula`IF(${thisRow("unit")}=${units.years},12,1)`;
const runsOut = formula`IF(${thisRow("unit")}=${units.days},${thisRow("from")}+${thisRow("length")},EDATE(${thisRow("from")},${thisRow("length")}*${monthsEach}))`;

/** The pattern's clocks, each dated from the row or event that starts it; one whose source isn't checked gives no date. */
export function clocksTable(pattern: PatternId): Block {
  return table({
    name: "RoadmapClocks",
    columns: [
      { key: "clock", header: { en: "Clock", ja: "期限の種類" }, role: "tableBody", width: 40 },
      { key: "starts", header: { en: "Runs from", ja: "起算点" }, role: "tableBody", width: 26 },
      { key: "region", header: { en: "Region", ja: "地域" }, role: "tableBody", width: 12 },
      { key: "anchor", header: { en: "Row or event", ja: "行又はイベント" }, role: "input", width: 14 },
      { key: "from", header: { en: "From", ja: "起算日" }, role: "result", format: "date", formula: formula`IF(${anchorDay}=0,"",${anchorDay})`, width: 14 },
      { key: "length", header: { en: "Length", ja: "長さ" }, role: "input", width: 8 },
      { key: "unit", header: { en: "Unit", ja: "単位" }, role: "input", width: 9, validation: pickOne({ en: "Unit", ja: "単位" }, Object.values(units), { en: "Calendar days, months or years.", ja: "暦日、か月、年のいずれか。" }) },
      { key: "until", header: { en: "Until", ja: "満了日" }, role: "result", format: "date", formula: formula`IF(OR(${thisRow("from")}="",${thisRow("status")}<>${statuses.sourced}),"",${runsOut})`, width: 14 },
      { key: "status", header: { en: "Source", ja: "出典" }, role: "check", width: 13, validation: pickOne({ en: "Source", ja: "出典" }, Object.values(statuses), { en: "Only a sourced clock gives a date.", ja: "出典を確認した期限だけが日付を計算します。" }), conditions: [cellIs(statuses["to verify"], "amber")] },
    ],
    rows: clocksOf(pattern).map(({ clock, anchor: from }) => ({
      clock: clock.name,
      region: regions[clock.region],
      starts: clock.starts,
      anchor: from,
      length: clock.length,
      unit: units[clock.unit],
      status: statuses[clock.status],
    })),
  });
}

/** Public facts of the pattern's route, a line each with its source. */
export function routeFacts({ route }: Pattern): Text {
  return {
    en: route.map(({ text, source }) => `${text.en}  (${source})`).join("\n"),
    ja: route.map(({ text, source }) => `${text.ja}（${source}）`).join("\n"),
  };
}

/** Where the pattern's clocks come from, a line each. */
export function clockSources(pattern: PatternId): Text {
  const lines = clocksOf(pattern).filter(({ clock }) => clock.sources.length > 0);
  return {
    en: lines.map(({ clock }) => `${clock.name.en}: ${clock.sources.join("  ")}`).join("\n"),
    ja: lines.map(({ clock }) => `${clock.name.ja}：${clock.sources.join("  ")}`).join("\n"),
  };
}

function clocksOf(pattern: PatternId): { clock: RegulatoryClock; anchor: string }[] {
  return roadmapClocks.flatMap(({ patterns, clock: id, anchor: from }) => {
    const clock = regulatoryClocks.find((known) => known.id === id);
    return clock && patterns.includes(pattern) ? [{ clock, anchor: from }] : [];
  });
}
