import { readCurrency, takeCurrency } from "../../core/contract/currency";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";

/** What the bounds of a row are counted in. */
export interface ThresholdUnit {
  /** As written. */
  readonly text: string;
  /** The code of a currency that it names. */
  readonly currency?: string;
  /** As units are compared. */
  readonly key: string;
  /** True for a currency, be it one that can't be told from its mark, such as $. */
  readonly isMoney: boolean;
}

// Columns repeat themselves: a unit that came before isn't read again.
const known = new Map<string, ThresholdUnit>();
const mostKnown = 1000;

/** The unit of a row's bounds; `undefined` where it is blank. Reads unit. */
export function thresholdUnit(row: TriggerRow): ThresholdUnit | undefined {
  const text = row.at("unit");
  if (text === undefined) return undefined;
  let unit = known.get(text);
  if (!unit) {
    unit = readUnit(text);
    if (known.size < mostKnown) known.set(text, unit);
  }
  return unit;
}

function readUnit(text: string): ThresholdUnit {
  const exact = readCurrency(text);
  if (exact !== undefined) return { text, currency: exact, key: exact, isMoney: true };
  // USD million, 百万円, JPY per year
  const within = takeCurrency(plain(text));
  const code = within?.code;
  return { text, key: code ?? plain(text), isMoney: within !== undefined, ...(code === undefined ? {} : { currency: code }) };
}

/** The unit as rows are compared by it. */
export function unitKey(unit: ThresholdUnit | undefined): string {
  return unit === undefined ? "" : unit.key;
}
