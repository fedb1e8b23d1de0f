import type { TriggerRow } from "../../core/contract/trigger-row";
import { remembered } from "../../language/remembered";
import { rightsPhrases, type RightsPhrase } from "../../seeds/rights-phrases";
import { wordsPattern } from "./clause-phrases";

const fullWidth = /[\uFF01-\uFF5E]/;
const finders = new Map<RightsPhrase, (text: string) => boolean>();

/** True when one of these texts of a row uses a phrase. Reads the columns that it is given, eventText alone where none is. */
export function mentions(row: TriggerRow, phrase: RightsPhrase, columns: readonly ("eventText" | "remedy" | "supplyMetric")[] = ["eventText"]): boolean {
  return columns.some((column) => {
    const text = row.at(column);
    return text !== undefined && finderOf(phrase)(text);
  });
}

function finderOf(phrase: RightsPhrase): (text: string) => boolean {
  let find = finders.get(phrase);
  if (!find) {
    const pattern = wordsPattern(rightsPhrases[phrase]);
    finders.set(phrase, (find = remembered((text) => pattern.test(fullWidth.test(text) ? text.normalize("NFKC") : text))));
  }
  return find;
}
