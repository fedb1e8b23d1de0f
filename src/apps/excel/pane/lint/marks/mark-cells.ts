import { severities, type Finding } from "../../../../../lint/finding";
import type { PaneHost } from "../../host";
import type { CheckedContract } from "../follow/contract-linter";
import { markedAreas } from "./marked-areas";
import { isOwnFormula, markColor, marks } from "./own-marks";

/** Marks the cells of findings by conditional formats of our own, instead of those that are there already. */
export function markCells(host: PaneHost, checked: CheckedContract, findings: readonly Finding[]): Promise<{ readonly cells: number; readonly isWhole: boolean }> {
  const { areas, cells, isWhole } = markedAreas(checked, findings);
  return host.run(oneStep(host), async (context) => {
    await takeOff(context);
    // Excel puts each new one before the others: errors come last, so that they win.
    for (const severity of [...severities].reverse()) {
      for (const { sheet, address } of areas.filter((one) => one.severity === severity)) {
        const { rule, format } = context.workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats.add("Custom").custom;
        rule.formula = marks[severity].formula;
        format.fill.color = marks[severity].fill;
        format.font.color = markColor;
      }
    }
    await context.sync();
    return { cells, isWhole };
  });
}

/** Takes our marks off, and nothing else. */
export function removeMarks(host: PaneHost): Promise<void> {
  return host.run(oneStep(host), async (context) => {
    await takeOff(context);
    await context.sync();
  });
}

/** Deletes our conditional formats with the next request: known by their formula, which no other has. */
async function takeOff(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const custom = sheets.flatMap(({ items }) => items.filter(({ type }) => type === "Custom").map((format) => ({ format, rule: format.custom.rule.load("formula") })));
  if (custom.length === 0) return;
  await context.sync();
  for (const { format, rule } of custom) if (isOwnFormula(rule.formula)) format.delete();
}

function oneStep({ isSetSupported }: PaneHost): Excel.RunOptions {
  return isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
}
