import type { Text } from "../../../language/text";

/** Parts that reading leaves out, by the start of their name, and what a user calls them; the first that fits counts. */
export const lostPartKinds: readonly (readonly [start: RegExp, what: Text])[] = [
  [/vbaProject|vbaData/i, { en: "macros (VBA)", ja: "マクロ(VBA)" }],
  [/^_xmlsignatures\//i, { en: "digital signature", ja: "デジタル署名" }],
  [/^xl\/pivot(Tables|Cache)/i, { en: "pivot table", ja: "ピボットテーブル" }],
  [/^xl\/(slicer|timeline)/i, { en: "slicer or timeline", ja: "スライサーまたはタイムライン" }],
  [/^xl\/media\//i, { en: "picture", ja: "画像" }],
  [/^xl\/externalLinks\//i, { en: "link to another workbook", ja: "他のブックへのリンク" }],
  [/^xl\/(connections|queryTables)/i, { en: "data connection", ja: "データ接続" }],
  [/^xl\/(ctrlProps|activeX)/i, { en: "form control", ja: "フォームコントロール" }],
  [/^xl\/embeddings\//i, { en: "embedded object", ja: "埋め込みオブジェクト" }],
  [/^xl\/(chartsheets|dialogsheets|macrosheets)\/[^_]/i, { en: "sheet that is no worksheet", ja: "ワークシート以外のシート" }],
  [/^xl\/charts\/chartEx|^xl\/chartEx/i, { en: "chart of a newer kind", ja: "新しい種類のグラフ" }],
  [/^xl\/charts\/(style|colors)/i, { en: "style of a chart", ja: "グラフのスタイル" }],
  [/^xl\/(model|customData)/i, { en: "data model", ja: "データモデル" }],
  [/^xl\/richData\//i, { en: "linked data type or picture in a cell", ja: "リンクされたデータ型またはセル内の画像" }],
  [/^xl\/revisions\/|^xl\/userNames/i, { en: "history of a shared workbook", ja: "共有ブックの変更履歴" }],
  [/^xl\/(diagrams|ink|model3d)/i, { en: "diagram, ink or 3D model", ja: "図、インクまたは 3D モデル" }],
  [/webextensions?\//i, { en: "settings of another add-in", ja: "他のアドインの設定" }],
  [/^customUI\//i, { en: "ribbon of the document", ja: "文書のリボン" }],
  [/^customXml\//i, { en: "data of another program (custom XML)", ja: "他のプログラムのデータ(カスタム XML)" }],
  [/^docProps\/(core|custom)/i, { en: "document properties", ja: "文書のプロパティ" }],
];

/** Parts that are read, rebuilt at each saving, or of no use outside the machine that wrote them. */
export const keptParts =
  /^(\[Content_Types\]\.xml|(.*\/)?_rels\/.*|docProps\/(app|thumbnail).*|xl\/(workbook|styles|sharedStrings|metadata|calcChain)\.(xml|bin)|xl\/theme\/.*|xl\/(worksheets|tables|drawings|charts|comments|threadedComments|persons|printerSettings)\/.*|xl\/(comments|threadedComment|person)[^/]*\.xml)$/i;

/** Elements of a sheet that reading leaves out. */
export const lostElements: ReadonlyMap<string, Text> = new Map(Object.entries({
  hyperlink: { en: "hyperlink", ja: "ハイパーリンク" },
  sparklineGroup: { en: "sparkline", ja: "スパークライン" },
  brk: { en: "page break", ja: "改ページ" },
  scenario: { en: "scenario", ja: "シナリオ" },
  picture: { en: "background picture", ja: "背景の画像" },
  legacyDrawingHF: { en: "picture in a header or footer", ja: "ヘッダーまたはフッターの画像" },
  customSheetView: { en: "custom view", ja: "ユーザー設定のビュー" },
  protectedRange: { en: "range that may be edited on a protected sheet", ja: "保護されたシートの編集可能範囲" },
}));
