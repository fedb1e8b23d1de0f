import type { Text } from "../language/text";

/** Headings of help and docs. */
export const headings = {
  arguments: { en: "Arguments", ja: "引数" },
  gives: { en: "Gives", ja: "戻り値" },
  formula: { en: "Rule", ja: "計算式" },
  mistakes: { en: "Mistakes to avoid", ja: "よくある誤り" },
  examples: { en: "Examples", ja: "使用例" },
  source: { en: "Source", ja: "出典" },
  functions: { en: "Worksheet functions", ja: "ワークシート関数" },
  reading: { en: "How arguments are read", ja: "引数の読み方" },
  optional: { en: "optional", ja: "省略可" },
} as const;

/** What holds for the arguments of every function. */
export const readingRules: readonly Text[] = [
  {
    en: "Rates and shares are fractions: 8% is 0.08. Money is in the currency of the cells and is never rounded.",
    ja: "料率・割合は小数で指定します（8%は0.08）。金額はセルの通貨のまま、端数処理はしません。",
  },
  {
    en: "A first row without a number or a date that names a column is a header: columns are then found by name, in English or Japanese, in any order, and other columns are left alone. Without a header columns stand in the order listed.",
    ja: "1行目に数値も日付もなく、列名があれば見出し行とみなし、英語または日本語の列名で探します（順序は自由、その他の列は無視）。見出しがなければ、記載の順に並べます。",
  },
  {
    en: "Blank rows inside a table are skipped. In a column of numbers a text on top is a header and gives no row, a blank row gives a blank row, an error row keeps its error, and where rows build on those above, the rows below show it too. Trailing blank rows give none. Numbers that lie across a row are read as a column, and the results lie across too.",
    ja: "表の途中の空白行は読み飛ばします。数値の列では、先頭の文字列は見出しとして行を返さず、空白行は空白、エラー行はそのエラーを返します。前の行を積み上げる計算では、以降の行も同じエラーになります。末尾の空白行は返しません。横1行の数値は列として読み、結果も横に並べます。",
  },
  {
    en: "A last row labelled as a total (Total, Subtotal, Sum, 合計, 小計, 計, 集計) is refused, so that it is never counted as one more row: end the range above it.",
    ja: "最終行に集計の見出し（Total、Subtotal、Sum、合計、小計、計、集計）があるとエラーになります（二重計上の防止）。集計行を含まない範囲を指定してください。",
  },
  {
    en: "Text is never taken for a number. A date is an Excel date, or text with the year first: 2027-04-01 or 2027/4/1.",
    ja: "文字列を数値とはみなしません。日付はExcelの日付、または年から始まる文字列（2027-04-01、2027/4/1）です。",
  },
  {
    en: "An optional argument left out, or only blank cells in its place, takes its default. A wrong argument gives #VALUE! with a sentence that names it; #N/A and #NUM! mean that no answer exists.",
    ja: "省略可能な引数は、省略または空白セルで既定値になります。誤った引数は、その引数名を示す文とともに#VALUE!を返します。#N/Aと#NUM!は答えが存在しないことを示します。",
  },
];
