import type { TriggerRow } from "../../core/contract/trigger-row";
import type { Text } from "../../language/text";
import type { TriggerColumn } from "../../seeds/triggers";
import type { Contract } from "../contract";
import { at, type Place } from "../finding";
import { tableHas } from "./gaps";

/** Something that a row should say, and the column that would say it. */
export interface Wanted {
  readonly name: Text;
  readonly column: TriggerColumn;
  readonly isThere: boolean;
}

/** What a row doesn't say, as messages list it, with the cell to say it in; `undefined` when it says all. */
export function missingOf(contract: Contract, row: TriggerRow, wanted: readonly Wanted[]): { readonly place: Place; readonly missing: Text } | undefined {
  const lacking = wanted.filter(({ isThere }) => !isThere);
  if (lacking.length === 0) return undefined;
  const column = lacking.find((one) => tableHas(contract, row.table, one.column))?.column ?? "eventText";
  return { place: at(row, column), missing: joined(lacking.map(({ name }) => name)) };
}

/** Things as a sentence joins them: "a, b or c" after a negation. */
function joined(names: readonly Text[]): Text {
  const english = names.map(({ en }) => en);
  const last = english.pop() ?? "";
  return { en: english.length > 0 ? `${english.join(", ")} or ${last}` : last, ja: names.map(({ ja }) => ja).join("・") };
}
