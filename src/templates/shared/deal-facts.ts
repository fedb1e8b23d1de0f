import type { Text } from "../../language/text";
import type { Block } from "../../workbook/block";
import type { Field } from "../../workbook/blocks/fields";
import { heading } from "../../workbook/blocks/heading";
import type { DealInputs } from "../inputs/deal-inputs";
import { pickDay } from "./validations";

/** Fields that say which deal a sheet is about. */
export function dealFacts({ pattern, programme, japanParty, usParty, territories, currency }: DealInputs): Field[] {
  return [
    { key: "programme", label: { en: "Programme", ja: "プログラム" }, value: programme, role: "input" },
    { key: "pattern", label: { en: "Pattern", ja: "提携パターン" }, value: pattern.name, role: "result" },
    { key: "japanParty", label: { en: "Japan/Asia", ja: "日本・アジア側" }, value: japanParty, role: "input" },
    { key: "usParty", label: { en: "US", ja: "米国側" }, value: usParty, role: "input" },
    { key: "territories", label: { en: "Licensed territories", ja: "許諾地域" }, value: territories ?? pattern.territories.japan, role: "input" },
    { key: "currency", label: { en: "Currency", ja: "通貨" }, value: currency, role: "input" },
  ];
}

/** The day that status and proof are judged on, named `AsOf`: the start of the plan unless given. */
export function asOfField({ asOf, start }: DealInputs): Field {
  const label = { en: "As of", ja: "基準日" };
  return {
    key: "asOf",
    label,
    value: asOf ?? start,
    role: "input",
    format: "date",
    validation: pickDay(label, { en: "Day that status and proof are judged on.", ja: "進捗と証拠を評価する日です。" }),
    name: { name: "AsOf", comment: { en: "Day that status and proof are judged on", ja: "進捗と証拠を評価する日" }, isShared: true },
  };
}

/** Title and subtitle of a sheet: what it is, of which programme and pattern. */
export function titled(title: Text, { programme, pattern }: DealInputs): Block[] {
  const named = (language: "en" | "ja") => `${title[language]}${language === "ja" ? "：" : ": "}${programme[language]}`;
  return [heading({ en: named("en"), ja: named("ja") }, "title"), heading(pattern.description, "subtitle")];
}
