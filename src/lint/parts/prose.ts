import type { ClausePhrase } from "../../seeds/clause-phrases";
import type { Contract } from "../contract";
import { phraseIn } from "./clause-phrases";

const columns = ["eventText", "evidence", "remedy"] as const;

/** True when a row in force, or a header beyond the known columns, says so. Reads eventText, evidence and remedy. */
export function proseSays(contract: Contract, phrase: ClausePhrase): boolean {
  const says = (text: string | undefined) => phraseIn(text, phrase) !== undefined;
  return contract.tables.some(({ read }) => read.extra.some(({ header }) => says(header))) || contract.inForce.some((row) => columns.some((column) => says(row.at(column))));
}
