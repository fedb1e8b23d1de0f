import type { TriggerRow } from "../../core/contract/trigger-row";
import { rightsPhrases, type RightsPhrase } from "../../seeds/rights-phrases";
import { wordsPattern } from "./clause-phrases";

const patterns = new Map<RightsPhrase, RegExp>();

/** True when one of these texts of a row uses a phrase. Reads the columns that it is given, eventText alone where none is. */
export function mentions(row: TriggerRow, phrase: RightsPhrase, columns: readonly ("eventText" | "remedy" | "supplyMetric")[] = ["eventText"]): boolean {
  return columns.some((column) => {
    const text = row.at(column);
    return text !== undefined && patternOf(phrase).test(text.normalize("NFKC"));
  });
}

function patternOf(phrase: RightsPhrase): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) patterns.set(phrase, (pattern = wordsPattern(rightsPhrases[phrase])));
  return pattern;
}
