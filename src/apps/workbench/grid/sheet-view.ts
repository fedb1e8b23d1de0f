import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import { usedRange } from "../../../host/model/writing/used-range";
import type { HostSession } from "../../../host/session";
import { cellElements } from "./cell-elements";
import { describeCells, type CellSource } from "./describe-cells";
import { createGridFrame, placeOverlays, type GridFrame } from "./grid-frame";
import { headingElements } from "./heading-elements";
import { drawOutlines, type Outlines } from "./overlay-boxes";
import { extentPixels, growExtent, smallestExtent, type ScrollExtent } from "./scroll-extent";
import type { Selection } from "./selection";
import { axesOf, layOutSheet, type SheetLayout } from "./sheet-layout";

/** The grid on the page: a view over the active sheet of the session, which holds all that it shows. */
export interface SheetView {
  readonly frame: GridFrame;
  /** How the sheet lies at the last drawing. */
  readonly layout: SheetLayout;
  draw(): void;
  /** Scrolls as little as it takes to show a cell. */
  reveal(row: number, column: number): void;
  /** Runs after every drawing: what lies over the cells is placed there. */
  afterDraw(place: (layout: SheetLayout) => void): void;
}

export interface SheetViewParts {
  readonly session: HostSession;
  readonly selection: Selection;
  readonly label: () => string;
  readonly source: () => Omit<CellSource, "selection">;
  readonly outlines: () => Outlines;
  readonly fittedRows: () => ReadonlyMap<number, number>;
}

export function createSheetView(parts: SheetViewParts): SheetView {
  const { session, selection } = parts;
  const frame = createGridFrame();
  const cells = cellElements(frame.grid);
  const headings = headingElements(frame.grid);
  const placers: ((layout: SheetLayout) => void)[] = [];
  const extents = new Map<string, ScrollExtent>();
  const scrolls = new Map<string, SheetLayout["scroll"]>();
  // Size and scroll position are kept as the browser last told them: to ask for them while drawing would make it lay out the page each time.
  let size = { width: 0, height: 0 };
  let scroll = { left: 0, top: 0 };
  let shown = "";
  let layout = lay();
  let isWaiting = false;

  function lay(): SheetLayout {
    const sheet = activeSheetOf(session.workbook);
    return layOutSheet(sheet, axesOf(sheet, parts.fittedRows()), size, scroll);
  }

  function stretch(): void {
    const sheet = activeSheetOf(session.workbook);
    const used = usedRange(sheet);
    const { visible } = layout;
    const reached = [selection.active, { row: visible.row + visible.rows, column: visible.column + visible.columns }];
    if (used) reached.push({ row: used.row + used.rows, column: used.column + used.columns });
    const extent = growExtent(extents.get(sheet.id) ?? smallestExtent, reached);
    extents.set(sheet.id, extent);
    setStyle(frame.extent, "width", layout.headings.width + extentPixels(layout.columns, extent.columns));
    setStyle(frame.extent, "height", layout.headings.height + extentPixels(layout.rows, extent.rows));
    frame.grid.setAttribute("aria-rowcount", String(extent.rows + 1));
    frame.grid.setAttribute("aria-colcount", String(extent.columns + 1));
  }

  function scrollTo(place: SheetLayout["scroll"]): void {
    if (place.left === scroll.left && place.top === scroll.top) return;
    scroll = place;
    frame.scroller.scrollTo(place);
    layout = lay();
  }

  function draw(): void {
    const sheet = activeSheetOf(session.workbook);
    if (shown !== sheet.id) {
      scrolls.set(shown, scroll);
      shown = sheet.id;
      layout = lay();
      stretch();
      scrollTo(scrolls.get(shown) ?? { left: 0, top: 0 });
    }
    layout = lay();
    stretch();
    setStyle(frame.view, "width", layout.view.width);
    setStyle(frame.view, "height", layout.view.height);
    frame.grid.setAttribute("aria-label", parts.label());
    const { area, active } = selection;
    frame.view.classList.toggle("many", area.rows * area.columns > 1);
    cells.draw(describeCells(sheet, layout, { ...parts.source(), selection: { area, active } }));
    headings.draw(layout, [area]);
    placeOverlays(frame, layout);
    drawOutlines(frame, layout, { selection: area, ...parts.outlines() });
    for (const place of placers) place(layout);
  }

  function drawSoon(): void {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      draw();
    });
  }

  frame.scroller.addEventListener("scroll", () => {
    scroll = { left: frame.scroller.scrollLeft, top: frame.scroller.scrollTop };
    drawSoon();
  }, { passive: true });
  new ResizeObserver(() => {
    size = { width: frame.scroller.clientWidth, height: frame.scroller.clientHeight };
    drawSoon();
  }).observe(frame.scroller);

  return {
    frame,
    get layout() {
      return layout;
    },
    draw,
    reveal(row, column) {
      layout = lay();
      stretch();
      const { rows, columns, frozen, headings: sizes, view } = layout;
      const top = nearest(scroll.top, rows.startOf(row) - rows.startOf(frozen.rows), rows.startOf(row + 1) - (view.height - sizes.height));
      const left = nearest(scroll.left, columns.startOf(column) - columns.startOf(frozen.columns), columns.startOf(column + 1) - (view.width - sizes.width));
      scrollTo({ left: column < frozen.columns ? scroll.left : left, top: row < frozen.rows ? scroll.top : top });
    },
    afterDraw(place) {
      placers.push(place);
    },
  };
}

function setStyle(element: HTMLElement, side: "width" | "height", size: number): void {
  const written = `${size}px`;
  if (element.style[side] !== written) element.style[side] = written;
}

/** The scroll position nearest to the present one at which the cell is neither cut at its start (`most`) nor at its end (`least`). */
function nearest(now: number, most: number, least: number): number {
  return Math.max(0, Math.min(most, Math.max(now, least)));
}
