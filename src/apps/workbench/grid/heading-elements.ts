import { columnLetters, type Area } from "../../../cells/address";
import { areaOfPane, leftOf, topOf, type SheetLayout } from "./sheet-layout";

/** Draws the column letters and row numbers of a grid; those of selected cells stand out. */
export function headingElements(grid: HTMLElement): { draw(layout: SheetLayout, selected: readonly Area[]): void } {
  const line = document.createElement("div");
  line.setAttribute("role", "row");
  line.setAttribute("aria-rowindex", "1");
  const corner = heading("columnheader", "corner-heading");
  corner.setAttribute("aria-colindex", "1");
  corner.textContent = "◢";
  const columns = new Map<number, HTMLElement>();
  const rows = new Map<number, HTMLElement>();
  grid.prepend(line);
  line.append(corner);

  return {
    draw(layout, selected) {
      const { headings } = layout;
      corner.hidden = headings.width === 0;
      place(corner, 0, 0, headings.width, headings.height);
      const main = areaOfPane(layout, "main");
      const frozen = areaOfPane(layout, "corner");
      const across = indexes(headings.height ? [frozen.column, frozen.columns, main.column, main.columns] : []);
      const down = indexes(headings.width ? [frozen.row, frozen.rows, main.row, main.rows] : []);
      keep(columns, across, (column) => line.appendChild(headingOf("columnheader", "column-heading", columnLetters(column), "aria-colindex", column)));
      keep(rows, down, (row) => rowElement(grid, row)?.insertAdjacentElement("afterbegin", headingOf("rowheader", "row-heading", String(row + 1), "aria-colindex", -1)) as HTMLElement | null);
      for (const [column, element] of columns) {
        place(element, leftOf(layout, column), 0, layout.columns.sizeOf(column), headings.height);
        element.classList.toggle("frozen", column < layout.frozen.columns);
        element.classList.toggle("in-selection", selected.some((area) => column >= area.column && column < area.column + area.columns));
      }
      for (const [row, element] of rows) {
        place(element, 0, topOf(layout, row), headings.width, layout.rows.sizeOf(row));
        element.classList.toggle("frozen", row < layout.frozen.rows);
        element.classList.toggle("in-selection", selected.some((area) => row >= area.row && row < area.row + area.rows));
      }
    },
  };
}

function rowElement(grid: HTMLElement, row: number): Element | null {
  return grid.querySelector(`:scope > [aria-rowindex="${row + 2}"]`);
}

function indexes([firstFrozen = 0, frozen = 0, first = 0, count = 0]: readonly number[]): Set<number> {
  const all = new Set<number>();
  for (let index = firstFrozen; index < firstFrozen + frozen; index += 1) all.add(index);
  for (let index = first; index < first + count; index += 1) all.add(index);
  return all;
}

function keep(elements: Map<number, HTMLElement>, wanted: ReadonlySet<number>, make: (index: number) => HTMLElement | null): void {
  for (const [index, element] of elements) {
    if (wanted.has(index) && element.isConnected) continue;
    element.remove();
    elements.delete(index);
  }
  for (const index of wanted) {
    if (elements.has(index)) continue;
    const element = make(index);
    if (element) elements.set(index, element);
  }
}

function headingOf(role: string, className: string, text: string, attribute: string, index: number): HTMLElement {
  const element = heading(role, className);
  element.textContent = text;
  element.setAttribute(attribute, String(index + 2));
  return element;
}

function heading(role: string, className: string): HTMLElement {
  const element = document.createElement("div");
  element.setAttribute("role", role);
  element.className = `heading ${className}`;
  return element;
}

function place(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
