import { plain } from "../../language/plain";

/** What a trigger waits for: ids joined by AND, OR and NOT, each operator after what it joins. */
export interface Condition {
  readonly steps: readonly ConditionStep[];
  /** The ids in it, each once. */
  readonly ids: readonly string[];
  /** True when it is met only with all of its ids: no OR, no NOT. */
  readonly needsAll: boolean;
}

export type ConditionStep = { readonly id: string } | { readonly operator: Operator };

type Operator = "AND" | "OR" | "NOT";

/** The most ids that one condition may name. */
export const mostConditionIds = 1000;

const strength: Readonly<Record<Operator, number>> = { OR: 1, AND: 2, NOT: 3 };
const spellings: readonly (readonly [RegExp, string])[] = [
  [/かつ|及び|および|並びに|ならびに|&&?/g, " and "],
  [/または|又は|若しくは|もしくは|\|\|?/g, " or "],
];

// Ids as they should be written, which most are: nothing to change, nothing to parse.
const plainId = /^(?!(?:AND|OR|NOT)$)[A-Z][A-Z0-9-]*$/;

/** An id as ids are compared: without case, or the difference between full and half width. */
export function readTriggerId(text: string): string {
  return plainId.test(text) ? text : text.normalize("NFKC").trim().toUpperCase();
}

/** Reads `T1 AND (T2 OR NOT T3)`; commas, semicolons and 、 join like AND, but not beside an OR, where brackets must say what is meant. `undefined` when it can't be read. */
export function readCondition(text: string): Condition | undefined {
  if (plainId.test(text)) return { steps: [{ id: text }], ids: [text], needsAll: true };
  const tokens = tokensOf(text);
  if (tokens.includes(",") && tokens.includes("or")) return undefined;
  const steps: ConditionStep[] = [];
  const waiting: (Operator | "(")[] = [];
  const ids = new Set<string>();
  const release = (least: number) => {
    for (let top = waiting.at(-1); top !== undefined && top !== "(" && strength[top] >= least; top = waiting.at(-1)) {
      waiting.pop();
      steps.push({ operator: top });
    }
  };
  let needsOperand = true;
  let needsAll = true;
  for (const token of tokens) {
    if (token === "(" || token === "not") {
      if (!needsOperand) return undefined;
      waiting.push(token === "(" ? "(" : "NOT");
      if (token === "not") needsAll = false;
    } else if (token === ")") {
      if (needsOperand) return undefined;
      release(0);
      if (waiting.pop() !== "(") return undefined;
    } else if (token === "and" || token === "or" || token === ",") {
      if (needsOperand) return undefined;
      const operator = token === "or" ? "OR" : "AND";
      if (operator === "OR") needsAll = false;
      release(strength[operator]);
      waiting.push(operator);
      needsOperand = true;
    } else {
      if (!needsOperand) return undefined;
      const id = readTriggerId(token);
      ids.add(id);
      steps.push({ id });
      needsOperand = false;
    }
  }
  if (needsOperand || ids.size > mostConditionIds) return undefined;
  release(0);
  return waiting.length > 0 ? undefined : { steps, ids: [...ids], needsAll };
}

function tokensOf(text: string): readonly string[] {
  const spelled = spellings.reduce((words, [pattern, word]) => words.replace(pattern, word), plain(text));
  const tokens = spelled.match(/[(),、;]|[^\s(),、;]+/g) ?? [];
  // A separator at the end, or a line break beside a comma, says nothing more.
  return tokens.map((token) => (/^[、;]$/.test(token) ? "," : token)).filter((token, index, all) => token !== "," || (index < all.length - 1 && all[index + 1] !== ","));
}
