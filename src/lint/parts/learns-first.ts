import type { TriggerRow } from "../../core/contract/trigger-row";
import { triggerWords } from "../../seeds/triggers";
import type { ContractFacts } from "../contract-cells";
import { countryOf } from "./parties";
import { territoryOf } from "./territories";

/**
 * True when it is plain that the payer learns of the event and the payee doesn't: it is neither published nor their common act, and either only the payer is at home
 * where it happens, or it is a sale, which who sells, and so pays, sees first. Whoever runs a trial can't be told from a table alone. Reads eventType, verifier, category, territory, payer and payee.
 */
export function isPayersKnowledge(row: TriggerRow, facts: ContractFacts): boolean {
  const event = row.at("eventType");
  const verifier = row.at("verifier");
  if (event === undefined || triggerWords.event[event].isSeenByBoth === true || triggerWords.event[event].isBySatisfaction === true) return false;
  if (verifier !== undefined && triggerWords.verifier[verifier].isSeenByBoth === true) return false;
  const { region, isBySeller } = triggerWords.event[event];
  const isAtHome = (party: string | undefined) => {
    const country = countryOf(party, facts);
    return country !== undefined && (region === "any" ? territoryOf(row)?.codes.has(country) === true : region === country);
  };
  const [payer, payee] = [isAtHome(row.at("payer")), isAtHome(row.at("payee"))];
  return payer === payee ? isBySeller === true || row.at("category") === "sales_milestone" : payer;
}
