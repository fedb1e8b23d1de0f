import { element } from "../element";
import type { Speech } from "../speech";

/** Name box, formula box, and the line that says what is wrong with the active cell. */
export interface FormulaBar {
  readonly root: HTMLElement;
  readonly nameBox: HTMLInputElement;
  readonly formula: HTMLTextAreaElement;
  /** Shows the active cell, except in a box that is being typed into. */
  show(cell: string, place: string, text: string, sentence: string): void;
}

export function createFormulaBar(speech: Speech): FormulaBar {
  const nameBox = element("input", "name-box");
  nameBox.type = "text";
  nameBox.spellcheck = false;
  nameBox.autocomplete = "off";
  const sign = element("span", "fx", "fx");
  sign.setAttribute("aria-hidden", "true");
  const formula = element("textarea", "formula");
  formula.rows = 1;
  formula.spellcheck = false;
  const sentence = element("p", "cell-sentence");
  sentence.id = "cell-sentence";
  sentence.setAttribute("role", "status");
  formula.setAttribute("aria-describedby", sentence.id);
  const root = element("section", "formula-bar", nameBox, sign, formula, sentence);
  return {
    root,
    nameBox,
    formula,
    show(cell, place, text, words) {
      root.setAttribute("aria-label", speech.say("formulaBar"));
      nameBox.setAttribute("aria-label", speech.say("nameBox"));
      nameBox.title = speech.say("nameBox");
      formula.setAttribute("aria-label", speech.say("formula", { cell }));
      if (document.activeElement !== nameBox && nameBox.value !== place) nameBox.value = place;
      if (document.activeElement !== formula && formula.value !== text) formula.value = text;
      if (sentence.textContent !== words) sentence.textContent = words;
      sentence.title = words;
      sentence.hidden = words === "";
    },
  };
}
