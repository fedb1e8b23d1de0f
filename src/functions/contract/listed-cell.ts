import { listedWords } from "../../core/contract/listed-words";
import type { TriggerWord, TriggerWords } from "../../seeds/triggers";
import type { CellKind } from "../parameters/cell-kind";

/** A word of a trigger table's lists, in either language or another known spelling. */
export function listedCell<List extends TriggerWords>(list: List): CellKind<TriggerWord<List>> {
  const { must, wordOf } = listedWords(list);
  return { must, takesText: true, read: (cell) => wordOf(String(cell)) as TriggerWord<List> | undefined };
}
