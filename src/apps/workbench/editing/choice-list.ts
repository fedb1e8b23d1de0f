import { element } from "../element";
import { boxOf, boxOfPane, paneOf, type SheetLayout } from "../grid/sheet-layout";
import type { Place } from "../grid/selection";

/** The drop-down list of a cell with a list validation: a button beside the active cell, and the list that it opens. */
export interface ChoiceList {
  readonly button: HTMLButtonElement;
  readonly list: HTMLElement;
  readonly isOpen: boolean;
  /** Shows the button beside a cell, or hides it when the cell has no choices. */
  offer(layout: SheetLayout, place: Place, choices: readonly string[] | undefined, label: string, hint: string): void;
  open(current: string): void;
  close(): void;
  /** Moves, chooses or closes; true when the key was for the list. */
  handleKey(event: KeyboardEvent): boolean;
}

export function createChoiceList(choose: (choice: string) => void, focusBack: () => void): ChoiceList {
  const button = element("button", "choice-button", "▾");
  button.type = "button";
  button.tabIndex = -1;
  button.hidden = true;
  button.setAttribute("aria-haspopup", "listbox");
  const list = element("div", "choice-list");
  list.setAttribute("role", "listbox");
  list.tabIndex = -1;
  list.hidden = true;
  let offered: readonly string[] = [];
  let marked = 0;

  const close = () => {
    if (list.hidden) return;
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    focusBack();
  };
  const mark = (index: number) => {
    marked = Math.max(0, Math.min(offered.length - 1, index));
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === marked)));
    const option = list.children[marked];
    if (!option) return;
    list.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const accept = (index: number) => {
    const choice = offered[index];
    close();
    if (choice !== undefined) choose(choice);
  };
  const open = (current: string) => {
    if (offered.length === 0) return;
    list.replaceChildren(
      ...offered.map((choice, index) => {
        const option = element("div", "choice", choice);
        option.id = `choice-${index}`;
        option.setAttribute("role", "option");
        option.addEventListener("pointerup", () => accept(index));
        return option;
      }),
    );
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    mark(Math.max(0, offered.indexOf(current)));
    list.focus();
  };
  list.addEventListener("blur", () => close());
  list.addEventListener("keydown", (event) => {
    if (handleKey(event)) event.preventDefault();
    event.stopPropagation();
  });

  function handleKey(event: KeyboardEvent): boolean {
    if (list.hidden) return false;
    if (event.key === "Escape" || event.key === "Tab") close();
    else if (event.key === "Enter" || event.key === " ") accept(marked);
    else if (event.key === "ArrowDown") mark(marked + 1);
    else if (event.key === "ArrowUp") mark(marked - 1);
    else if (event.key === "Home") mark(0);
    else if (event.key === "End") mark(offered.length - 1);
    else {
      const typed = offered.findIndex((choice, index) => index > marked && choice.toLowerCase().startsWith(event.key.toLowerCase()));
      if (typed >= 0) mark(typed);
    }
    return true;
  }

  return {
    button,
    list,
    get isOpen() {
      return !list.hidden;
    },
    offer(layout, place, choices, label, hint) {
      offered = choices ?? [];
      const box = boxOf(layout, { ...place, rows: 1, columns: 1 });
      const pane = boxOfPane(layout, paneOf(layout, place.row, place.column));
      const isSeen = box.left + box.width > pane.left && box.top >= pane.top - 1 && box.left < pane.left + pane.width && box.top + box.height <= pane.top + pane.height + 1;
      button.hidden = offered.length === 0 || !isSeen;
      button.title = hint;
      button.setAttribute("aria-label", label);
      list.setAttribute("aria-label", label);
      const left = Math.min(box.left + box.width + 1, layout.view.width - 22);
      button.style.left = `${left}px`;
      button.style.top = `${box.top + box.height - 21}px`;
      const isLow = box.top + box.height + 200 > layout.view.height && box.top > 200;
      list.style.left = `${Math.max(2, Math.min(box.left, layout.view.width - Math.max(box.width, 180) - 4))}px`;
      list.style.minWidth = `${Math.max(box.width, 140)}px`;
      list.style.top = isLow ? "auto" : `${box.top + box.height + 1}px`;
      list.style.bottom = isLow ? `${layout.view.height - box.top + 1}px` : "auto";
    },
    open,
    close,
    handleKey,
  };
}
