import { bare } from "../../core/contract/bare";
import { readTerritory } from "../../core/contract/territories";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { TriggerWord } from "../../seeds/triggers";
import type { Contract } from "../contract";

type Event = TriggerWord<"event">;

/** Columns that tell which rows belong together. */
export const programmeColumns = ["product", "indication", "territory", "eventType", "target", "predecessors"] as const;

/** The row in force for one of these events that goes with a row: one that its Predecessors name, else the one with the earliest Target for the same product and indication where both name a country, or the same Territory. */
export function counterpart(contract: Contract, row: TriggerRow, ...events: readonly Event[]): TriggerRow | undefined {
  const named = (row.at("predecessors")?.ids ?? []).map((id) => contract.withId(id)).filter((earlier) => events.some((event) => earlier?.at("eventType") === event));
  if (named[0]) return named[0];
  const places = events.map((event) => contract.derive(earliestRows).get(keyOf(event, row)));
  const found = places.flatMap((byTerritory) => [...(byTerritory ?? [])].filter(([territory]) => sharesPlace(territory, territoryText(row))).map(([, one]) => one));
  return found.length === 0 ? undefined : found.reduce((first, one) => (targetOf(one) < targetOf(first) ? one : first));
}

/** True when a row is for one country alone, as its Territory says, or for none that it says. */
export function isOnlyFor(row: TriggerRow, country: string): boolean {
  const text = territoryText(row);
  if (text === "") return true;
  const { codes, isRest, isOpen } = readTerritory(text);
  return codes.has(country) && codes.size === 1 && !isRest && !isOpen;
}

/** For each event, product and indication, the row with the earliest Target by Territory. Contracts have few territories, however many rows. */
function earliestRows({ inForce }: Contract): ReadonlyMap<string, ReadonlyMap<string, TriggerRow>> {
  const rows = new Map<string, Map<string, TriggerRow>>();
  for (const row of inForce) {
    const event = row.at("eventType");
    if (event === undefined) continue;
    const key = keyOf(event, row);
    let byTerritory = rows.get(key);
    if (!byTerritory) rows.set(key, (byTerritory = new Map()));
    const known = byTerritory.get(territoryText(row));
    if (!known || targetOf(row) < targetOf(known)) byTerritory.set(territoryText(row), row);
  }
  return rows;
}

function sharesPlace(one: string, other: string): boolean {
  if (bare(one) === bare(other)) return true;
  const named = readTerritory(other).named;
  return [...readTerritory(one).named].some((code) => named.has(code));
}

function keyOf(event: Event, row: TriggerRow): string {
  return [event, bare(row.at("product") ?? ""), bare(row.at("indication") ?? "")].join("\n");
}

function territoryText(row: TriggerRow): string {
  return String(row.cell("territory") ?? "").trim();
}

function targetOf(row: TriggerRow): number {
  return row.at("target") ?? Infinity;
}
