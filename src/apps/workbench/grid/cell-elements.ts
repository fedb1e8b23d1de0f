import type { CellPicture } from "./cell-picture";

interface Drawn {
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  picture?: CellPicture;
}

/** Id of the element that shows a cell, for `aria-activedescendant`. */
export const cellElementId = (row: number, column: number): string => `cell-${row + 1}-${column + 1}`;

/** Keeps the cell elements of a grid in step with their pictures, touching only what changed. */
export function cellElements(grid: HTMLElement): { draw(pictures: readonly CellPicture[]): void } {
  const rows = new Map<number, { element: HTMLElement; cells: Map<number, Drawn> }>();

  function rowFor(row: number) {
    let found = rows.get(row);
    if (!found) {
      const element = document.createElement("div");
      element.setAttribute("role", "row");
      element.setAttribute("aria-rowindex", String(row + 2));
      rows.set(row, (found = { element, cells: new Map() }));
      const after = [...rows.keys()].filter((other) => other > row).sort((one, other) => one - other)[0];
      grid.insertBefore(element, after === undefined ? null : (rows.get(after)?.element ?? null));
    }
    return found;
  }

  return {
    draw(pictures) {
      const seen = new Set<Drawn>();
      for (const picture of pictures) {
        const { element, cells } = rowFor(picture.row);
        let drawn = cells.get(picture.column);
        if (!drawn) {
          cells.set(picture.column, (drawn = newCell(picture)));
          element.append(drawn.element);
        }
        update(drawn, picture);
        seen.add(drawn);
      }
      for (const [row, { element, cells }] of rows) {
        for (const [column, drawn] of cells) {
          if (seen.has(drawn)) continue;
          drawn.element.remove();
          cells.delete(column);
        }
        if (cells.size > 0) continue;
        element.remove();
        rows.delete(row);
      }
    },
  };
}

function newCell({ row, column }: CellPicture): Drawn {
  const element = document.createElement("div");
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(column + 2));
  element.id = cellElementId(row, column);
  const text = document.createElement("span");
  element.append(text);
  return { element, text };
}

function update(drawn: Drawn, picture: CellPicture): void {
  const { element, text, picture: before } = drawn;
  if (before?.style !== picture.style) element.style.cssText = picture.style;
  // Setting all declarations wiped the place, so it is written again.
  if (before?.style !== picture.style || !isSamePlace(before, picture)) {
    element.style.transform = `translate(${picture.left}px, ${picture.top}px)`;
    element.style.width = `${picture.width}px`;
    element.style.height = `${picture.height}px`;
    element.style.zIndex = String(picture.layer);
  }
  if (before?.text !== picture.text) text.textContent = picture.text;
  if (before?.textStyle !== picture.textStyle) text.style.cssText = picture.textStyle;
  if (before?.classes !== picture.classes) element.className = picture.classes;
  if (before?.selected !== picture.selected) element.setAttribute("aria-selected", String(picture.selected));
  if ((before?.title ?? "") !== picture.title) element.title = picture.title;
  drawn.picture = picture;
}

function isSamePlace(one: CellPicture | undefined, other: CellPicture): boolean {
  return one?.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height && one.layer === other.layer;
}
