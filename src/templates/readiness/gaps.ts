import type { Text } from "../../language/text";
import { readinessWords } from "../../seeds/readiness";
import type { Block } from "../../workbook/block";
import { spill } from "../../workbook/blocks/spill";
import { formula } from "../../workbook/expression";
import { gapsCall, gapsShown } from "./calls";

const { columns } = readinessWords;
const nothing = { en: "Nothing is missing.", ja: "不足はありません。" };

/** What to do next: the open items that block the next gate, then those that raise the score most. */
export const gaps: Block = spill({
  key: "gaps",
  formula: formula`IFNA(${gapsCall},${nothing})`,
  rows: gapsShown,
  lines: 2,
  columns: [
    { key: "area", header: { en: "Do next: area", ja: "次の一手（領域）" }, width: 24 },
    { key: "item", header: columns.item, width: 36 },
    { key: "gain", header: { en: "Gain", ja: "伸び" }, width: 9, format: "gain" },
    { key: "why", header: { en: "Why", ja: "理由" }, width: 24 },
    { key: "blocks", header: { en: "Blocks", ja: "妨げるゲート" }, width: 10, role: "check" },
  ],
});

/** How to read the gains. */
export const gapsNote: Text = {
  en: "Gain: points that the score gains once the item is met with the proof it needs, dated on the as-of day. A dash: another area still stands at 0, and holds the score at 0. Musts that block the next gate come first.",
  ja: "伸び：基準日付の必要な証拠で達成した場合に増えるスコア。「–」は他の領域が0のためスコアが0のまま動かないことを示します。次のゲートを妨げる必須項目を先に並べます。",
};
