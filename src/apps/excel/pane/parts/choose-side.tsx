import type { Language } from "../../../../language/text";
import type { ChosenSide } from "../compare/chosen-side";
import { detail } from "../detail-words";
import type { ChecklistPlace } from "../watch/read-readiness";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly side: ChosenSide;
  readonly checklists: readonly ChecklistPlace[];
  readonly language: Language;
  readonly onChoose: (side: ChosenSide) => void;
}

/** One side of a comparison: which checklist, on which day. */
export function ChooseSide({ id, title, side, checklists, language, onChoose }: Props) {
  return (
    <fieldset class="side">
      <legend>{title}</legend>
      <div class="field">
        <label for={`${id}-checklist`}>{detail("checklist", language)}</label>
        <select
          id={`${id}-checklist`}
          value={side.table}
          onInput={({ currentTarget }) => {
            onChoose({ ...side, table: currentTarget.value });
          }}
        >
          {checklists.map(({ table, sheet }) => (
            <option key={table} value={table}>{`${sheet} (${table})`}</option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-day`}>{detail("day", language)}</label>
        <input
          id={`${id}-day`}
          type="date"
          value={side.day}
          onInput={({ currentTarget }) => {
            onChoose({ ...side, day: currentTarget.value });
          }}
        />
      </div>
    </fieldset>
  );
}
