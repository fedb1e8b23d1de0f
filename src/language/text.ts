/** The languages that users meet. */
export const languages = ["en", "ja"] as const;

export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** Values that a message names between braces: `{row}`. */
export type MessageValues = Readonly<Record<string, string | number | Text>>;

/** A text with its values, so that the reader's language is chosen at the last moment. */
export interface Message {
  readonly text: Text;
  readonly values: MessageValues;
}

/** A message: `message({ en: "{name} must be a number", ja: "..." }, { name: "rate" })`. */
export function message(text: Text, values: MessageValues = {}): Message {
  return { text, values };
}

// Made once: each costs as much as a hundred figures.
const figures: Readonly<Record<Language, Intl.NumberFormat>> = { en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 10 }), ja: new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 10 }) };

/** The words of a message in one language, with its values filled in. */
export function say({ text, values }: Message, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values[key];
    if (value === undefined) return whole;
    if (typeof value === "number") return figures[language].format(value);
    return typeof value === "string" ? value : value[language];
  });
}

/** The language that a locale tag asks for: `ja`, `ja-JP` give Japanese, all else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith("ja") ? "ja" : "en";
}
