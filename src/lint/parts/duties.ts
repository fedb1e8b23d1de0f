import type { Contract } from "../contract";
import { hasMoney } from "./money";

const duties = ["supply", "copromo", "kpi", "territory", "mfg_transfer", "termination", "coc"] as const;

/** True for a contract whose tables list rights and duties too, and not payments alone: there a clause that is missing is missed. Reads category, amount and rate. */
export function listsDuties(contract: Contract): boolean {
  return contract.of(...duties).some((row) => !hasMoney(row));
}
