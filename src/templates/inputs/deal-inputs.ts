import { patterns } from "../../seeds/patterns";
import { choiceField, type Choice } from "./choice-field";
import { dateField, quarterField } from "./date-fields";
import type { InputValues } from "./input-field";
import { optionalTextField, textField } from "./text-field";

const currencies = ["USD", "JPY", "EUR", "GBP", "CNY", "KRW", "TWD", "SGD"] as const;
const monthNames = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** What every template of one deal asks for. */
export const dealInputs = {
  pattern: choiceField(
    { en: "Pattern", ja: "提携パターン" },
    { en: "Decides what the sheets are filled with", ja: "シートの初期内容を決めます" },
    nonEmpty(patterns.map((pattern) => ({ value: pattern.id, label: pattern.name, means: pattern }))),
  ),
  programme: textField({ en: "Programme", ja: "プログラム名" }, { en: "Name or code of the product candidate", ja: "開発品の名称又はコード" }, { en: "Programme", ja: "対象プログラム" }),
  japanParty: textField({ en: "Japan/Asia party", ja: "日本・アジア側の当事者" }, { en: "Company on the Japan or Asia side", ja: "日本・アジア側の会社名" }, { en: "Japan/Asia party", ja: "日本・アジア側" }),
  usParty: textField({ en: "US party", ja: "米国側の当事者" }, { en: "Company on the US side", ja: "米国側の会社名" }, { en: "US party", ja: "米国側" }),
  territories: optionalTextField(
    { en: "Licensed territories", ja: "許諾地域" },
    { en: "Countries that the deal covers", ja: "契約の対象となる国・地域" },
    { en: "As usual for the pattern", ja: "パターンの標準" },
  ),
  currency: choiceField(
    { en: "Currency", ja: "通貨" },
    { en: "Currency of amounts", ja: "金額の通貨" },
    nonEmpty(currencies.map((code) => ({ value: code, label: { en: code, ja: code }, means: code }))),
  ),
  start: quarterField({ en: "Start quarter", ja: "開始四半期" }, { en: "Calendar quarter that the plan starts in, YYYY-Qn", ja: "計画を開始する暦四半期（YYYY-Qn）" }, "2027-Q1"),
  fiscalStart: choiceField(
    { en: "Fiscal year starts in", ja: "会計年度の開始月" },
    { en: "Changes labels only; a fiscal year is named by the calendar year that it starts in", ja: "表示名だけに影響します。会計年度は開始日の属する暦年で呼びます" },
    nonEmpty(monthNames.map((name, index) => ({ value: String(index + 1), label: { en: name, ja: `${index + 1}月` }, means: index + 1 }))),
  ),
  asOf: dateField({ en: "As of", ja: "基準日" }, { en: "Day that status and proof are judged on", ja: "進捗と証拠を評価する日" }, { en: "First day of the start quarter", ja: "開始四半期の初日" }),
  language: choiceField({ en: "Language", ja: "言語" }, { en: "Language of the sheets", ja: "シートの言語" }, [
    { value: "en", label: { en: "English", ja: "英語" }, means: "en" },
    { value: "ja", label: { en: "Japanese", ja: "日本語" }, means: "ja" },
  ]),
} as const;

export type DealInputs = InputValues<typeof dealInputs>;

function nonEmpty<Value>(choices: readonly Choice<Value>[]): readonly [Choice<Value>, ...Choice<Value>[]] {
  const [first, ...others] = choices;
  if (!first) throw new Error("A choice needs a value");
  return [first, ...others];
}
