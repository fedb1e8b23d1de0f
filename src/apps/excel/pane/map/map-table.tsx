import { useMemo, useState } from "preact/hooks";
import type { TriggerMap } from "../../../../core/contract/trigger-map";
import type { Language } from "../../../../language/text";
import { ShowMore } from "../parts/show-more";
import { mapWord } from "./map-words";
import { triggerFacts } from "./trigger-facts";

const step = 50;

/** The map in words: a row for each trigger. */
export function MapTable({ map, language }: { readonly map: TriggerMap; readonly language: Language }) {
  const facts = useMemo(() => triggerFacts(map, language), [map, language]);
  const [shown, setShown] = useState(step);
  const more = Math.max(0, Math.min(step, facts.length - shown));
  const columns = ["trigger", "event", "category", "planned", "longStop", "waitsFor", "amount", "state"] as const;
  return (
    <>
      <div class="map-scroll" tabIndex={0} role="group" aria-label={mapWord("table", language)}>
        <table class="map-table">
          <caption>{mapWord("table", language)}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {mapWord(column, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.slice(0, shown).map((trigger, index) => (
              <tr key={index}>
                <th scope="row">{trigger.id}</th>
                {([trigger.event, trigger.category, trigger.planned, trigger.longStop, trigger.waitsFor, trigger.amount, trigger.state]).map((text, column) => (
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore
        count={more}
        language={language}
        onMore={() => {
          setShown(shown + step);
        }}
      />
    </>
  );
}
