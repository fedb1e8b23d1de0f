import type { Language } from "../../../../language/text";
import type { Action } from "../actions/define-action";

interface Props {
  readonly action: Action;
  readonly language: Language;
  readonly onRun: (action: Action) => void;
  /** The one thing to do next; others look like links. */
  readonly isPrimary?: boolean;
}

/** A button that runs an action. */
export function ActionButton({ action, language, onRun, isPrimary = false }: Props) {
  return (
    <button
      type="button"
      class={isPrimary ? "primary" : "link"}
      id={action.id}
      onClick={() => {
        onRun(action);
      }}
    >
      {action.label[language]}
    </button>
  );
}
