/** Headings of help and docs. */
export const headings = {
  arguments: { en: "Arguments", ja: "引数" },
  gives: { en: "Gives", ja: "戻り値" },
  examples: { en: "Examples", ja: "使用例" },
  source: { en: "Source", ja: "出典" },
  functions: { en: "Worksheet functions", ja: "ワークシート関数" },
  optional: { en: "optional", ja: "省略可" },
} as const;
