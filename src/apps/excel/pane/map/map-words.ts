import { message, say, type Language, type MessageValues, type Text } from "../../../../language/text";
import type { MapLinkKind } from "../../../../core/contract/trigger-map";
import type { TriggerState } from "../../../../core/contract/trigger-states";

/** Every word of the trigger map, which is loaded when it is first opened. */
export const mapWords = {
  map: { en: "Trigger map", ja: "トリガーマップ" },
  picture: {
    en: "{count} triggers from {from} to {to}, a band for each category; arrows lead to what waits. The table below says the same in words.",
    ja: "{from}から{to}までのトリガー{count}件を区分別に示した図。矢印は後続のトリガーを指します。同じ内容を下の表に示しています。",
  },
  pictureUndated: {
    en: "{count} triggers without a date, a band for each category; arrows lead to what waits. The table below says the same in words.",
    ja: "日付のないトリガー{count}件を区分別に示した図。矢印は後続のトリガーを指します。同じ内容を下の表に示しています。",
  },
  nothingToDraw: { en: "No trigger has a date or waits for another, so there is nothing to draw.", ja: "日付も先行条件もないため、図示するトリガーがありません。" },
  left: { en: "{count} triggers are only in the table: they have no date and wait for none, or the picture is full.", ja: "日付・先行条件がない、または図に収まらない{count}件は表のみに示しています。" },
  undated: { en: "no date", ja: "日付なし" },
  today: { en: "as of {date}", ja: "基準日 {date}" },
  table: { en: "All triggers", ja: "トリガー一覧" },
  trigger: { en: "Trigger", ja: "トリガー" },
  event: { en: "Event", ja: "事象" },
  category: { en: "Category", ja: "区分" },
  planned: { en: "Planned", ja: "予定日" },
  longStop: { en: "Long-stop", ja: "期限" },
  waitsFor: { en: "Waits for", ja: "先行条件" },
  amount: { en: "Amount", ja: "金額" },
  currency: { en: "Currency", ja: "通貨" },
  state: { en: "State", ja: "状態" },
  legend: { en: "Legend", ja: "凡例" },
  writeMap: { en: "Write the map to a sheet", ja: "マップをシートに書き出す" },
  writingMap: { en: "Writing the map…", ja: "マップを書き出しています…" },
  mapWritten: { en: "Added sheet {sheet}.", ja: "シート「{sheet}」を追加しました。" },
  noTriggers: { en: "There is no trigger to map.", ja: "マップに示すトリガーがありません。" },
  snapshot: { en: "A picture of the table on the day it was written: write it again after changes.", ja: "書き出した時点の内容です。変更後は再度書き出してください。" },
} as const satisfies Record<string, Text>;

export const stateWords: Readonly<Record<TriggerState | "ring", Text>> = {
  pending: { en: "pending", ja: "未発生" },
  met: { en: "met", ja: "達成" },
  due: { en: "due", ja: "支払期日前" },
  overdue: { en: "overdue", ja: "期日超過" },
  lapsed: { en: "lapsed", ja: "失効" },
  ring: { en: "waits for itself", ja: "循環" },
};

export const linkWords: Readonly<Record<MapLinkKind, Text>> = {
  needs: { en: "needs", ja: "必要" },
  or: { en: "one of", ja: "いずれか" },
  not: { en: "must not come", ja: "不発生が条件" },
  launch: { en: "counted from a launch", ja: "上市から起算" },
};

/** The words of a key in one language, with values filled in. */
export function mapWord(key: keyof typeof mapWords, language: Language, values: MessageValues = {}): string {
  return say(message(mapWords[key], values), language);
}
