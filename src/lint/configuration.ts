import type { Severity } from "./finding";
import type { ContractSuppression } from "./suppression";

/** What users set for the linter: rules by id, with what differs from their definitions. */
export interface Configuration {
  readonly severities?: ReadonlyMap<string, Severity | "off">;
  readonly settings?: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly suppressions?: readonly ContractSuppression[];
}
