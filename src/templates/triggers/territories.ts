import { readTerritory } from "../../core/contract/territories";
import { rightsPatterns, type RightsRow } from "../../seeds/rights";
import type { DealInputs } from "../inputs/deal-inputs";

/** What is licensed and what is retained, as a Territory cell says it. */
export interface DealTerritories {
  readonly licensed: string;
  readonly retained: string;
  readonly codes: ReadonlySet<string>;
}

/** As many codes as a cell shows well; more stay in the words that they were typed in. */
const mostCodes = 15;

/** The deal's territories where their names can be read, else the pattern's; all that isn't licensed is retained. */
export function territoriesOf({ pattern, territories }: DealInputs): DealTerritories {
  const usual = rightsPatterns[pattern.id];
  const typed = readTerritory(territories?.en ?? "");
  const codes = new Set([...typed.codes].filter((code) => !typed.excluded.has(code)));
  if (territories === undefined || typed.isOpen || typed.isRest || codes.size === 0) return { licensed: usual.licensed, retained: usual.retained, codes: readTerritory(usual.licensed).codes };
  return { licensed: codes.size > mostCodes ? territories.en : [...codes].join(", "), retained: "ROW", codes };
}

/** False for the approval of a country that the deal doesn't license; Japan's stays, since others wait for it. */
export function isInDeal({ category, territory }: RightsRow, { codes }: DealTerritories): boolean {
  return category !== "reg_milestone" || territory === "JP" || [...readTerritory(territory).codes].some((code) => codes.has(code));
}
