import type { Condition } from "./condition";

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
export function judgeCondition({ steps }: Condition, judge: (id: string) => Judgement): Judgement {
  const stack: Judgement[] = [];
  for (const step of steps) {
    if ("id" in step) {
      stack.push(judge(step.id));
      continue;
    }
    const last = stack.pop() as Judgement;
    if (step.operator === "NOT") {
      stack.push({ isMet: !last.isMet, isSure: last.isNever, isNever: last.isSure, day: NaN });
      continue;
    }
    const first = stack.pop() as Judgement;
    stack.push(step.operator === "AND" ? both(first, last) : either(first, last));
  }
  return stack[0] as Judgement;
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
