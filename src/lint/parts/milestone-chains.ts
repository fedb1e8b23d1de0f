import { bare } from "../../core/contract/bare";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { alikeRows } from "./alike-rows";
import { productKey } from "./by-product";
import { phaseIn } from "./phase";
import { isByCalendar } from "./proof";

/** Development and regulatory milestones of one product that come one after the other. */
export interface MilestoneChain {
  /** As they stand in the tables. */
  readonly rows: readonly TriggerRow[];
  /** Those that a later one could be achieved without. */
  readonly skippable: readonly TriggerRow[];
}

/** The chains of a contract: linked by Predecessors, or by the phases that their events name. An anniversary can't come before what it counts from. Reads product, indication, payee, predecessors, eventType, eventText and status. */
export function milestoneChains(contract: Contract): readonly MilestoneChain[] {
  return alikeRows(contract.of("dev_milestone", "reg_milestone"), [productKey]).flatMap((rows) => chainsOf(contract, rows));
}

function chainsOf(contract: Contract, rows: readonly TriggerRow[]): readonly MilestoneChain[] {
  const members = new Set(rows);
  const heads = new Map<TriggerRow, TriggerRow>();
  const skippable = new Set<TriggerRow>();
  const headOf = (row: TriggerRow): TriggerRow => {
    let head = row;
    for (let next = heads.get(head); next; next = heads.get(head)) head = next;
    // The way there is kept short.
    for (let next = row; next !== head; ) {
      const after = heads.get(next) as TriggerRow;
      heads.set(next, head);
      next = after;
    }
    return head;
  };
  const follow = (earlier: TriggerRow, later: TriggerRow) => {
    if (earlier === later) return;
    skippable.add(earlier);
    const [one, other] = [headOf(earlier), headOf(later)];
    if (one !== other) heads.set(other, one);
  };
  for (const row of rows) {
    const condition = row.at("predecessors");
    for (const id of condition?.needsAll === true ? condition.ids : []) {
      const earlier = contract.withId(id);
      if (earlier && members.has(earlier) && !isByCalendar(row)) follow(earlier, row);
    }
  }
  for (const phases of byPhase(rows)) {
    const last = phases.at(-1);
    if (last) for (const { row, phase } of phases) if (phase < last.phase) follow(row, last.row);
  }
  const chains = new Map<TriggerRow, TriggerRow[]>();
  for (const row of rows) {
    const chain = chains.get(headOf(row));
    if (chain) chain.push(row);
    else chains.set(headOf(row), [row]);
  }
  return [...chains.values()].filter(({ length }) => length > 1).map((chain) => ({ rows: chain, skippable: chain.filter((row) => skippable.has(row) && isOpen(row)) }));
}

interface PhaseRow {
  readonly row: TriggerRow;
  readonly phase: number;
}

/** Rows whose events name a phase, earliest first, apart for each indication and payee. */
function byPhase(rows: readonly TriggerRow[]): readonly (readonly PhaseRow[])[] {
  const programmes = new Map<string, PhaseRow[]>();
  for (const row of rows) {
    const phase = phaseIn(row.at("eventText"));
    if (phase === undefined) continue;
    const key = `${bare(row.at("indication") ?? "")} ${bare(row.at("payee") ?? "")}`;
    const known = programmes.get(key);
    if (known) known.push({ row, phase });
    else programmes.set(key, [{ row, phase }]);
  }
  return [...programmes.values()].map((phases) => phases.sort((one, other) => one.phase - other.phase));
}

function isOpen(row: TriggerRow): boolean {
  return triggerWords.status[row.at("status") ?? "active"].stage === "open";
}
