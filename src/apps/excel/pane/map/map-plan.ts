import { dayOf } from "../../../../cells/serial";
import type { MapTrigger, TriggerMap } from "../../../../core/contract/trigger-map";
import { Refusal } from "../../../../language/refusal";
import type { Text } from "../../../../language/text";
import { gantt } from "../../../../workbook/blocks/gantt";
import { heading, note } from "../../../../workbook/blocks/heading";
import { table } from "../../../../workbook/blocks/table";
import { cellIs } from "../../../../workbook/condition";
import { formula } from "../../../../workbook/expression";
import type { WorkbookPlan } from "../../../../workbook/plan";
import { mapWords, stateWords } from "./map-words";
import { categoryName, nameOf, waitsFor } from "./trigger-facts";

/** More would not go to Excel in one request. */
const mostRows = 800;
const mostPeriods = 40;

/** A sheet with the map: a row for each trigger in the order of their days, bars from the planned day to the long-stop. */
export function mapPlan(map: TriggerMap): WorkbookPlan {
  if (map.triggers.length === 0) throw new Refusal(mapWords.noTriggers);
  const waits = { en: waitsFor(map, "en"), ja: waitsFor(map, "ja") };
  const ordered = map.triggers.map((trigger, index) => ({ trigger, index })).sort((one, other) => (one.trigger.day ?? Infinity) - (other.trigger.day ?? Infinity) || one.index - other.index).slice(0, mostRows);
  const rows = ordered.map(({ trigger, index }) => ({ ...rowOf(trigger), waits: { en: waits.en.get(index) ?? "", ja: waits.ja.get(index) ?? "" } }));
  const left = map.triggers.length - rows.length;
  return {
    sheets: [
      {
        name: mapWords.map,
        freeze: "TriggerMap",
        orientation: "landscape",
        blocks: [
          heading(mapWords.map, "title"),
          note(mapWords.snapshot),
          ...(left > 0 ? [note({ en: `${String(left)} later triggers are not listed.`, ja: `ほかに${String(left)}件のトリガーがあります（省略）。` })] : []),
          {
            gap: 0,
            beside: [
              [
                table({
                  name: "TriggerMap",
                  columns: [
                    { key: "trigger", header: mapWords.trigger, role: "tableBody", width: 16 },
                    { key: "event", header: mapWords.event, role: "tableBody", width: 40 },
                    { key: "category", header: mapWords.category, role: "tableBody", width: 18 },
                    { key: "planned", header: mapWords.planned, role: "tableBody", format: "date", width: 12 },
                    { key: "longStop", header: mapWords.longStop, role: "tableBody", format: "date", width: 12 },
                    { key: "waits", header: mapWords.waitsFor, role: "tableBody", width: 22 },
                    { key: "amount", header: mapWords.amount, role: "tableBody", format: "amount", width: 15 },
                    { key: "currency", header: mapWords.currency, role: "tableBody", width: 10 },
                    { key: "state", header: mapWords.state, role: "check", width: 12, conditions: [cellIs(stateWords.met, "green"), cellIs(stateWords.due, "amber"), cellIs(stateWords.overdue, "red"), cellIs(stateWords.ring, "red"), cellIs(stateWords.lapsed, "unknown")] },
                  ],
                  rows,
                }),
              ],
              ...bars(map, rows.length),
            ],
          },
        ],
      },
    ],
  };
}

function rowOf(trigger: MapTrigger) {
  const { row, day, state } = trigger;
  const category = row.at("category") ?? "";
  const hidden = row.note("amount")?.redacted;
  return {
    trigger: same(nameOf(trigger)),
    event: same(row.at("eventText") ?? ""),
    category: { en: categoryName(category, "en"), ja: categoryName(category, "ja") },
    planned: day ?? null,
    longStop: row.at("longStop") ?? null,
    amount: row.at("amount") ?? (hidden === undefined ? null : same(hidden)),
    currency: same(row.at("currency") ?? ""),
    state: stateWords[state ?? "ring"],
  };
}

function bars({ triggers }: TriggerMap, tableRows: number) {
  const days = triggers.flatMap(({ day, row }) => (day === undefined ? [] : [day, row.at("longStop") ?? day]));
  if (days.length === 0) return [];
  const [first, last] = [dayOf(days.reduce((one, other) => Math.min(one, other))), dayOf(days.reduce((one, other) => Math.max(one, other)))];
  const quarters = (last.year - first.year) * 4 + Math.floor((last.month - 1) / 3) - Math.floor((first.month - 1) / 3) + 1;
  const isByQuarter = quarters <= mostPeriods;
  const month = isByQuarter ? Math.floor((first.month - 1) / 3) * 3 + 1 : 1;
  const periods = isByQuarter ? quarters : Math.min(mostPeriods, last.year - first.year + 1);
  return [[gantt({ key: "bars", table: "TriggerMap", tableRows, from: "planned", to: "longStop", first: formula`DATE(${first.year},${month},1)`, periods, monthsEach: isByQuarter ? 3 : 12 })]];
}

function same(text: string): Text {
  return { en: text, ja: text };
}
