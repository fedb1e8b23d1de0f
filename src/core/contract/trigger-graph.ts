import { triggerWords } from "../../seeds/triggers";
import type { TriggerRow } from "./trigger-row";

/** Which rows stand for which ids, and where each row stands by its own status. */
export interface TriggerGraph {
  readonly rows: readonly TriggerRow[];
  readonly stages: readonly Stage[];
  /** The row that an id stands for: the first that can still pay, else the first of all. */
  readonly byId: ReadonlyMap<string, number>;
}

/** What a row's own status says of it. */
export type Stage = "open" | "happened" | "paid" | "dead";

/** Reads statuses and ids; a row that another one in force supersedes is dead, whatever its own status says. A blank status counts as active. */
export function triggerGraph(rows: readonly TriggerRow[]): TriggerGraph {
  const superseded = new Set<string>();
  for (const row of rows) {
    const replaced = row.at("supersedes");
    if (replaced !== undefined && row.at("status") !== "draft" && stageOf(row) !== "dead") superseded.add(replaced);
  }
  const stages = rows.map((row): Stage => {
    const id = row.at("triggerId");
    // A row can't replace itself, though two versions may share an id.
    return id !== undefined && superseded.has(id) && row.at("supersedes") !== id ? "dead" : stageOf(row);
  });
  const byId = new Map<string, number>();
  rows.forEach((row, index) => {
    const id = row.at("triggerId");
    if (id === undefined) return;
    const known = byId.get(id);
    if (known === undefined || (stages[known] === "dead" && stages[index] !== "dead")) byId.set(id, index);
  });
  return { rows, stages, byId };
}

function stageOf(row: TriggerRow): Stage {
  return triggerWords.status[row.at("status") ?? "active"].stage;
}
