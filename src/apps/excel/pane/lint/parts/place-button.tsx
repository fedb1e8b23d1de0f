import type { Place } from "../../../../../lint/finding";
import { goToPlace } from "../actions";
import { lintWord } from "../lint-words";
import { cellName } from "../place-names";
import type { LintGiven } from "./lint-given";

/** A cell to click on: it is selected in its sheet. */
export function PlaceButton({ place, checked, language, onRun }: Pick<LintGiven, "checked" | "language" | "onRun"> & { readonly place: Place }) {
  const name = cellName(checked.contract, place);
  return (
    <button
      type="button"
      class="link place"
      aria-label={lintWord("goTo", language, { cell: name })}
      onClick={() => {
        onRun(goToPlace(checked, place));
      }}
    >
      {name}
    </button>
  );
}
