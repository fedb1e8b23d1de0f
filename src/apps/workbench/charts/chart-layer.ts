import type { Evaluate } from "../../../host/model/evaluate";
import type { ChartModel } from "../../../host/model/parts";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import type { HostSession } from "../../../host/session";
import type { GridFrame } from "../grid/grid-frame";
import { boxOfPane, paneOf, type SheetLayout } from "../grid/sheet-layout";
import type { Speech } from "../speech";
import { readChart, type ChartData } from "./chart-data";
import { chartPicture } from "./chart-picture";

interface Shown {
  readonly picture: SVGElement;
  readonly drawnFrom: string;
}

/** Draws the charts of the active sheet over its cells, and draws one anew only when what it shows has changed. */
export function createChartLayer(session: HostSession, evaluate: Evaluate, speech: Speech, frame: GridFrame): (layout: SheetLayout) => void {
  const shown = new Map<string, Shown>();
  let data = new Map<string, ChartData>();
  session.subscribe(() => (data = new Map()));

  function dataOf(sheet: string, chart: ChartModel): ChartData {
    let found = data.get(chart.id);
    if (!found) data.set(chart.id, (found = readChart(session.workbook, sheet, chart, evaluate)));
    return found;
  }

  return (layout) => {
    const { charts, id: sheet } = activeSheetOf(session.workbook);
    for (const [id, { picture }] of shown) {
      if (charts.some((chart) => chart.id === id)) continue;
      picture.remove();
      shown.delete(id);
    }
    for (const chart of charts) {
      const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map((points) => Math.round((points * 96) / 72)) as [number, number, number, number];
      const read = dataOf(sheet, chart);
      const drawnFrom = JSON.stringify([read, width, height, chart.description, speech.language]);
      let kept = shown.get(chart.id);
      if (kept?.drawnFrom !== drawnFrom) {
        kept?.picture.remove();
        kept = { picture: chartPicture(read, width, height, chart.description || describe(read, speech)), drawnFrom };
        shown.set(chart.id, kept);
      }
      const pane = paneOf(layout, layout.rows.indexAt(top), layout.columns.indexAt(left));
      const origin = boxOfPane(layout, pane);
      const scrolled = { left: pane === "main" || pane === "top" ? layout.scroll.left : 0, top: pane === "main" || pane === "left" ? layout.scroll.top : 0 };
      kept.picture.style.transform = `translate(${layout.headings.width + left - scrolled.left - origin.left}px, ${layout.headings.height + top - scrolled.top - origin.top}px)`;
      if (kept.picture.parentElement !== frame.overlays[pane]) frame.overlays[pane].prepend(kept.picture);
    }
  };
}

function describe({ title, series, categories }: ChartData, speech: Speech): string {
  const figures = series.map(({ name, values }) => `${name}: ${values.map((value, index) => `${categories[index] ?? index + 1} ${value ?? "–"}`).join(", ")}`);
  return speech.say("chartOf", { title, series: figures.join("; ") });
}
