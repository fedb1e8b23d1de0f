import { maximumColumns, maximumRows, type Area } from "../../../cells/address";
import type { Place, Selection } from "../grid/selection";
import { cellAtPoint, leftOf } from "../grid/sheet-layout";
import type { SheetView } from "../grid/sheet-view";

export interface PointerTargets {
  readonly view: SheetView;
  readonly selection: Selection;
  /** Called before the selection moves: keeps an open edit. False leaves everything as it is. */
  leave(): boolean;
  edit(place: Place): void;
  resizeColumn(column: number, width: number): void;
  focus(): void;
}

const grip = 5;

/** Selects with the pointer: cells by click, drag and Shift, whole lines at the headings; widens columns at their edges. */
export function listenToPointer({ view, selection, leave, edit, resizeColumn, focus }: PointerTargets): void {
  const surface = view.frame.view;
  const pointOf = (event: PointerEvent | MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const isOverOther = (event: Event) => event.target instanceof Element && event.target.closest("textarea, button, [role=listbox]") !== null;

  function edgeAt({ x, y }: { x: number; y: number }): number | undefined {
    const { layout } = view;
    if (y > layout.headings.height) return undefined;
    const { column } = cellAtPoint(layout, x, y);
    const left = leftOf(layout, column);
    if (left + layout.columns.sizeOf(column) - x < grip) return column;
    return x - left < grip && column > 0 ? column - 1 : undefined;
  }

  surface.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || isOverOther(event)) return;
    // A finger scrolls; it selects by a tap alone, and the keyboard on the screen waits for the edit.
    if (event.pointerType === "touch") return;
    event.preventDefault();
    const point = pointOf(event);
    const edge = edgeAt(point);
    if (!leave()) return;
    focus();
    if (edge !== undefined) return dragEdge(event, edge);
    const lines = linesAt(point);
    const place = cellAtPoint(view.layout, point.x, point.y);
    if (lines) selectLines(lines, place, place);
    else if (event.shiftKey) selection.extendTo(place);
    else selection.moveTo(place);
    drag(event, (to) => (lines ? selectLines(lines, place, to) : selection.extendTo(to)));
  });

  surface.addEventListener("click", (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== "touch" || isOverOther(event) || !leave()) return;
    const point = pointOf(event);
    selection.moveTo(cellAtPoint(view.layout, point.x, point.y));
  });

  surface.addEventListener("pointermove", (event) => {
    surface.style.cursor = edgeAt(pointOf(event)) === undefined ? "" : "col-resize";
  });

  surface.addEventListener("dblclick", (event) => {
    const point = pointOf(event);
    if (isOverOther(event) || linesAt(point)) return;
    edit(cellAtPoint(view.layout, point.x, point.y));
  });

  type Lines = "rows" | "columns" | "all";
  function linesAt({ x, y }: { x: number; y: number }): Lines | undefined {
    const { headings } = view.layout;
    if (y < headings.height) return x < headings.width ? "all" : "columns";
    return x < headings.width ? "rows" : undefined;
  }

  function selectLines(lines: Lines, from: Place, to: Place): void {
    const across: Area = { row: 0, rows: maximumRows, column: Math.min(from.column, to.column), columns: Math.abs(from.column - to.column) + 1 };
    const down: Area = { column: 0, columns: maximumColumns, row: Math.min(from.row, to.row), rows: Math.abs(from.row - to.row) + 1 };
    if (lines === "all") selection.select({ row: 0, column: 0, rows: maximumRows, columns: maximumColumns });
    else selection.select(lines === "columns" ? across : down, { row: lines === "columns" ? view.layout.visible.row : from.row, column: lines === "rows" ? view.layout.visible.column : from.column });
  }

  function drag(event: PointerEvent, follow: (place: Place) => void): void {
    let last = "";
    surface.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent) => {
      const point = pointOf(moved);
      const { scroller } = view.frame;
      const { view: size } = view.layout;
      // Beyond the edge the sheet scrolls along.
      scroller.scrollBy(point.x > size.width ? 40 : point.x < 0 ? -40 : 0, point.y > size.height ? 40 : point.y < 0 ? -40 : 0);
      const place = cellAtPoint(view.layout, Math.min(point.x, size.width - 1), Math.min(point.y, size.height - 1));
      if (last === `${place.row},${place.column}`) return;
      last = `${place.row},${place.column}`;
      follow(place);
    };
    untilUp(move);
  }

  function dragEdge(event: PointerEvent, column: number): void {
    surface.setPointerCapture(event.pointerId);
    const start = leftOf(view.layout, column);
    let width = view.layout.columns.sizeOf(column);
    const guide = view.frame.view.appendChild(document.createElement("div"));
    guide.className = "resize-guide";
    const move = (moved: PointerEvent) => {
      width = Math.max(4, Math.min(1600, pointOf(moved).x - start));
      guide.style.left = `${start + width}px`;
    };
    move(event);
    untilUp(move, () => {
      guide.remove();
      resizeColumn(column, width);
    });
  }

  function untilUp(move: (event: PointerEvent) => void, done?: () => void): void {
    surface.addEventListener("pointermove", move);
    const stop = () => {
      surface.removeEventListener("pointermove", move);
      surface.removeEventListener("pointerup", stop);
      surface.removeEventListener("pointercancel", stop);
      done?.();
    };
    surface.addEventListener("pointerup", stop);
    surface.addEventListener("pointercancel", stop);
  }
}
