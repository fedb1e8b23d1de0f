import type { TriggerRow } from "../../core/contract/trigger-row";
import { bare } from "../../core/contract/bare";
import type { ContractFacts } from "../contract-cells";

/** The country of a party, where the list of parties says it. */
export function countryOf(party: string | undefined, { parties = [] }: ContractFacts): string | undefined {
  return party === undefined ? undefined : parties.find(({ name }) => bare(name) === bare(party))?.country;
}

/** The countries of payer and payee where both are known and differ. Reads payer and payee. */
export function border(row: TriggerRow, facts: ContractFacts): { readonly from: string; readonly to: string } | undefined {
  const from = countryOf(row.at("payer"), facts);
  const to = countryOf(row.at("payee"), facts);
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined;
}
