import { useCallback, useState } from "preact/hooks";
import type { Language } from "../../../../language/text";
import type { Action } from "../actions/define-action";
import type { PaneHost } from "../host";
import { word } from "../words";
import type { LintPanel } from "./parts/lint-panel";

export interface LintProps {
  readonly host: PaneHost;
  readonly language: Language;
  readonly onRun: (action: Action) => void;
  readonly onFailure: (error: unknown) => void;
}

/** The contract check: an offer until it is asked for, since all rules come with it. */
export function LintCard(given: LintProps) {
  // In an object: a bare function would be taken for an updater.
  const [loaded, setLoaded] = useState<{ readonly Panel: typeof LintPanel }>();
  const [isLoading, setLoading] = useState(false);
  const load = useCallback(() => {
    setLoading(true);
    import(/* webpackChunkName: "lint" */ "./parts/lint-panel").then(({ LintPanel: Panel }) => {
      setLoaded({ Panel });
    }, (error: unknown) => {
      setLoading(false);
      given.onFailure(error);
    });
  }, [given.onFailure]);
  return (
    <section class="card" aria-labelledby="lint-title">
      <h2 id="lint-title">{word("lint", given.language)}</h2>
      {loaded ? (
        <loaded.Panel {...given} />
      ) : (
        <>
          <p>{word("lintOffer", given.language)}</p>
          <p>
            <button type="button" class="primary" id="check-contract" aria-disabled={isLoading} onClick={load}>
              {word(isLoading ? "loading" : "checkContract", given.language)}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
