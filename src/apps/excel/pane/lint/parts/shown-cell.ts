import type { Scalar } from "../../../../../cells/value";
import type { Language } from "../../../../../language/text";
import { shownValue } from "../../../../../lint/reports/shown-value";
import { triggerColumns, type TriggerColumn } from "../../../../../seeds/triggers";
import { lintWord } from "../lint-words";

const percent = { maximumFractionDigits: 6, style: "percent" } as const;

/** A cell as a reader of the table sees it: a blank by its word, money with separators, a rate as a percentage, dates by their ISO names. */
export function shownCell(value: Scalar, column: TriggerColumn | undefined, language: Language): string {
  if (value === null || value === "") return lintWord("blank", language);
  const kind = column && triggerColumns[column].kind;
  if (typeof value === "number" && kind !== "date") return value.toLocaleString(language === "ja" ? "ja-JP" : "en-US", kind === "rate" ? percent : { maximumFractionDigits: 10 });
  return shownValue(value, column);
}
