import type { Condition } from "./condition";

/** What to make of the parts of a condition. */
export interface ConditionAnswers<Answer> {
  readonly id: (id: string) => Answer;
  readonly and: (one: Answer, other: Answer) => Answer;
  readonly or: (one: Answer, other: Answer) => Answer;
  readonly not: (one: Answer) => Answer;
}

/** What a condition comes to when each of its ids is answered for itself. */
export function foldCondition<Answer>({ steps }: Condition, { id, and, or, not }: ConditionAnswers<Answer>): Answer {
  const answers: Answer[] = [];
  for (const step of steps) {
    if ("id" in step) {
      answers.push(id(step.id));
      continue;
    }
    const last = answers.pop() as Answer;
    if (step.operator === "NOT") answers.push(not(last));
    else answers.push((step.operator === "AND" ? and : or)(answers.pop() as Answer, last));
  }
  return answers[0] as Answer;
}

/** The ids that a condition waits for: those that it excludes with NOT are left out. */
export function awaitedIds(condition: Condition): readonly string[] {
  if (condition.needsAll) return condition.ids;
  const both = (one: readonly string[], other: readonly string[]) => [...one, ...other];
  return [...new Set(foldCondition<readonly string[]>(condition, { id: (id) => [id], and: both, or: both, not: () => [] }))];
}
