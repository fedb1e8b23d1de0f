import { isoDate } from "../../../../cells/serial";
import { say, type Language } from "../../../../language/text";
import { goToChecklist } from "../actions/go-to-checklist";
import { refreshAsOf } from "../actions/refresh-as-of";
import type { Action } from "../actions/define-action";
import { headline } from "../headline";
import type { ReadinessView } from "../watch/read-readiness";
import { word } from "../words";
import { AreasTable } from "./areas-table";
import { GatesTable } from "./gates-table";

interface Props {
  readonly language: Language;
  readonly view: ReadinessView | undefined;
  readonly onRun: (action: Action) => void;
}

/** How ready the open workbook is: headline and score first, then the areas and gates that they come from. */
export function ReadinessCard({ language, view, onRun }: Props) {
  return (
    <section class="card" aria-labelledby="readiness-title">
      <h2 id="readiness-title">{word("readiness", language)}</h2>
      {view === undefined ? <p>{word("noChecklist", language)}</p> : <Filled view={view} language={language} onRun={onRun} />}
    </section>
  );
}

function Filled({ language, view, onRun }: Props & { readonly view: ReadinessView }) {
  return (
    <>
      <div role="status" id="readiness-status">
        {view.gates.length > 0 && <p class="headline">{headline(view.gates, language)}</p>}
        {view.score === undefined ? (
          <p class="problem">
            {word("noScore", language)}
            {view.problem && `: ${say(view.problem, language)}`}
          </p>
        ) : (
          <p class="score">
            <strong id="readiness-score">{view.score.toFixed(1)}</strong> {word("outOf", language)}
          </p>
        )}
      </div>
      <AreasTable areas={view.areas} language={language} />
      <GatesTable gates={view.gates} language={language} />
      <p class="quiet">
        {view.asOf === undefined ? word("noAsOf", language) : word("asOf", language, { date: isoDate(view.asOf) })}
        {" · "}
        {word("checklistPlace", language, { table: view.table, sheet: view.sheet })}
      </p>
      <p>
        {[goToChecklist, refreshAsOf].map((action) => (
          <button
            key={action.id}
            type="button"
            class="link"
            id={action.id}
            onClick={() => {
              onRun(action);
            }}
          >
            {action.label[language]}
          </button>
        ))}
      </p>
    </>
  );
}
