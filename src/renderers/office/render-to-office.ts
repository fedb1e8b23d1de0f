import { Refusal } from "../../language/refusal";
import type { LaidOutWorkbook } from "../../workbook/laid-out";
import { Additions } from "./additions";
import { drawFormulas, drawLiterals } from "./draw-cells";
import { drawCharts } from "./draw-charts";
import { drawLooks, drawSizes } from "./draw-looks";
import { drawPage } from "./draw-page";
import { drawConditionalFormats, drawMerges, drawTables, drawValidations } from "./draw-parts";
import { DrawnSheet } from "./drawn-sheet";

/**
 * Draws a laid-out workbook into the open one: one request, on new sheets only. When Excel stops half-way,
 * what was added is taken away again and the error goes on.
 */
export async function renderToOffice(context: Excel.RequestContext, laidOut: LaidOutWorkbook): Promise<void> {
  const additions = new Additions(context);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  const drawings = laidOut.sheets.map((sheet) => ({ sheet, drawn: new DrawnSheet(additions.sheet(sheet.name)) }));
  for (const { sheet, drawn } of drawings) {
    drawLooks(drawn, sheet, laidOut.language);
    drawLiterals(drawn, sheet);
    drawTables(drawn, sheet);
  }
  for (const name of laidOut.names) additions.name(name);
  for (const { sheet, drawn } of drawings) {
    drawFormulas(drawn, sheet);
    drawMerges(drawn, sheet);
    drawSizes(drawn, sheet);
    drawValidations(drawn, sheet);
    drawConditionalFormats(drawn, sheet);
    drawCharts(drawn, sheet);
    drawPage(drawn.sheet, sheet);
    drawn.release();
    if (sheet.name === laidOut.activate) drawn.sheet.activate();
  }
  try {
    await context.sync();
  } catch (error) {
    await additions.takeBack(error).catch(() => {
      throw new Refusal(
        {
          en: "Excel stopped the insertion and did not answer any more. Where they are there, delete the new sheets {sheets} and try again.",
          ja: "Excel が挿入を中断し、応答しなくなりました。追加されたシート（{sheets}）があれば削除してから、もう一度お試しください。",
        },
        { sheets: laidOut.sheets.map(({ name }) => name).join(", ") },
      );
    });
    throw error;
  }
}
