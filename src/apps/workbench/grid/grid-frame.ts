import { boxOfPane, panes, type Pane, type SheetLayout } from "./sheet-layout";

/** The elements that a grid is made of: a scroller, and a view that stays put while the scroller moves beneath it. */
export interface GridFrame {
  readonly scroller: HTMLElement;
  readonly extent: HTMLElement;
  readonly view: HTMLElement;
  readonly grid: HTMLElement;
  /** What lies over the cells, clipped to its pane: selection, charts. */
  readonly overlays: Readonly<Record<Pane, HTMLElement>>;
}

export function createGridFrame(): GridFrame {
  const scroller = division("grid-scroller");
  const extent = division("grid-extent");
  const view = division("grid-view");
  const grid = division("grid");
  grid.setAttribute("role", "grid");
  grid.setAttribute("aria-multiselectable", "true");
  grid.id = "sheet-grid";
  scroller.append(extent);
  extent.append(view);
  view.append(grid);
  const overlay = (pane: Pane) => view.appendChild(division(`overlay overlay-${pane}`));
  const overlays = { main: overlay("main"), top: overlay("top"), left: overlay("left"), corner: overlay("corner") };
  return { scroller, extent, view, grid, overlays };
}

/** Puts the overlays where their panes are. */
export function placeOverlays(frame: GridFrame, layout: SheetLayout): void {
  for (const pane of panes) {
    const box = boxOfPane(layout, pane);
    const { style } = frame.overlays[pane];
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
  }
}

function division(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}
