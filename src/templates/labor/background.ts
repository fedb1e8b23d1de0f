import type { Text } from "../../language/text";
import { laborFunctions, laborNote, laborRows } from "../../seeds/labor";
import { patternsNote, type Pattern } from "../../seeds/patterns";
import type { PatternId } from "../../seeds/pattern-id";
import type { Block } from "../../workbook/block";
import { heading, note } from "../../workbook/blocks/heading";
import { table } from "../../workbook/blocks/table";

/** What the letters mean, and where targets come from. */
export const legend: Text = {
  en: `R does the work. A owns the result, exactly one in each row, and names the owner. C is asked before, I is told after. ${laborNote.en}`,
  ja: `R：実行、A：最終責任（各行に1者のみ、主管となる）、C：事前協議、I：事後報告。${laborNote.ja}`,
};

/** What each side brings to each function, and how work is split. */
export const edges: Block = table({
  name: "LaborEdges",
  columns: [
    { key: "function", header: { en: "Function", ja: "機能" }, role: "tableBody", width: 17 },
    { key: "japan", header: { en: "Japan/Asia edge", ja: "日本・アジアの強み" }, role: "input", width: 27 },
    { key: "us", header: { en: "US edge", ja: "米国の強み" }, role: "input", width: 27 },
    { key: "split", header: { en: "Who does what", ja: "分担の考え方" }, role: "input", width: 34 },
  ],
  rows: laborFunctions.map(({ name, japan, us, split }) => ({ function: name, japan, us, split })),
});

/** What decides pace and value in the pattern, and how it pays for itself. */
export function drivers({ drivers: points, money }: Pattern): Block[] {
  return [heading({ en: "What drives this pattern", ja: "このパターンを左右する要因" }), note(lines([...points, money, patternsNote]))];
}

/** Sources of the duties and targets that are not our own defaults, a line each. */
export function laborSources(pattern: PatternId): Text {
  const sourced = laborRows.filter((row) => row.patterns.includes(pattern) && row.basis !== "house");
  return lines([{ en: "Sources of duties and targets", ja: "業務・目標値の出典" }, ...sourced.map(({ activity, basis }) => ({ en: `${activity.en}: ${basis}`, ja: `${activity.ja}：${basis}` }))]);
}

function lines(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join("\n"), ja: texts.map(({ ja }) => ja).join("\n") };
}
