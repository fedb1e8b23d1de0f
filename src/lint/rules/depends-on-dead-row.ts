import { foldCondition } from "../../core/contract/fold-condition";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { defineRule } from "../define-rule";
import { at } from "../finding";

export const dependsOnDeadRow = defineRule({
  id: "TRGR03",
  slug: "depends-on-dead-row",
  severity: "error",
  summary: { en: "A row waits for one that is waived, expired or superseded.", ja: "放棄・失効・置換済みの行を先行条件としている。" },
  why: { en: "It waits for something that will not happen, so it can never be paid.", ja: "成立することのない事象を待つため、支払期限が到来しません。" },
  advice: {
    en: "Name the row that took the other's place, take the condition out, or close this row too.",
    ja: "置換後の行を参照するか、条件を外すか、この行も終了させてください。",
  },
  fixes: "none",
  reads: ["triggerId", "status", "supersedes", "predecessors"],
  examples: {
    valid: [
      {
        because: { en: "The other branch of OR is alive", ja: "ORのもう一方は有効" },
        table: [["TriggerID", "Status", "Predecessors"], ["J1", "waived", null], ["C1", "active", null], ["M1", "active", "J1 OR C1"]],
      },
      {
        because: { en: "It is paid already", ja: "既に支払済み" },
        table: [["TriggerID", "Status", "Predecessors"], ["J1", "expired", null], ["M1", "paid", "J1"]],
      },
    ],
    invalid: [
      {
        because: { en: "The amendment replaced J1 by J2, M1 still waits for J1", ja: "変更契約でJ1がJ2に置き換わったのに、M1はJ1を待つ" },
        table: [["TriggerID", "Status", "Supersedes", "Predecessors"], ["J1", "superseded", null, null], ["J2", "active", "J1", null], ["M1", "active", null, "J1"]],
        finds: ["D4"],
      },
      {
        because: { en: "One of two conditions that are both needed has expired", ja: "両方必要な条件の一方が失効" },
        table: [["トリガーID", "状態", "先行条件"], ["J1", "失効", null], ["C1", "有効", null], ["M1", "有効", "J1かつC1"]],
        finds: ["C4"],
      },
    ],
  },
  checkContract: (contract, report) => {
    const { rows, graph: { stages, byId } } = contract;
    const isDead = (id: string) => {
      const index = byId.get(id);
      return index !== undefined && stages[index] === "dead";
    };
    rows.forEach((row, index) => {
      const condition = row.at("predecessors");
      if (!condition || stages[index] !== "open") return;
      const isHopeless = foldCondition(condition, { id: isDead, and: (one, other) => one || other, or: (one, other) => one && other, not: () => false });
      const id = isHopeless ? condition.ids.find(isDead) : undefined;
      const dead = id === undefined ? undefined : contract.withId(id);
      if (id === undefined || !dead) return;
      const newer = contract.derive(replacements).get(id);
      const status = dead.at("status") ?? "superseded";
      const isReplaced = newer !== undefined && (status === "superseded" || triggerWords.status[status].stage !== "dead");
      report(at(row, "predecessors"), isReplaced ? replaced : over, {
        values: { id, newer: newer?.at("triggerId") ?? "", status: triggerWords.status[status].name },
        related: [dead.at("status") === undefined ? at(dead, "triggerId") : at(dead, "status"), ...(isReplaced ? [at(newer, "supersedes")] : [])],
      });
    });
  },
});

const replaced = { en: "Waits for {id}, which {newer} has replaced", ja: "{newer}に置き換えられた{id}を待っています" };
const over = { en: "Waits for {id}, which is {status}", ja: "{id}を待っていますが、その状態は「{status}」です" };

/** The row in force that replaces each id. */
function replacements({ inForce }: Contract): ReadonlyMap<string, TriggerRow> {
  return new Map(inForce.flatMap((row) => {
    const id = row.at("supersedes");
    return id === undefined || row.at("triggerId") === undefined || row.at("status") === "draft" ? [] : [[id, row] as const];
  }));
}
