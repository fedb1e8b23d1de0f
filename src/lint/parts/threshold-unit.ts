import { readCurrency, takeCurrency } from "../../core/contract/currency";
import type { TriggerRow } from "../../core/contract/trigger-row";
import { plain } from "../../language/plain";
import { remembered } from "../../language/remembered";

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

/** The unit of a row's bounds; `undefined` where it is blank. Reads unit. */
export function thresholdUnit(row: TriggerRow): ThresholdUnit | undefined {
  const text = row.at("unit");
  return text === undefined ? undefined : readUnit(text);
}

const readUnit = remembered((text): ThresholdUnit => {
  const exact = readCurrency(text);
  if (exact !== undefined) return { text, currency: exact, key: exact, isMoney: true };
  // USD million, 百万円, JPY per year
  const within = takeCurrency(plain(text));
  const code = within?.code;
  return { text, key: code ?? plain(text), isMoney: within !== undefined, ...(code === undefined ? {} : { currency: code }) };
});

/** The unit as rows are compared by it. */
export function unitKey(unit: ThresholdUnit | undefined): string {
  return unit === undefined ? "" : unit.key;
}
