import { message, say, type Language, type MessageValues, type Text } from "../../../language/text";

/** Every word that the pane shows, in every language. */
export const words = {
  title: { en: "Dealbridge", ja: "Dealbridge" },
  language: { en: "日本語で表示", ja: "Show in English" },

  readiness: { en: "Readiness of this workbook", ja: "このブックの準備度" },
  noChecklist: {
    en: "This workbook has no readiness checklist yet. Insert one below; the score then follows every edit.",
    ja: "このブックにはまだ準備度チェックリストがありません。下から挿入すると、編集のたびにスコアが更新されます。",
  },
  insertReadiness: { en: "Insert the readiness checklist", ja: "準備度チェックリストを挿入" },
  insertReadinessWhy: { en: "=READINESS() in any cell then gives its score.", ja: "挿入後は、どのセルでも =READINESS() でスコアを取得できます。" },
  outOf: { en: "out of 100", ja: "100点満点" },
  noScore: { en: "No score", ja: "スコアなし" },
  asOf: { en: "As of {date}", ja: "基準日 {date}" },
  noAsOf: { en: "No as-of date: proof dates are not read", ja: "基準日なし：証拠の日付は考慮されません" },
  checklistPlace: { en: "Checklist: table {table} on sheet {sheet}", ja: "チェックリスト：シート「{sheet}」のテーブル {table}" },
  goToChecklist: { en: "Go to the checklist", ja: "チェックリストへ移動" },
  area: { en: "Area", ja: "領域" },
  areaScore: { en: "Score", ja: "スコア" },
  light: { en: "Light", ja: "判定" },
  openMusts: { en: "Open musts", ja: "未完了の必須" },
  gate: { en: "Gate", ja: "ゲート" },
  gateState: { en: "State", ja: "状態" },
  binding: { en: "Held by", ja: "制約領域" },
  open: { en: "Open", ja: "開" },
  shut: { en: "Shut", ja: "閉" },
  gateReached: { en: "{gate} gate", ja: "{gate}ゲート通過" },
  beforeGate: { en: "Before {gate}", ja: "{gate}前" },
  heldBy: { en: "{reached}, held by {area}", ja: "{reached}、制約：{area}" },
  refreshAsOf: { en: "Set as-of date to today", ja: "基準日を今日にする" },
  asOfRefreshed: { en: "AsOf is now {date}.", ja: "AsOf を {date} にしました。" },
  asOfMissing: {
    en: "This workbook has no cell named AsOf: insert the readiness checklist first.",
    ja: "このブックには AsOf という名前のセルがありません。先に準備度チェックリストを挿入してください。",
  },

  goToItem: { en: "Go to the cell", ja: "セルへ移動" },
  wentTo: { en: "Selected {cell}.", ja: "{cell} を選択しました。" },
  loading: { en: "Loading…", ja: "読み込み中…" },
  why: { en: "Why this score", ja: "スコアの内訳" },
  whatIf: { en: "What if…", ja: "もし達成したら（試算）" },
  compare: { en: "Compare", ja: "比較" },
  triggerMap: { en: "Trigger map", ja: "トリガーマップ" },

  lint: { en: "Contract check", ja: "契約トリガー表の点検" },
  lintOffer: {
    en: "Checks every trigger table of this workbook as one contract: gaps, contradictions, dates and amounts, each with its cell, the reason and, where there is one, the fix.",
    ja: "ブック内のトリガー表をまとめて1つの契約として点検し、欠落・矛盾・期日・金額の問題を、該当セル・理由・修正案とともに示します。",
  },
  checkContract: { en: "Check the contract", ja: "契約を点検" },

  templates: { en: "Insert a template", ja: "ひな形を挿入" },
  deal: { en: "The deal", ja: "ディールの前提" },
  moreInputs: { en: "Parties, territories, currency, date", ja: "当事者・地域・通貨・基準日など" },
  insert: { en: "Insert", ja: "挿入" },
  insertNamed: { en: "Insert {template}", ja: "{template}を挿入" },
  inserting: { en: "Inserting {template}…", ja: "{template}を挿入しています…" },
  inserted: { en: "{template}: added sheet {sheet}.", ja: "{template}：シート「{sheet}」を追加しました。" },
  busy: { en: "One moment: the last action is still running.", ja: "前の操作を実行中です。少しお待ちください。" },
  privacy: {
    en: "Everything is computed on this machine. No cell leaves it.",
    ja: "すべてこの端末で計算されます。セルの内容が外に出ることはありません。",
  },
} as const satisfies Record<string, Text>;

export type Word = keyof typeof words;

/** The words of a key in one language, with values filled in. */
export function word(key: Word, language: Language, values: MessageValues = {}): string {
  return say(message(words[key], values), language);
}
