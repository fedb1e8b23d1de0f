import { activateSheet, addSheet, renameSheet } from "../../../host/model/sheets/sheets";
import { sheetOf } from "../../../host/model/sheets/find-sheet";
import type { SheetModel } from "../../../host/model/workbook-model";
import type { HostSession } from "../../../host/session";
import { element } from "../element";
import type { Speech } from "../speech";
import { icon } from "./icons";

export interface SheetTabs {
  readonly root: HTMLElement;
  draw(): void;
  focus(): void;
}

/** The tabs of the visible sheets: choose, add, rename by double click or F2. `attempt` runs a change and tells what refuses it. */
export function createSheetTabs(session: HostSession, speech: Speech, attempt: (change: () => void) => boolean): SheetTabs {
  const list = element("div", "tab-list");
  list.setAttribute("role", "tablist");
  const add = element("button", "tab-add", icon("add"));
  add.type = "button";
  add.addEventListener("click", () => attempt(() => session.edit("user", (workbook) => activateSheet(workbook, addSheet(workbook)))));
  const root = element("nav", "tabs", list, add);

  const show = (id: string) => attempt(() => session.edit("user", (workbook) => activateSheet(workbook, sheetOf(workbook, id))));
  const visible = () => session.workbook.sheets.filter((sheet) => sheet.visibility === "visible");

  function rename(tab: HTMLElement, { id, name }: SheetModel): void {
    const box = element("input", "tab-rename");
    box.value = name;
    box.maxLength = 31;
    box.setAttribute("aria-label", speech.say("renameSheet", { name }));
    tab.replaceWith(box);
    box.select();
    box.focus();
    let isDone = false;
    const finish = (keeps: boolean) => {
      if (isDone) return;
      if (keeps && box.value !== name && !attempt(() => session.edit("user", (workbook) => renameSheet(workbook, sheetOf(workbook, id), box.value.trim())))) return box.focus();
      isDone = true;
      box.remove();
      draw();
      list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    };
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter") finish(true);
      if (event.key === "Escape") finish(false);
    });
    box.addEventListener("blur", () => {
      // Leaving the box with a name that is refused gives the old name back, its sentence still shown.
      if (!isDone && box.isConnected) {
        finish(true);
        if (!isDone) finish(false);
      }
    });
  }

  function draw(): void {
    if (list.querySelector(".tab-rename:focus")) return;
    const focused = list.contains(document.activeElement);
    list.setAttribute("aria-label", speech.say("sheets"));
    add.title = speech.say("addSheet");
    add.setAttribute("aria-label", speech.say("addSheet"));
    list.replaceChildren(...visible().map((sheet) => tabOf(sheet)));
    if (focused) list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  function tabOf(sheet: SheetModel): HTMLElement {
    const isActive = sheet.id === session.workbook.activeSheet;
    const tab = element("button", "tab", sheet.name);
    tab.type = "button";
    tab.title = speech.say("renameHint");
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isActive));
    tab.setAttribute("aria-controls", "sheet");
    tab.tabIndex = isActive ? 0 : -1;
    if (sheet.tabColor && /^#[0-9a-f]{6}$/i.test(sheet.tabColor)) tab.style.setProperty("--tab-color", sheet.tabColor);
    tab.addEventListener("click", () => show(sheet.id));
    tab.addEventListener("dblclick", () => rename(currentTab() ?? tab, sheet));
    tab.addEventListener("keydown", (event) => {
      if (event.key === "F2") rename(tab, sheet);
      const sideways = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const all = visible();
      const next = sideways && all[(all.findIndex(({ id }) => id === sheet.id) + sideways + all.length) % all.length];
      if (next) show(next.id);
    });
    return tab;
  }

  // A click draws the tabs anew, so the tab that a double click began on is no longer on the page.
  const currentTab = () => list.querySelector<HTMLElement>("[aria-selected=true]");

  return { root, draw, focus: () => currentTab()?.focus() };
}
