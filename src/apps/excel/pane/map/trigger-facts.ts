import { isoDate } from "../../../../cells/serial";
import type { MapTrigger, TriggerMap } from "../../../../core/contract/trigger-map";
import type { Language } from "../../../../language/text";
import { triggerWords } from "../../../../seeds/triggers";
import { linkWords, stateWords } from "./map-words";

const longestEvent = 80;

/** What the map's table says of a trigger. */
export interface TriggerFacts {
  readonly id: string;
  readonly event: string;
  readonly category: string;
  readonly planned: string;
  readonly longStop: string;
  readonly waitsFor: string;
  readonly amount: string;
  readonly state: string;
}

/** What a row is called on the map: its id, or its place. */
export function nameOf({ row }: MapTrigger): string {
  return row.at("triggerId") ?? `#${String(row.row)}`;
}

/** The amount in few letters: USD 30M; the mark itself for a hidden one; nothing without any. */
export function shortAmount({ row }: MapTrigger, language: Language): string {
  const amount = row.at("amount");
  const hidden = row.note("amount")?.redacted;
  if (amount === undefined && hidden === undefined) return "";
  const figure = amount === undefined ? (hidden ?? "") : new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 2 }).format(amount);
  return [row.at("currency"), (row.note("amount")?.isUpTo === true ? "≤ " : "") + figure].filter(Boolean).join(" ");
}

/** What a category is called. */
export function categoryName(category: string, language: Language): string {
  const names: Readonly<Record<string, { readonly name: Readonly<Record<Language, string>> }>> = triggerWords.category;
  return names[category]?.name[language] ?? "–";
}

/** The triggers that each one waits for, in words: `R-US, not T4`. */
export function waitsFor({ triggers, links }: TriggerMap, language: Language): ReadonlyMap<number, string> {
  const named = new Map<number, string[]>();
  for (const { from, to, kind } of links) {
    const first = triggers[from];
    if (!first) continue;
    const name = kind === "needs" ? nameOf(first) : `${nameOf(first)} (${linkWords[kind][language]})`;
    named.set(to, [...(named.get(to) ?? []), name]);
  }
  return new Map([...named].map(([to, names]) => [to, names.join(", ")]));
}

/** Every trigger of a map in words. */
export function triggerFacts(map: TriggerMap, language: Language): readonly TriggerFacts[] {
  const waits = waitsFor(map, language);
  return map.triggers.map((trigger, index) => {
    const { row, day, state } = trigger;
    const event = row.at("eventText") ?? "";
    const longStop = row.at("longStop");
    return {
      id: nameOf(trigger),
      event: event.length > longestEvent ? `${event.slice(0, longestEvent)}…` : event,
      category: categoryName(row.at("category") ?? "", language),
      planned: day === undefined ? "" : isoDate(day),
      longStop: longStop === undefined ? "" : isoDate(longStop),
      waitsFor: waits.get(index) ?? "",
      amount: shortAmount(trigger, language),
      state: stateWords[state ?? "ring"][language],
    };
  });
}
