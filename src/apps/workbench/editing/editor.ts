import { cellAddress } from "../../../cells/address";
import { element } from "../element";
import { cellElementId } from "../grid/cell-elements";
import { familyOf, fontPixels } from "../grid/look-style";
import type { Place } from "../grid/selection";
import { boxOf, type SheetLayout } from "../grid/sheet-layout";
import type { Font } from "../../../host/model/format";

/** How an edit began: by typing over the cell, where arrows leave it, or inside its text, where they move the caret. */
export type EditMode = "over" | "inside";

/** A cell being edited: nothing of it is in the workbook until it is kept. */
export interface Draft {
  readonly place: Place;
  readonly mode: EditMode;
}

/**
 * The text box over the active cell. It holds the keyboard's focus for the whole grid, so that the first letter typed,
 * or the first stroke of a Japanese composition, lands in it; it is seen only while a cell is edited.
 */
export interface Editor {
  readonly box: HTMLTextAreaElement;
  readonly draft: Draft | undefined;
  begin(place: Place, mode: EditMode, text: string): void;
  end(): void;
  /** Says what the active cell holds to who can't see it. */
  describe(place: Place, label: string): void;
  place(layout: SheetLayout, place: Place, font: Font | undefined): void;
}

export function createEditor(onChange: () => void): Editor {
  const box = element("textarea", "cell-editor");
  box.spellcheck = false;
  box.autocapitalize = "off";
  box.rows = 1;
  box.setAttribute("autocomplete", "off");
  box.setAttribute("aria-controls", "sheet-grid");
  // Tab belongs to the cells, so another key must lead out of them.
  box.setAttribute("aria-keyshortcuts", "F6 Shift+F6");
  let draft: Draft | undefined;

  return {
    box,
    get draft() {
      return draft;
    },
    begin(place, mode, text) {
      draft = { place, mode };
      if (box.value !== text) box.value = text;
      box.classList.add("is-editing");
      onChange();
    },
    end() {
      draft = undefined;
      box.value = "";
      box.classList.remove("is-editing");
      onChange();
    },
    describe({ row, column }, label) {
      box.setAttribute("aria-label", label);
      box.setAttribute("aria-activedescendant", cellElementId(row, column));
      box.dataset["cell"] = cellAddress(row, column);
    },
    place(layout, place, font) {
      const at = boxOf(layout, { ...place, rows: 1, columns: 1 });
      const { style } = box;
      style.left = `${Math.max(0, at.left - 1)}px`;
      style.top = `${Math.max(0, at.top - 1)}px`;
      style.minHeight = `${at.height + 1}px`;
      style.minWidth = `${at.width + 1}px`;
      style.maxWidth = `${Math.max(at.width + 1, layout.view.width - at.left - 8)}px`;
      style.font = `${font?.bold ? "bold " : ""}${fontPixels(font)}px/1.25 ${familyOf(font)}`;
    },
  };
}
