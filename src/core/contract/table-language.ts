import type { Language } from "../../language/text";
import type { FoundTriggerColumn } from "./find-trigger-columns";

/** The language that a table's header is written in: English without a header. */
export function tableLanguage(columns: readonly FoundTriggerColumn[]): Language {
  return columns.some(({ header }) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(header)) ? "ja" : "en";
}
