import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { say, type Language } from "../../../language/text";
import type { GivenInputs } from "../../../templates/inputs/input-field";
import { ribbonActions } from "./actions/catalogue";
import type { Action } from "./actions/define-action";
import type { PaneHost } from "./host";
import { LintCard } from "./lint/lint-card";
import { ReadinessCard } from "./parts/readiness-card";
import { reasonOf } from "./reason";
import { actionRunner, type Status } from "./run-action";
import { readReadiness, type ReadinessView } from "./watch/read-readiness";
import { watchWorkbook } from "./watch/watch-workbook";
import { useTemplatesSection } from "./use-templates-section";
import { word } from "./words";

/** The task pane. */
export function App({ host }: { readonly host: PaneHost }) {
  const [language, setLanguage] = useState<Language>(host.language);
  const [inputs, setInputs] = useState<GivenInputs>({ language: host.language });
  const [readiness, setReadiness] = useState<ReadinessView>();
  const [hasRead, setHasRead] = useState(false);
  const [status, setStatus] = useState<Status>();
  const run = useMemo(() => actionRunner(setStatus), []);
  const start = useCallback((action: Action) => run(action, { host, inputs, readiness }), [host, inputs, readiness]);

  const fail = useCallback((error: unknown) => {
    setStatus({ message: reasonOf(error), hasFailed: true });
  }, []);
  const Templates = useTemplatesSection(fail);

  useEffect(() => {
    const refresh = async () => {
      setReadiness(await host.run({}, readReadiness));
      setHasRead(true);
    };
    watchWorkbook(host, refresh).catch(fail);
  }, [host, fail]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    for (const action of ribbonActions) host.associate(action.id, () => start(action));
  }, [host, start]);

  return (
    <>
      <header class="pane-header">
        <h1>{word("title", language)}</h1>
        <button
          type="button"
          class="link"
          id="switch-language"
          lang={language === "en" ? "ja" : "en"}
          onClick={() => {
            const other = language === "en" ? "ja" : "en";
            setLanguage(other);
            setInputs((given) => ({ ...given, language: other }));
          }}
        >
          {word("language", language)}
        </button>
      </header>
      <ReadinessCard host={host} view={readiness} hasRead={hasRead} language={language} onRun={(action) => void start(action)} onFailure={fail} />
      <LintCard host={host} language={language} onRun={(action) => void start(action)} onFailure={fail} />
      {Templates && (
        <Templates
          language={language}
          inputs={inputs}
          onChange={(key, answer) => {
            setInputs((given) => ({ ...given, [key]: answer }));
          }}
          onRun={(action) => void start(action)}
        />
      )}
      <p class="quiet">{word("privacy", language)}</p>
      <p class={status?.hasFailed === true ? "status failed" : "status"} role="status" id="status">
        {status && say(status.message, language)}
      </p>
    </>
  );
}
