import type { Condition } from "./condition";
import { foldCondition } from "./fold-condition";

/** What can be said of an event, or of a condition on events. */
export interface Judgement {
  /** True when it has come. */
  readonly isMet: boolean;
  /** True when nothing can change that any more. */
  readonly isSure: boolean;
  /** True when it can't come any more. */
  readonly isNever: boolean;
  /** When it came or is expected; NaN where no day is known. */
  readonly day: number;
}

/** A condition by what is known of its events: AND comes with the last of them, OR with the first that can still come, NOT with the hour. */
export function judgeCondition(condition: Condition, judge: (id: string) => Judgement): Judgement {
  return foldCondition(condition, { id: judge, and: both, or: either, not: opposite });
}

function opposite(one: Judgement): Judgement {
  return { isMet: !one.isMet, isSure: one.isNever, isNever: one.isSure, day: NaN };
}

function both(one: Judgement, other: Judgement): Judgement {
  return { isMet: one.isMet && other.isMet, isSure: one.isSure && other.isSure, isNever: one.isNever || other.isNever, day: known(Math.max, one.day, other.day) };
}

function either(one: Judgement, other: Judgement): Judgement {
  const day = one.isNever || (other.isMet && !one.isMet) ? other.day : other.isNever || (one.isMet && !other.isMet) ? one.day : known(Math.min, one.day, other.day);
  return { isMet: one.isMet || other.isMet, isSure: one.isSure || other.isSure, isNever: one.isNever && other.isNever, day };
}

function known(choose: (one: number, other: number) => number, one: number, other: number): number {
  return Number.isNaN(one) ? other : Number.isNaN(other) ? one : choose(one, other);
}
