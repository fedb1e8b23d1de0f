import type { Selection } from "../grid/selection";
import type { Clipboard } from "./clipboard";

export interface ClipboardTargets {
  readonly box: HTMLTextAreaElement;
  readonly clipboard: Clipboard;
  readonly selection: Selection;
  isEditing(): boolean;
  attempt(change: () => void): boolean;
  refresh(): void;
}

/** Answers the browser's copy, cut and paste at the grid; inside an open edit they stay the text box's own. */
export function listenToClipboard({ box, clipboard, selection, isEditing, attempt, refresh }: ClipboardTargets): void {
  const take = (event: ClipboardEvent) => {
    if (isEditing()) return;
    event.preventDefault();
    attempt(() => event.clipboardData?.setData("text/plain", clipboard.copy(selection.area, event.type === "cut")));
    refresh();
  };
  box.addEventListener("copy", take);
  box.addEventListener("cut", take);
  box.addEventListener("paste", (event) => {
    if (isEditing()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    attempt(() => {
      const filled = clipboard.paste(selection.area, text);
      selection.select(filled, selection.active);
    });
    refresh();
  });
}
