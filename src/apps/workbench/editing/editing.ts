import { areaAddress } from "../../../cells/address";
import { cellAt } from "../../../host/model/cells";
import { numberFormatAt } from "../../../host/model/looks/format-at";
import { activeSheetOf } from "../../../host/model/sheets/find-sheet";
import type { HostSession } from "../../../host/session";
import type { FormulaBar } from "../bars/formula-bar";
import type { Place, Selection } from "../grid/selection";
import { enterText } from "./cell-changes";
import type { Editor, EditMode } from "./editor";
import { arrowDirection, nextDirection } from "./keyboard";
import type { Direction } from "./moves";
import { typedTextOf } from "./typed-text";

export interface EditingParts {
  readonly session: HostSession;
  readonly selection: Selection;
  readonly editor: Editor;
  readonly formulaBar: FormulaBar;
  /** Runs a change and tells what refuses it; true when it was done. */
  attempt(change: () => void): boolean;
  /** Refuses a text that a validation of the cell forbids, with its sentence; true when it may stand. */
  allows(place: Place, text: string): boolean;
  next(direction: Direction): void;
  /** Shows the page as it is after an edit began or ended. */
  refresh(): void;
}

/** Typing into cells: begins, keeps or discards a draft, in the cell or in the formula box. */
export interface Editing {
  begin(mode: EditMode, text?: string): void;
  /** Keeps the draft, if there is one; false when it is refused and stays open. */
  keep(): boolean;
  discard(): void;
  focusGrid(): void;
}

export function createEditing(parts: EditingParts): Editing {
  const { session, selection, editor, formulaBar } = parts;
  const { box } = editor;
  const { formula } = formulaBar;

  const focusGrid = () => box.focus({ preventScroll: true });

  function begin(mode: EditMode, text = textAt(selection.active)): void {
    if (editor.draft) return;
    editor.begin(selection.active, mode, text);
    if (mode === "inside" && document.activeElement !== formula) focusGrid();
    if (formula.value !== box.value) formula.value = box.value;
    parts.refresh();
  }

  function keep(fillsSelection = false): boolean {
    const { draft } = editor;
    if (!draft) return true;
    const text = box.value;
    const area = fillsSelection ? selection.area : { ...draft.place, rows: 1, columns: 1 };
    if (text !== textAt(draft.place) || fillsSelection) {
      if (!parts.allows(draft.place, text)) return false;
      if (!parts.attempt(() => enterText(session, area, text))) return false;
    }
    editor.end();
    focusGrid();
    parts.refresh();
    return true;
  }

  function discard(): void {
    editor.end();
    formula.value = textAt(selection.active);
    focusGrid();
    parts.refresh();
  }

  function textAt({ row, column }: Place): string {
    const sheet = activeSheetOf(session.workbook);
    return typedTextOf(cellAt(sheet, row, column), numberFormatAt(sheet, row, column));
  }

  function handleKey(event: KeyboardEvent): void {
    // Enter and Escape end a composition first, and only then the edit.
    if (!editor.draft || event.isComposing || event.keyCode === 229) return;
    const direction = arrowDirection(event.key);
    const leaves = direction && editor.draft.mode === "over" && event.target === box && !box.value.startsWith("=");
    const next = event.altKey ? undefined : leaves ? direction : nextDirection(event);
    if (event.key === "Escape") discard();
    else if (event.key === "F2") return;
    else if (event.key === "Enter" && event.altKey) (event.target as HTMLTextAreaElement).setRangeText("\n", ...caretOf(event.target as HTMLTextAreaElement), "end");
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep(true);
    else if (next) {
      if (keep()) parts.next(next);
    } else return;
    event.preventDefault();
    // The grid listens at the same box: the key that ended the edit must not move the selection as well.
    event.stopImmediatePropagation();
  }

  box.addEventListener("compositionstart", () => begin("over", ""));
  box.addEventListener("input", () => {
    begin("over", box.value);
    formula.value = box.value;
  });
  formula.addEventListener("focus", () => begin("inside"));
  formula.addEventListener("input", () => {
    begin("inside");
    box.value = formula.value;
  });
  box.addEventListener("keydown", handleKey);
  formula.addEventListener("keydown", handleKey);

  return { begin, keep: () => keep(), discard, focusGrid };
}

function caretOf(box: HTMLTextAreaElement): [number, number] {
  return [box.selectionStart, box.selectionEnd];
}

/** The selected area as a name box shows it. */
export const placeText = (selection: Selection): string => areaAddress(selection.area);
