import { element } from "../element";
import type { Speech } from "../speech";
import type { Word } from "../words";
import { icon, type Icon } from "./icons";

/** One button of the toolbar. */
export interface ToolbarAction {
  readonly icon: Icon;
  readonly label: Word;
  readonly hint: Word;
  run(): void;
  /** Whether a switch is on, for actions that are one. */
  readonly isOn?: () => boolean;
}

export interface Toolbar {
  readonly root: HTMLElement;
  /** Words and switches as they are now. */
  draw(): void;
}

/** The bar of the page: its name, and groups of actions. */
export function createToolbar(speech: Speech, groups: readonly (readonly ToolbarAction[])[]): Toolbar {
  const name = element("h1", "product");
  const bar = element("div", "toolbar-actions");
  bar.setAttribute("role", "toolbar");
  const root = element("header", "toolbar", name, bar);
  const buttons = groups.flatMap((group) => {
    const part = bar.appendChild(element("div", "toolbar-group"));
    return group.map((action) => {
      const label = element("span", "label");
      const button = element("button", "tool", icon(action.icon), label);
      button.type = "button";
      button.addEventListener("click", () => action.run());
      part.append(button);
      return { action, button, label };
    });
  });

  return {
    root,
    draw() {
      name.textContent = "Dealbridge";
      name.title = speech.say("workbench");
      bar.setAttribute("aria-label", speech.say("toolbar"));
      for (const { action, button, label } of buttons) {
        label.textContent = speech.say(action.label);
        button.title = speech.say(action.hint);
        button.setAttribute("aria-label", speech.say(action.label));
        if (action.isOn) button.setAttribute("aria-pressed", String(action.isOn()));
      }
    },
  };
}
