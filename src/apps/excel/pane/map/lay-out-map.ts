import { dayOf, serialOf } from "../../../../cells/serial";
import type { MapLink, MapTrigger, TriggerMap } from "../../../../core/contract/trigger-map";

/** A trigger where it is drawn: the middle of its mark. */
export interface PlacedTrigger {
  readonly trigger: MapTrigger;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Where the line to its long-stop ends. */
  readonly stopX?: number;
}

export interface PlacedLink {
  readonly link: MapLink;
  readonly path: string;
}

/** Triggers of one category, from `top` on. */
export interface Band {
  readonly category: string;
  readonly top: number;
  readonly height: number;
}

/** A map ready to be drawn; lengths are pixels. */
export interface LaidOutMap {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  readonly triggers: readonly PlacedTrigger[];
  readonly links: readonly PlacedLink[];
  /** First days of quarters or years. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where triggers without a date stand; absent when all have one. */
  readonly undatedX?: number;
  readonly asOfX?: number;
  /** First and last day; absent without any date. */
  readonly days?: { readonly from: number; readonly to: number };
  /** How many are not drawn. */
  readonly left: number;
}

const mostDrawn = 250;
const margin = 12;
const axisHeight = 24;
const bandTitle = 20;
const lane = 22;
const bandGap = 8;
const quarterDays = 91.3;
/** A quarter's width while its name fits; plans of many years are drawn closer, by year. */
const wideQuarter = 56;
const closeQuarter = 26;
const mostDaysWide = 3 * 365;
const mostWidth = 3600;
const markRadius = 5;
const latinWidth = 6.6;
const wideWidth = 12.5;

/** Places the triggers in time, category by category, so that no two labels meet. `labelOf` says what stands beside a mark. */
export function layOutMap({ triggers, links }: TriggerMap, labelOf: (trigger: MapTrigger) => string, asOf?: number): LaidOutMap {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const shown = triggers.flatMap((trigger, index) => (trigger.day !== undefined || linked.has(index) ? [index] : [])).slice(0, mostDrawn);
  const days = shown.flatMap((index) => daysOf(triggers[index] as MapTrigger));
  const scale = days.length === 0 ? undefined : timeScale(days.reduce((one, other) => Math.min(one, other)), days.reduce((one, other) => Math.max(one, other)));
  const endX = scale?.endX ?? margin;
  const hasUndated = shown.some((index) => triggers[index]?.day === undefined);
  const undatedX = hasUndated ? endX + (scale ? 40 : 0) : undefined;
  const placed = new Map<number, PlacedTrigger>();
  const bands: Band[] = [];
  let top = axisHeight;
  let right = endX;
  for (const [category, members] of byCategory(shown, triggers)) {
    const ends: number[] = [];
    const ordered = members
      .map((index) => ({ index, trigger: triggers[index] as MapTrigger }))
      .map(({ index, trigger }) => ({ index, trigger, x: trigger.day === undefined ? (undatedX ?? margin) : (scale?.xOf(trigger.day) ?? margin) }))
      .sort((one, other) => one.x - other.x || one.index - other.index);
    for (const { index, trigger, x } of ordered) {
      const label = labelOf(trigger);
      const end = x + markRadius + 6 + widthOf(label) + 12;
      const free = ends.findIndex((taken) => taken <= x - markRadius);
      const row = free === -1 ? ends.length : free;
      ends[row] = end;
      right = Math.max(right, end);
      const longStop = trigger.row.at("longStop");
      const stopX = longStop !== undefined && scale && trigger.day !== undefined && longStop > trigger.day ? scale.xOf(longStop) : undefined;
      placed.set(index, { trigger, label, x, y: top + bandTitle + row * lane + lane / 2, ...(stopX === undefined ? {} : { stopX }) });
    }
    const height = bandTitle + ends.length * lane + bandGap;
    bands.push({ category, top, height });
    top += height;
  }
  const isOnScale = asOf !== undefined && scale !== undefined && asOf >= scale.from && asOf <= scale.to;
  return {
    width: Math.ceil(right + margin),
    height: top,
    bands,
    triggers: [...placed.values()],
    links: links.flatMap((link) => {
      const [from, to] = [placed.get(link.from), placed.get(link.to)];
      return from && to ? [{ link, path: curve(from, to) }] : [];
    }),
    ticks: scale?.ticks ?? [],
    ...(undatedX === undefined ? {} : { undatedX }),
    ...(isOnScale ? { asOfX: scale.xOf(asOf) } : {}),
    ...(scale ? { days: { from: scale.from, to: scale.to } } : {}),
    left: triggers.length - placed.size,
  };
}

function daysOf({ day, row }: MapTrigger): readonly number[] {
  const longStop = row.at("longStop");
  return day === undefined ? [] : longStop === undefined ? [day] : [day, longStop];
}

function byCategory(shown: readonly number[], triggers: readonly MapTrigger[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of shown) {
    const category = triggers[index]?.row.at("category") ?? "";
    const group = groups.get(category);
    if (group) group.push(index);
    else groups.set(category, [index]);
  }
  return groups;
}

function timeScale(from: number, to: number) {
  const span = Math.max(to - from, 1);
  const isWide = span <= mostDaysWide;
  const perDay = Math.min((isWide ? wideQuarter : closeQuarter) / quarterDays, mostWidth / span);
  const xOf = (day: number) => margin + (day - from) * perDay;
  return { from, to, xOf, endX: xOf(to), ticks: ticksOf(from, to, xOf, isWide) };
}

function ticksOf(from: number, to: number, xOf: (day: number) => number, isByQuarter: boolean): LaidOutMap["ticks"] {
  const ticks: { x: number; label: string }[] = [];
  const months = isByQuarter ? 3 : 12;
  const start = dayOf(from);
  for (let month = Math.ceil((start.month - 1) / months) * months + 1, day = serialOf({ year: start.year, month, day: 1 }); day <= to; month += months, day = serialOf({ year: start.year, month, day: 1 })) {
    if (day < from) continue;
    const { year, month: inYear } = dayOf(day);
    ticks.push({ x: xOf(day), label: isByQuarter ? `${String(year)}-Q${String((inYear + 2) / 3)}` : String(year) });
  }
  return ticks;
}

/** From under or over the first mark, clear of its label, to the left side of the other. */
function curve({ x: fromX, y: fromY }: PlacedTrigger, { x: toX, y: toY }: PlacedTrigger): string {
  const side = toY < fromY ? -1 : 1;
  const startY = fromY + side * (markRadius + 1);
  const endX = toX - markRadius - 4;
  const bend = Math.max(16, Math.abs(endX - fromX) / 3);
  const swing = toY === fromY ? fromY + lane / 2 : fromY + side * Math.max(lane / 2, Math.abs(toY - fromY) * 0.8);
  const at = (value: number) => String(Math.round(value * 10) / 10);
  return `M${at(fromX)} ${at(startY)}C${at(fromX)} ${at(swing)} ${at(endX - bend)} ${at(toY)} ${at(endX)} ${at(toY)}`;
}

/** About as wide as the label is drawn. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u1100-\uFFDC]/.test(letter) ? wideWidth : latinWidth;
  return width;
}
