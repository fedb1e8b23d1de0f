import { intersection, type Area } from "../../../cells/address";
import type { GridFrame } from "./grid-frame";
import { areaOfPane, boxOf, boxOfPane, panes, type SheetLayout } from "./sheet-layout";

/** Outlines that lie over the cells, by the class that draws them. */
export type Outlines = Readonly<Record<string, Area | undefined>>;

/** Draws outlines (selection, spill, copied cells) in every pane that shows a part of them. */
export function drawOutlines(frame: GridFrame, layout: SheetLayout, outlines: Outlines): void {
  for (const pane of panes) {
    const overlay = frame.overlays[pane];
    const origin = boxOfPane(layout, pane);
    for (const [name, area] of Object.entries(outlines)) {
      const element = overlay.querySelector<HTMLElement>(`:scope > .${name}`) ?? overlay.appendChild(newOutline(name));
      const shown = area && intersection(area, areaOfPane(layout, pane));
      element.hidden = !shown;
      if (!shown || !area) continue;
      // The whole area is drawn from this pane's point of view, so that an edge outside of the pane stays unseen.
      const first = boxOf(layout, { ...shown, rows: 1, columns: 1 });
      const left = first.left - (layout.columns.startOf(shown.column) - layout.columns.startOf(area.column));
      const top = first.top - (layout.rows.startOf(shown.row) - layout.rows.startOf(area.row));
      const whole = boxOf(layout, area);
      // Very large areas are cut near the view: no browser draws a box of 20 million pixels.
      const right = Math.min(left + whole.width, origin.left + origin.width + 50);
      const bottom = Math.min(top + whole.height, origin.top + origin.height + 50);
      const start = { left: Math.max(left, -50), top: Math.max(top, -50) };
      element.style.left = `${start.left - origin.left}px`;
      element.style.top = `${start.top - origin.top}px`;
      element.style.width = `${right - start.left}px`;
      element.style.height = `${bottom - start.top}px`;
    }
  }
}

function newOutline(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = `outline ${name}`;
  return element;
}
