import { plain } from "../../language/plain";
import { Refusal } from "../../language/refusal";

/** One step of a development path, in the order in which the steps are expected. */
export interface MilestoneStep {
  /** Place in its table, counted from 1. */
  readonly row: number;
  readonly event: string;
  readonly payment: number;
}

/** An event that came. */
export interface AchievedEvent {
  readonly row: number;
  readonly event: string;
}

/** What an event that came pays. */
export interface EventPayment extends AchievedEvent {
  readonly payment: number;
}

/** strict: an event pays its own step only. catchup: also every earlier step that isn't paid yet. */
export type SkippedRule = "strict" | "catchup";

/** What each event pays, in the order in which they came; each step once. Throws a `Refusal` for an event that the ladder doesn't have, or has twice. */
export function milestoneEvents(ladder: readonly MilestoneStep[], achieved: readonly AchievedEvent[], skipped: SkippedRule): readonly EventPayment[] {
  const places = new Map<string, number>();
  ladder.forEach(({ row, event }, place) => {
    if (places.has(plain(event))) throw new Refusal({ en: "ladder row {row} names {event} again: each event stands once", ja: "ladder の{row}行目の「{event}」が重複しています。各事象は1行だけにしてください" }, { row: String(row), event });
    places.set(plain(event), place);
  });
  const isPaid = new Uint8Array(ladder.length);
  let caughtUp = 0;
  return achieved.map(({ row, event }) => {
    const place = places.get(plain(event));
    if (place === undefined) throw new Refusal({ en: 'achieved row {row} is no event of ladder: "{event}"', ja: "achieved の{row}行目「{event}」は ladder にありません" }, { row: String(row), event });
    let payment = 0;
    for (let step = skipped === "catchup" ? Math.min(caughtUp, place) : place; step <= place; step++) {
      if (isPaid[step] === 0) payment += (ladder[step] as MilestoneStep).payment;
      isPaid[step] = 1;
    }
    if (skipped === "catchup") caughtUp = Math.max(caughtUp, place + 1);
    return { row, event, payment };
  });
}
