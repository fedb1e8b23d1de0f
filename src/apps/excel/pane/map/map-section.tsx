import { useMemo } from "preact/hooks";
import { triggerMap } from "../../../../core/contract/trigger-map";
import { tableLanguage } from "../../../../core/contract/table-language";
import type { Language } from "../../../../language/text";
import type { Contract } from "../../../../lint/contract";
import type { Action } from "../actions/define-action";
import { layOutMap } from "./lay-out-map";
import { MapMark } from "./map-mark";
import { MapPicture } from "./map-picture";
import { MapTable } from "./map-table";
import { mapWord, stateWords } from "./map-words";
import { nameOf, shortAmount } from "./trigger-facts";
import { writeMap } from "./write-map";

export interface MapProps {
  readonly contract: Contract;
  /** Changes with every check: the contract itself is kept up to date in place. */
  readonly version: unknown;
  readonly language: Language;
  readonly onRun: (action: Action) => void;
}

/** The trigger map: the picture, its legend, the same in words, and the way into the workbook. */
export function MapSection({ contract, version, language, onRun }: MapProps) {
  const map = useMemo(() => triggerMap(contract.rows, contract.facts), [contract, version]);
  const { asOf } = contract.facts;
  const laidOut = useMemo(() => layOutMap(map, (trigger) => [nameOf(trigger), shortAmount(trigger, language)].filter(Boolean).join(" · "), asOf), [map, language, asOf]);
  const states = new Set(laidOut.triggers.map(({ trigger }) => trigger.state ?? "ring"));
  const write = writeMap(map, tableLanguage(contract.tables[0]?.read.columns ?? []));
  return (
    <div class="map-section">
      {laidOut.triggers.length === 0 ? <p>{mapWord("nothingToDraw", language)}</p> : <MapPicture map={laidOut} asOf={asOf} language={language} />}
      {states.size > 0 && (
        <ul class="map-legend" aria-label={mapWord("legend", language)}>
          {[...states].map((state) => (
            <li key={state}>
              <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
                <MapMark state={state} x={0} y={0} />
              </svg>
              {stateWords[state][language]}
            </li>
          ))}
        </ul>
      )}
      {laidOut.left > 0 && laidOut.triggers.length > 0 && <p class="quiet">{mapWord("left", language, { count: laidOut.left })}</p>}
      <MapTable map={map} language={language} />
      <p class="buttons">
        <button
          type="button"
          id={write.id}
          onClick={() => {
            onRun(write);
          }}
        >
          {write.label[language]}
        </button>
      </p>
    </div>
  );
}
