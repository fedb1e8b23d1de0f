import type { Condition } from "./condition";
import { judgeTriggers } from "./judge-triggers";
import { triggerGraph } from "./trigger-graph";
import type { TriggerRow } from "./trigger-row";
import { triggerStates, type StateQuestion, type TriggerState } from "./trigger-states";

/** A trigger on the map. */
export interface MapTrigger {
  readonly row: TriggerRow;
  /** The day that its event came or is planned for; absent where no cell says. */
  readonly day?: number;
  /** Absent for a row that waits for itself. */
  readonly state?: TriggerState;
}

/** Why one trigger waits for another: it needs it, it or others will do, it must not come, or a co-promotion counts back from that launch. */
export type MapLinkKind = "needs" | "or" | "not" | "launch";

/** An arrow, from the trigger that comes first. */
export interface MapLink {
  readonly from: number;
  readonly to: number;
  readonly kind: MapLinkKind;
}

/** The triggers of a contract in time, and who waits for whom. Links name triggers by their place in `triggers`. */
export interface TriggerMap {
  readonly triggers: readonly MapTrigger[];
  readonly links: readonly MapLink[];
}

/** The map of the rows that still count. */
export function triggerMap(rows: readonly TriggerRow[], question: StateQuestion): TriggerMap {
  const graph = triggerGraph(rows);
  const judged = judgeTriggers(graph, question.asOf);
  const outcomes = triggerStates(rows, question);
  const places = new Map<number, number>();
  const triggers: MapTrigger[] = [];
  rows.forEach((row, index) => {
    if (graph.stages[index] === "dead") return;
    places.set(index, triggers.length);
    const expected = judged[index]?.judgement.day ?? NaN;
    const day = Number.isFinite(expected) ? expected : (row.at("target") ?? row.at("longStop"));
    const state = outcomes[index]?.state;
    triggers.push({ row, ...(day === undefined ? {} : { day }), ...(state === undefined ? {} : { state }) });
  });
  const place = (id: string) => places.get(graph.byId.get(id) ?? -1);
  const links = triggers.flatMap(({ row }, to) =>
    [...reasons(row.at("predecessors")), ...launchOf(row)].flatMap(([id, kind]): MapLink[] => {
      const from = place(id);
      return from === undefined ? [] : [{ from, to, kind }];
    }),
  );
  return { triggers, links };
}

function launchOf(row: TriggerRow): readonly (readonly [string, MapLinkKind])[] {
  const launch = row.at("launchRef");
  return launch === undefined ? [] : [[launch, "launch"]];
}

/** Each id of a condition with the part that it plays. */
function reasons(condition: Condition | undefined): ReadonlyMap<string, MapLinkKind> {
  const parts: Map<string, MapLinkKind>[] = [];
  for (const step of condition?.steps ?? []) {
    if ("id" in step) parts.push(new Map([[step.id, "needs"]]));
    else if (step.operator === "NOT") parts.push(changed(parts.pop(), (kind) => (kind === "not" ? "needs" : "not")));
    else {
      const both = new Map([...(parts.pop() ?? []), ...(parts.pop() ?? [])]);
      parts.push(step.operator === "OR" ? changed(both, (kind) => (kind === "not" ? "not" : "or")) : both);
    }
  }
  return parts.pop() ?? new Map<string, MapLinkKind>();
}

function changed(part: ReadonlyMap<string, MapLinkKind> | undefined, change: (kind: MapLinkKind) => MapLinkKind): Map<string, MapLinkKind> {
  return new Map([...(part ?? [])].map(([id, kind]) => [id, change(kind)]));
}
