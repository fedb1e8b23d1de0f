import { dayOf, serialOf } from "../../../cells/serial";
import { bare } from "../../../core/contract/bare";
import { Refusal } from "../../../language/refusal";
import type { Rule } from "../../../lint/define-rule";
import { ruleGroups } from "../../../lint/rule-groups";
import { rules } from "../../../lint/rules/catalogue";
import { triggerColumns, type TriggerColumn } from "../../../seeds/triggers";
import { nearest } from "../nearest";

const groupNames = ruleGroups.flatMap(({ letter, slug }) => [letter, slug]);

/** The rules that a name stands for: an id, a slug, the letter or name of a group, or `all`. Refuses a name that is none, with the nearest. */
export function rulesNamed(name: string, file: string, place: string): readonly Rule[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === "all") return rules;
  const group = ruleGroups.find(({ letter, slug }) => letter.toLowerCase() === wanted || slug === wanted || `trg${letter.toLowerCase()}` === wanted);
  if (group) return rules.filter(({ id }) => id[3] === group.letter);
  const rule = rules.find(({ id, slug }) => id.toLowerCase() === wanted || slug === wanted);
  if (rule) return [rule];
  throw new Refusal({ en: '{file}: {place}: there is no rule "{name}".{meant}', ja: "{file}：{place}：規則「{name}」はありません。{meant}" }, { file, place, name, meant: nearest(name, [...rules.flatMap(({ id, slug }) => [slug, id]), ...groupNames]) });
}

/** The column that a configuration names, by its key or its header in either language. */
export function columnNamed(name: string, place: string, file: string): TriggerColumn {
  const found = (Object.entries(triggerColumns) as [TriggerColumn, (typeof triggerColumns)[TriggerColumn]][]).find(([key, column]) => [key, column.name.en, column.name.ja, ...column.also].some((word) => bare(word) === bare(name)));
  if (found) return found[0];
  throw new Refusal({ en: '{file}: {place}: there is no column "{name}".{meant}', ja: "{file}：{place}：列「{name}」はありません。{meant}" }, { file, place, name, meant: nearest(name, Object.values(triggerColumns).map((column) => column.name.en)) });
}

/** The serial of an ISO date; refuses a day that isn't in the calendar. */
export function dayNamed(date: string, place: string, file: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const serial = serialOf({ year, month, day });
  const found = dayOf(serial);
  if (year >= 1900 && found.year === year && found.month === month && found.day === day) return serial;
  throw new Refusal({ en: '{file}: {place}: "{date}" is not in the calendar.', ja: "{file}：{place}：「{date}」という日付はありません。" }, { file, place, date });
}
