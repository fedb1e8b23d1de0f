import type { Scalar } from "../../cells/value";
import type { Language } from "../../language/text";
import { triggerColumns, triggerWords, type TriggerColumn, type TriggerWords } from "../../seeds/triggers";
import { timesTenTo } from "./kanji-number";
import type { TriggerRow } from "./trigger-row";

/** A value as a cell writes it: a listed word in the table's language, money in the row's scale; all else as it is. */
export function writtenValue(value: Scalar, column: TriggerColumn, language: Language, power = 0): Scalar {
  const { kind, words } = triggerColumns[column];
  if (typeof value === "string" && kind === "word") return wordIn(words as TriggerWords, value, language);
  return typeof value === "number" && power !== 0 ? timesTenTo(value, -power) : value;
}

/** A listed word as tables write it: English ones its code, Japanese ones its name. */
export function wordIn(list: TriggerWords, code: string, language: Language): string {
  const words: Readonly<Record<string, { readonly name: { readonly ja: string } }>> = triggerWords[list];
  // A cell may hold anything, even the name of a part that every object has.
  return language === "ja" && Object.hasOwn(words, code) ? (words[code]?.name.ja ?? code) : code;
}

/** The power of ten that a row counts an amount or bound in, where the cell names no scale itself: its Scale column first, then the header. Bounds on units, details or a yield are never scaled. */
export function powerOfCell(row: TriggerRow, column: TriggerColumn, headerPower = 0): number {
  if (column !== "amount" && column !== "lower" && column !== "upper") return 0;
  const metric = column === "amount" ? undefined : row.at("metric");
  if (metric !== undefined && triggerWords.metric[metric].isMoney !== true) return 0;
  const scale = row.at("scale");
  return scale === undefined ? headerPower : triggerWords.scale[scale].power;
}
