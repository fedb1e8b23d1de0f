import { isoDate } from "../../../../cells/serial";
import { say } from "../../../../language/text";
import { goToChecklist } from "../actions/go-to-checklist";
import { refreshAsOf } from "../actions/refresh-as-of";
import { insertReadiness } from "../actions/insert-readiness";
import { headline } from "../headline";
import type { ReadinessView } from "../watch/read-readiness";
import { word } from "../words";
import { ActionButton } from "./action-button";
import { AreasTable } from "./areas-table";
import type { DetailProps } from "./detail-part";
import { GatesTable } from "./gates-table";
import { ReadinessDetails } from "./readiness-details";

interface Props extends Omit<DetailProps, "view"> {
  readonly view: ReadinessView | undefined;
  /** False until the workbook was read for the first time. */
  readonly hasRead: boolean;
}

/** How ready the open workbook is: headline and score first, then the areas and gates that they come from. */
export function ReadinessCard({ view, hasRead, ...given }: Props) {
  return (
    <section class="card" aria-labelledby="readiness-title">
      <h2 id="readiness-title">{word("readiness", given.language)}</h2>
      {view === undefined ? <Offer hasRead={hasRead} {...given} /> : <Filled view={view} {...given} />}
    </section>
  );
}

function Offer({ hasRead, language, onRun }: Omit<Props, "view">) {
  return (
    <>
      <p>
        {word("noChecklist", language)} {word("insertReadinessWhy", language)}
      </p>
      {hasRead && (
        <p>
          <ActionButton action={insertReadiness} language={language} onRun={onRun} isPrimary />
        </p>
      )}
    </>
  );
}

function Filled(given: DetailProps) {
  const { language, view, onRun } = given;
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
          <ActionButton key={action.id} action={action} language={language} onRun={onRun} />
        ))}
      </p>
      {view.items.length > 0 && <ReadinessDetails {...given} />}
    </>
  );
}
