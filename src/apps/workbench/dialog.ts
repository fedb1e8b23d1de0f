import { element } from "./element";

/** Asks in a dialog with a sentence and one or two answers; gives true for the first. Without a second answer it only tells. */
export function ask(title: string, sentence: string, yes: string, no?: string): Promise<boolean> {
  const heading = element("h2", "", title);
  heading.id = "dialog-title";
  const accept = element("button", "primary", yes);
  const buttons = element("div", "dialog-buttons", accept);
  const dialog = element("dialog", "dialog", heading, element("p", "", sentence), buttons);
  dialog.setAttribute("aria-labelledby", heading.id);
  return new Promise((resolve) => {
    let answer = false;
    accept.type = "button";
    accept.addEventListener("click", () => {
      answer = true;
      dialog.close();
    });
    if (no !== undefined) {
      const refuse = element("button", "", no);
      refuse.type = "button";
      refuse.addEventListener("click", () => dialog.close());
      buttons.append(refuse);
    }
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
