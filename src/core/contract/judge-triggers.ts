import { triggerWords } from "../../seeds/triggers";
import { judgeCondition, type Judgement } from "./judge-condition";
import { findRings } from "./rings";
import { skippedDays } from "./skipped-triggers";
import type { TriggerGraph } from "./trigger-graph";

/** What is known of a row's event. */
export interface JudgedTrigger {
  readonly judgement: Judgement;
  /** Ids that wait for each other, where the row is one of them or waits for one: then its event can't come as the table stands. */
  readonly ring?: readonly string[];
}

const pending: Judgement = { isMet: false, isSure: false, isNever: false, day: NaN };
const never: Judgement = { ...pending, isNever: true };
const met = (day: number): Judgement => ({ isMet: true, isSure: true, isNever: false, day });

/**
 * What is known of each row's event on a day; without `asOf` no day has come yet. A status that says it came, or never will, counts first; then a skip rule; then the long-stop,
 * whose last day still counts; then what the row waits for. A row is looked at when all that it waits for is known: chains of any length end, and so do rings.
 */
export function judgeTriggers(graph: TriggerGraph, asOf: number | undefined): readonly JudgedTrigger[] {
  return new Judge(graph, asOf).judged();
}

class Judge {
  private readonly known: (Judgement | undefined)[];
  private readonly dependents: (number[] | undefined)[];
  private readonly waitingFor: Int32Array;
  private readonly skipped: Float64Array;

  constructor(
    private readonly graph: TriggerGraph,
    private readonly asOf: number | undefined,
  ) {
    const { length } = graph.rows;
    this.known = new Array<Judgement | undefined>(length).fill(undefined);
    this.dependents = new Array<number[] | undefined>(length).fill(undefined);
    this.waitingFor = new Int32Array(length);
    this.skipped = skippedDays(graph, (index) => this.plannedDay(index));
  }

  judged(): readonly JudgedTrigger[] {
    const { rows } = this.graph;
    const ready: number[] = [];
    rows.forEach((_, index) => {
      const judgement = this.withoutPredecessors(index);
      if (judgement) this.known[index] = judgement;
    });
    rows.forEach((row, index) => {
      if (this.known[index]) return;
      for (const id of row.at("predecessors")?.ids ?? []) {
        const earlier = this.graph.byId.get(id);
        if (earlier === undefined || this.known[earlier]) continue;
        (this.dependents[earlier] ??= []).push(index);
        this.waitingFor[index] = (this.waitingFor[index] as number) + 1;
      }
      if (this.waitingFor[index] === 0) ready.push(index);
    });
    this.judgeInOrder(ready, []);
    // What is left waits in a ring; an OR may still let a row out of it.
    const stuck = rows.flatMap((_, index) => (this.known[index] ? [] : [index]));
    for (let index = stuck.pop(); index !== undefined; index = stuck.pop()) {
      if (!this.known[index] && !this.condition(index).isNever) this.judgeInOrder([index], stuck);
    }
    const rings = findRings(this.graph, (index) => this.known[index] === undefined);
    return rows.map((_, index) => {
      const ring = rings.get(index);
      return { judgement: this.known[index] ?? never, ...(ring ? { ring } : {}) };
    });
  }

  private judgeInOrder(ready: number[], freed: number[]): void {
    for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
      if (this.known[index]) continue;
      this.known[index] = this.withPredecessors(index);
      for (const dependent of this.dependents[index] ?? []) {
        this.waitingFor[dependent] = (this.waitingFor[dependent] as number) - 1;
        (this.waitingFor[dependent] === 0 ? ready : freed).push(dependent);
      }
    }
  }

  /** A row whose own cells decide; `undefined` when it depends on others. */
  private withoutPredecessors(index: number): Judgement | undefined {
    const row = this.graph.rows[index];
    const stage = this.graph.stages[index];
    if (stage === "dead") return never;
    if (stage === "happened" || stage === "paid") return met(this.plannedDay(index));
    const longStop = row?.at("longStop") ?? Infinity;
    const skippedOn = this.skipped[index] as number;
    if (!Number.isNaN(skippedOn) && (skippedOn <= longStop || skippedOn === Infinity)) {
      if (row?.at("skipRule") === "forfeit") return never;
      if (row?.at("skipRule") === "catch-up") return met(skippedOn === Infinity ? NaN : skippedOn);
    }
    if (this.isCertain(index)) return undefined;
    return this.asOf !== undefined && this.asOf > longStop ? never : undefined;
  }

  /** An open row, once what it waits for is known. */
  private withPredecessors(index: number): Judgement {
    const condition = this.condition(index);
    if (condition.isNever) return never;
    const planned = this.plannedDay(index);
    const certain = this.isCertain(index);
    const day = Number.isNaN(planned) ? (certain ? condition.day : NaN) : Number.isNaN(condition.day) ? planned : Math.max(planned, condition.day);
    const longStop = this.graph.rows[index]?.at("longStop") ?? Infinity;
    if (certain && condition.isMet && this.asOf !== undefined && day <= this.asOf && day <= longStop) return met(day);
    return this.asOf !== undefined && this.asOf > longStop ? never : { ...pending, day };
  }

  private condition(index: number): Judgement {
    const condition = this.graph.rows[index]?.at("predecessors");
    return condition ? judgeCondition(condition, (id) => this.judgementOf(id)) : { ...pending, isMet: true, isSure: true };
  }

  /** An id that the table doesn't hold may come any time; a row that isn't known yet is one of a ring, so far. */
  private judgementOf(id: string): Judgement {
    const index = this.graph.byId.get(id);
    return index === undefined ? pending : (this.known[index] ?? never);
  }

  private isCertain(index: number): boolean {
    const event = this.graph.rows[index]?.at("eventType");
    return event !== undefined && triggerWords.event[event].isCertain === true;
  }

  /** Target, or else the long-stop, which is the latest that it can be; not before Earliest. NaN without either. */
  private plannedDay(index: number): number {
    const row = this.graph.rows[index];
    const planned = row?.at("target") ?? row?.at("longStop");
    return planned === undefined ? NaN : Math.max(planned, row?.at("earliest") ?? -Infinity);
  }
}
