import type { TriggerRow } from "../../core/contract/trigger-row";
import { bare } from "../../core/contract/bare";
import { remembered } from "../../language/remembered";
import type { ContractFacts, Party } from "../contract-cells";

const legalForm = /(?:[\s,.]|^)(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|ag|gmbh|s\.?a|se|n\.?v|b\.?v|k\.?k|pte|holdings)\.?(?=[\s,.]|$)|株式会社|合同会社|有限会社|\(株\)|㈱/gi;

/** A company's name without its legal form, as lists of parties and tables are compared: Torii Pharmaceutical Co., Ltd. is Torii Pharmaceutical. */
export const companyName = remembered((name): string => {
  const known = name.normalize("NFKC");
  // Once more for forms that share a comma: Co., Ltd.
  return bare(known.replace(legalForm, " ").replace(legalForm, " ").replace(/,/g, " ")) || bare(known);
});

const lists = new WeakMap<readonly Party[], ReadonlyMap<string, Party>>();

/** The party that a cell names, where the list of parties has it. */
export function partyNamed(name: string | undefined, { parties }: ContractFacts): Party | undefined {
  if (name === undefined || parties === undefined) return undefined;
  let byName = lists.get(parties);
  // Full names last, so that they win over another party's without its legal form.
  if (!byName) lists.set(parties, (byName = new Map([companyName, bare].flatMap((written) => parties.map((party) => [written(party.name), party] as const)))));
  return byName.get(bare(name)) ?? byName.get(companyName(name));
}

/** The country of a party, where the list of parties says it. */
export function countryOf(party: string | undefined, facts: ContractFacts): string | undefined {
  return partyNamed(party, facts)?.country;
}

/** The countries of payer and payee where both are known and differ. Reads payer and payee. */
export function border(row: TriggerRow, facts: ContractFacts): { readonly from: string; readonly to: string } | undefined {
  const from = countryOf(row.at("payer"), facts);
  const to = countryOf(row.at("payee"), facts);
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined;
}
