import { Refusal } from "../../language/refusal";
import { languageOf, message, say, type Language, type MessageValues } from "../../language/text";
import { words, type Word } from "./words";

/** The workbench's language and how it speaks. */
export interface Speech {
  readonly language: Language;
  /** Chooses the other language and tells those who listen. */
  toggle(): void;
  say(word: Word, values?: MessageValues): string;
  /** What an error means to the user. */
  sayProblem(problem: unknown): string;
  onChange(listener: () => void): void;
}

const storageKey = "dealbridge.workbench.language";

/** Speaks the language chosen last time, else the browser's. */
export function createSpeech(): Speech {
  let language = languageOf(remembered() ?? navigator.language);
  const listeners: (() => void)[] = [];
  document.documentElement.lang = language;
  const speech: Speech = {
    get language() {
      return language;
    },
    toggle() {
      language = language === "en" ? "ja" : "en";
      document.documentElement.lang = language;
      remember(language);
      for (const listener of listeners) listener();
    },
    say: (word, values = {}) => say(message(words[word], values), language),
    sayProblem(problem) {
      if (problem instanceof Refusal) return problem.in(language);
      return speech.say("unexpected", { reason: problem instanceof Error ? problem.message : String(problem) });
    },
    onChange: (listener) => void listeners.push(listener),
  };
  return speech;
}

// Where the browser keeps nothing (private windows, blocked storage), the choice holds until the page closes.
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}
