import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { say, type Language } from "../../../language/text";
import type { GivenInputs } from "../../../templates/inputs/input-field";
import { actions } from "./actions/catalogue";
import type { Action } from "./actions/define-action";
import type { PaneHost } from "./host";
import { DealForm } from "./parts/deal-form";
import { ReadinessCard } from "./parts/readiness-card";
import { TemplateList } from "./parts/template-list";
import { reasonOf } from "./reason";
import { actionRunner, type Status } from "./run-action";
import { readReadiness, type ReadinessView } from "./watch/read-readiness";
import { watchWorkbook } from "./watch/watch-workbook";
import { word } from "./words";

/** The task pane. */
export function App({ host }: { readonly host: PaneHost }) {
  const [language, setLanguage] = useState<Language>(host.language);
  const [inputs, setInputs] = useState<GivenInputs>({ language: host.language });
  const [readiness, setReadiness] = useState<ReadinessView>();
  const [status, setStatus] = useState<Status>();
  const run = useMemo(() => actionRunner(setStatus), []);
  const start = useCallback((action: Action) => run(action, { host, inputs, readiness }), [host, inputs, readiness]);

  useEffect(() => {
    const refresh = () => host.run({}, readReadiness).then(setReadiness);
    watchWorkbook(host, refresh).catch((error: unknown) => {
      setStatus({ message: reasonOf(error), hasFailed: true });
    });
  }, [host]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    for (const action of actions) host.associate(action.id, () => start(action));
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
      <ReadinessCard view={readiness} language={language} onRun={(action) => void start(action)} />
      <DealForm
        language={language}
        inputs={inputs}
        onChange={(key, answer) => {
          setInputs((given) => ({ ...given, [key]: answer }));
        }}
      />
      <TemplateList language={language} onRun={(action) => void start(action)} />
      <p class={status?.hasFailed === true ? "status failed" : "status"} role="status" id="status">
        {status && say(status.message, language)}
      </p>
      <p class="quiet">{word("privacy", language)}</p>
    </>
  );
}
