import { findCycles, shortestCycle } from "../../core/contract/cycles";
import { awaitedIds } from "../../core/contract/fold-condition";
import { judgeTriggers } from "../../core/contract/judge-triggers";
import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";

const mostShown = 12;
const none: readonly number[] = [];

export const cyclicDependency = defineRule({
  id: "TRGR02",
  slug: "cyclic-dependency",
  severity: "error",
  summary: { en: "Rows wait for each other in a ring.", ja: "先行条件が循環している。" },
  why: { en: "Each waits for the others, so that none of their events can ever count.", ja: "互いに相手の成立を待つため、いずれの事象も成立しません。" },
  advice: { en: "Find the arrow of the ring that points the wrong way and take it out of Predecessors.", ja: "循環のうち向きの誤った参照を特定し、「先行条件」から外してください。" },
  fixes: "none",
  reads: ["triggerId", "status", "supersedes", "predecessors", "skipRule", "eventType", "earliest", "target", "longStop"],
  examples: {
    valid: [
      {
        because: { en: "Either of two milestones is paid, never both: NOT is no waiting", ja: "いずれか一方のみ支払う定め（NOTは待つ関係ではない）" },
        table: [["TriggerID", "Predecessors"], ["M1", "NOT M2"], ["M2", "NOT M1"]],
      },
      { because: { en: "A chain that ends", ja: "循環しない連鎖" }, table: [["TriggerID", "Predecessors"], ["M1", null], ["M2", "M1"], ["M3", "M1 AND M2"]] },
    ],
    invalid: [
      {
        because: { en: "Approval waits for the launch, the launch for the listing, the listing for the approval", ja: "承認は上市を、上市は薬価収載を、薬価収載は承認を待つ" },
        table: [["TriggerID", "Predecessors"], ["A1", "F1"], ["L1", "A1"], ["F1", "L1"], ["S1", "F1"]],
        finds: ["B2"],
      },
      { because: { en: "A row waits for itself", ja: "自分自身を待つ" }, table: [["トリガーID", "先行条件"], ["M1", "M1"]], finds: ["B2"] },
      {
        because: { en: "OR lets M1 out of the ring, yet one of its arrows is void", ja: "ORにより成立し得るが、循環する参照は意味を持たない" },
        table: [["TriggerID", "Predecessors"], ["M1", "M2 OR M3"], ["M2", "M1"], ["M3", null]],
        finds: ["B2"],
        severity: "warning",
      },
    ],
  },
  checkContract: (contract, report) => {
    const { rows, graph } = contract;
    const waits = contract.derive(awaitedRows);
    const edges = (index: number) => waits[index] ?? none;
    const groups = findCycles(rows.length, edges);
    if (groups.length === 0) return;
    const judged = judgeTriggers(graph, undefined);
    for (const group of groups) {
      const ring = shortestCycle(group, edges);
      const [first, ...others] = [...new Set([...ring, ...group])].map((index) => rows[index] as TriggerRow);
      if (!first) continue;
      const isStuck = group.some((index) => judged[index]?.ring !== undefined);
      report(at(first, "predecessors"), isStuck ? (group.length === 1 ? itself : eachOther) : undecided, {
        values: { ring: shown(ring, rows), id: first.at("triggerId") ?? "" },
        related: others.map((row) => at(row, "predecessors")),
        ...(isStuck ? {} : { severity: "warning" }),
      });
    }
  },
});

const itself = { en: "{id} waits for itself", ja: "{id}が自分自身を先行条件としています" };
const eachOther = { en: "Each waits for the next, so none can come: {ring}", ja: "次の順に互いを先行条件としており、いずれも成立しません：{ring}" };
const undecided = { en: "These name each other as predecessors, though none is stuck for good: {ring}", ja: "先行条件が循環しています（成立する余地は残っています）：{ring}" };

/** For each row in force the rows that it waits for, by their places in the contract. */
function awaitedRows({ rows, graph: { byId, stages } }: Contract): readonly (readonly number[] | undefined)[] {
  return rows.map((row, index) => {
    const condition = stages[index] === "dead" ? undefined : row.at("predecessors");
    return condition && awaitedIds(condition).flatMap((id) => {
      const awaited = byId.get(id);
      return awaited === undefined || stages[awaited] === "dead" ? [] : [awaited];
    });
  });
}

function shown(ring: readonly number[], rows: readonly TriggerRow[]): string {
  const ids = [...ring, ...ring.slice(0, 1)].map((index) => rows[index]?.at("triggerId") ?? "");
  return (ids.length > mostShown ? [...ids.slice(0, mostShown - 1), "…", ...ids.slice(-1)] : ids).join(" → ");
}
