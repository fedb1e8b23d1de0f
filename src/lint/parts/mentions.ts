import type { TriggerRow } from "../../core/contract/trigger-row";
import { rightsPhrases, type RightsPhrase } from "../../seeds/rights-phrases";
import { wordsPattern } from "./clause-phrases";

const fullWidth = /[\uFF01-\uFF5E]/;
const patterns = new Map<RightsPhrase, RegExp>();

/** True when one of these texts of a row uses a phrase. Reads the columns that it is given, eventText alone where none is. */
export function mentions(row: TriggerRow, phrase: RightsPhrase, columns: readonly ("eventText" | "remedy" | "supplyMetric")[] = ["eventText"]): boolean {
  return columns.some((column) => {
    const text = row.at(column);
    return text !== undefined && patternOf(phrase).test(fullWidth.test(text) ? text.normalize("NFKC") : text);
  });
}

function patternOf(phrase: RightsPhrase): RegExp {
  let pattern = patterns.get(phrase);
  if (!pattern) patterns.set(phrase, (pattern = wordsPattern(rightsPhrases[phrase])));
  return pattern;
}
