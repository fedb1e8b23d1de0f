import { message, say, type Language, type MessageValues, type Text } from "../../../language/text";

/** Every word of the parts that are loaded when first opened: why this score, what if, compare. */
export const detailWords = {
  showMore: { en: "Show {count} more", ja: "さらに{count}件を表示" },
  andMore: { en: "and {count} more", ja: "ほか{count}件" },
  checklistChanged: {
    en: "The checklist has changed meanwhile. Nothing was written: look at it again, then write.",
    ja: "チェックリストが変更されたため、何も書き込みませんでした。内容を確認してから、もう一度実行してください。",
  },

  noEvidence: { en: "{area}: nothing to score (every item is n/a or has weight 0)", ja: "{area}：採点できる項目なし（すべて対象外、または重みが0）" },
  arithmeticNote: {
    en: "Each item adds weight × met × quality of proof × freshness; the sum is divided by the weights.",
    ja: "各項目は「重み × 達成 × 証拠の質 × 鮮度」を加え、その合計を重みの合計で割ります。",
  },
  goToItemNamed: { en: "Go to the cell: {item}", ja: "セルへ移動：{item}" },
  adds: { en: "Adds", ja: "加算" },
  weight: { en: "Weight", ja: "重み" },
  isMet: { en: "Met", ja: "達成" },
  yes: { en: "1: met", ja: "1（達成）" },
  no: { en: "0: {status}", ja: "0（{status}）" },
  noAhead: { en: "0: its proof is dated {date}, after the as-of date", ja: "0（証拠の日付 {date} が基準日より後）" },
  quality: { en: "Quality", ja: "証拠の質" },
  qualityIs: { en: "{quality}: {proof} proof, {needed} needed", ja: "{quality}（証拠：{proof}、必要：{needed}）" },
  freshness: { en: "Freshness", ja: "鮮度" },
  freshUnread: { en: "1: no as-of date, so no date is read", ja: "1（基準日がないため日付は考慮しない）" },
  freshUnmet: { en: "not asked until it is met", ja: "達成後に評価" },
  freshUndated: { en: "0: the proof has no date", ja: "0（証拠の日付なし）" },
  freshLasting: { en: "{freshness}: proof is {days} days old and holds without end", ja: "{freshness}（{days}日経過、期限なし）" },
  freshUntil: { en: "{freshness}: proof is {days} days old and holds until {date}", ja: "{freshness}（{days}日経過、{date}まで有効）" },
  freshLapsed: { en: "{freshness}: proof was valid until {date}", ja: "{freshness}（有効期限 {date} を過ぎています）" },
  freshFading: { en: "{freshness}: proof is {days} days old; whole for {grace} days, then half every {half}", ja: "{freshness}（{days}日経過。{grace}日までは100%、以後{half}日ごとに半減）" },

  whatIfHow: { en: "Tick what would be met, with the proof it needs. The sheet stays as it is until you write.", ja: "必要な証拠で達成したと仮定する項目を選びます。書き込むまでシートは変わりません。" },
  whatIfDated: { en: "Proof dated {date}", ja: "証拠の日付：{date}" },
  gainAlone: { en: "{area} · +{gain} alone", ja: "{area}・単独で+{gain}" },
  blocksGate: { en: "blocks {gate}", ja: "{gate}を妨げる" },
  nothingOpen: { en: "Nothing is open: every item is met with the proof it needs.", ja: "未完了の項目はありません。すべて必要な証拠で達成されています。" },
  validUntilPassed: { en: "its Valid until, {date}, has passed: change that in the sheet too", ja: "有効期限 {date} を過ぎています。シートで有効期限も変更してください" },
  now: { en: "Now", ja: "現在" },
  then: { en: "If met", ja: "試算" },
  writeThem: { en: "Write {count} into the sheet", ja: "{count}件をシートに書き込む" },
  writing: { en: "Writing…", ja: "書き込んでいます…" },
  discard: { en: "Discard", ja: "取り消す" },
  written: { en: "{count} items are now met in the checklist. Undo takes it back.", ja: "チェックリストの{count}件を達成にしました。「元に戻す」で取り消せます。" },
  columnMissing: {
    en: "The checklist has no column {column}: add it, then write again. Nothing was written.",
    ja: "チェックリストに「{column}」列がありません。列を追加してから、もう一度実行してください。何も書き込まれていません。",
  },
  cellHoldsFormula: {
    en: "Row {row}, {column} holds a formula, which stays. Change it in the sheet. Nothing was written.",
    ja: "{row}行目の「{column}」には数式があるため上書きしません。シートで変更してください。何も書き込まれていません。",
  },

  first: { en: "First", ja: "比較元" },
  second: { en: "Second", ja: "比較先" },
  checklist: { en: "Checklist", ja: "チェックリスト" },
  day: { en: "As-of date", ja: "基準日" },
  checklistGone: { en: "The table {table} is no longer in the workbook.", ja: "テーブル {table} はブックにありません。" },
  overall: { en: "Score", ja: "総合スコア" },
  areaOrGate: { en: "Area or gate", ja: "領域・ゲート" },
  gateNamed: { en: "{gate} gate", ja: "{gate}ゲート" },
  noChange: { en: "Nothing changes.", ja: "変化はありません。" },
  added: { en: "{item}: only in the second", ja: "{item}：比較先のみ" },
  removed: { en: "{item}: only in the first", ja: "{item}：比較元のみ" },
  differs: { en: "{item}: {changes}", ja: "{item}：{changes}" },
  proofWords: { en: "proof {from} → {to}", ja: "証拠 {from} → {to}" },
  freshnessWords: { en: "freshness {from} → {to}", ja: "鮮度 {from} → {to}" },
  weightWords: { en: "weight {from} → {to}", ja: "重み {from} → {to}" },
  absent: { en: "not there", ja: "なし" },
} as const satisfies Record<string, Text>;

/** The words of a key in one language, with values filled in. */
export function detail(key: keyof typeof detailWords, language: Language, values: MessageValues = {}): string {
  return say(message(detailWords[key], values), language);
}
