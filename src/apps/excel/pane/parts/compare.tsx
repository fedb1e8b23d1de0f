import { useState } from "preact/hooks";
import { say } from "../../../../language/text";
import { firstSides, scoreSide, type ChosenSide } from "../compare/chosen-side";
import { compareChecklists } from "../compare/compare-checklists";
import { useOtherChecklists } from "../compare/use-other-checklists";
import { detail } from "../detail-words";
import { word } from "../words";
import { ChooseSide } from "./choose-side";
import type { DetailProps } from "./detail-part";
import { SideBySide } from "./side-by-side";

/** Two checklists, or one on two days, area by area, with what changed in words. */
export function Compare({ host, view, language, onFailure }: DetailProps) {
  // Until the user chooses, the sides follow the workbook; a choice of a checklist that is gone no longer counts.
  const [chosen, setChosen] = useState<readonly (ChosenSide | undefined)[]>([]);
  const isThere = (side: ChosenSide | undefined) => view.checklists.some(({ table }) => table === side?.table);
  const sides = firstSides(view).map((side, place) => (isThere(chosen[place]) ? (chosen[place] ?? side) : side));
  const others = useOtherChecklists(
    host,
    view,
    sides.map(({ table }) => table),
    onFailure,
  );
  const [from, to] = sides.map((side) => scoreSide(side, view, others));
  const rows = from && to ? compareChecklists(from, to, language) : [];
  const isSame = rows.every(({ isChanged, changes }) => !isChanged && changes.length === 0);
  const names = [detail("first", language), detail("second", language)] as const;
  return (
    <>
      {sides.map((side, place) => (
        <ChooseSide
          key={place}
          id={`side-${String(place)}`}
          title={names[place] ?? ""}
          side={side}
          checklists={view.checklists}
          language={language}
          onChoose={(choice) => {
            setChosen((before) => [0, 1].map((other) => (other === place ? choice : before[other])));
          }}
        />
      ))}
      {[from, to].map((side, place) => side?.problem && <p class="problem" key={place}>{`${names[place] ?? ""}: ${say(side.problem, language)}`}</p>)}
      <p role="status" class="quiet">
        {!from || !to ? word("loading", language) : isSame && detail("noChange", language)}
      </p>
      {rows.length > 0 && <SideBySide id="compare-sides" from={names[0]} to={names[1]} rows={rows} language={language} hasChanges={true} />}
    </>
  );
}
