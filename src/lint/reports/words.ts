import type { Text } from "../../language/text";
import type { FixKind, Severity } from "../finding";

/** What reports call a severity; SARIF calls an info a note. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  info: { en: "info", ja: "情報" },
};

/** A count of findings: `3 errors`. */
export const countWords: Readonly<Record<Severity, readonly [one: Text, more: Text]>> = {
  error: [{ en: "{count} error", ja: "エラー{count}件" }, { en: "{count} errors", ja: "エラー{count}件" }],
  warning: [{ en: "{count} warning", ja: "警告{count}件" }, { en: "{count} warnings", ja: "警告{count}件" }],
  info: [{ en: "{count} note", ja: "情報{count}件" }, { en: "{count} notes", ja: "情報{count}件" }],
};

/** How a fix is offered. */
export const fixWords: Readonly<Record<FixKind, Text>> = {
  safe: { en: "fix", ja: "修正" },
  unsafe: { en: "unsafe fix", ja: "要確認の修正" },
  suggestion: { en: "suggestion", ja: "修正候補" },
};

export const reportWords = {
  table: { en: "{name}  {area}", ja: "{name}  {area}" },
  tableOnSheet: { en: "{name}  {sheet}!{area}", ja: "{name}  {sheet}!{area}" },
  row: { en: "row {row}", ja: "{row}行" },
  more: { en: "{count} more of {rule}; --format json lists all that were kept.", ja: "{rule}はほかに{count}件あります。--format json で一覧できます。" },
  about: { en: "Why it matters and what to do", ja: "理由と対処" },
  why: { en: "why", ja: "理由" },
  advice: { en: "do", ja: "対処" },
  clean: { en: "Nothing to report in {rows} of {tables}.", ja: "問題は見つかりませんでした（{tables}、{rows}）。" },
  found: { en: "{counts} in {rows} of {tables}.", ja: "{counts}（{tables}、{rows}）" },
  rows: [{ en: "{count} row", ja: "{count}行" }, { en: "{count} rows", ja: "{count}行" }],
  tables: [{ en: "{count} table", ja: "表{count}個" }, { en: "{count} tables", ja: "表{count}個" }],
  suppressed: { en: "{count} suppressed.", ja: "抑止済み{count}件。" },
  known: { en: "{count} known from the baseline.", ja: "ベースラインに登録済み{count}件。" },
  gone: { en: "The baseline lists what no longer occurs; --write-baseline takes it out:", ja: "ベースラインに、既に解消した項目があります（--write-baseline で整理できます）：" },
  fixable: { en: "{count} can be fixed with --fix --out FILE.", ja: "{count}件は --fix --out FILE で修正できます。" },
  fixableUnsafe: { en: "{count} can be fixed with --fix --unsafe --out FILE: look at each.", ja: "{count}件は --fix --unsafe --out FILE で修正できます（内容を必ず確認してください）。" },
  explain: { en: "`explain {rule}` says more about a rule.", ja: "規則の詳細は `explain {rule}` で表示できます。" },
  fixed: { en: "Fixed in {file}", ja: "{file} で修正した箇所" },
  nothingFixed: { en: "Nothing was fixed; {file} is a copy.", ja: "修正はありません（{file} は元のままの写しです）。" },
  left: { en: "Not fixed", ja: "修正できなかった箇所" },
  and: { en: ", ", ja: "、" },
} as const;
