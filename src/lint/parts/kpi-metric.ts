import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords, type TriggerWord } from "../../seeds/triggers";

/** What a row measures: its metric, else what its event is about. Reads metric and eventType. */
export function kpiMetric(row: TriggerRow): TriggerWord<"metric"> | undefined {
  const event = row.at("eventType");
  return row.at("metric") ?? (event && triggerWords.event[event].measures);
}
