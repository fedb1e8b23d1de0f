import { element } from "../element";

/** The line at the foot of the page: what just happened, and figures of the selection. */
export interface StatusLine {
  readonly root: HTMLElement;
  /** Shows a sentence until the next one. */
  tell(sentence: string, kind?: "plain" | "problem"): void;
  summarize(text: string): void;
}

export function createStatusLine(): StatusLine {
  const sentence = element("span", "status-sentence");
  sentence.setAttribute("role", "status");
  const summary = element("span", "status-summary");
  const root = element("footer", "status", sentence, summary);
  return {
    root,
    tell(text, kind = "plain") {
      sentence.textContent = text;
      sentence.classList.toggle("problem", kind === "problem");
    },
    summarize(text) {
      summary.textContent = text;
    },
  };
}
