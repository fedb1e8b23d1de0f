import type { Language } from "../../../../../language/text";
import { severities, type Severity } from "../../../../../lint/finding";
import type { FindingView } from "../finding-groups";
import { lintWord, type LintWord } from "../lint-words";

interface Props {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly view: FindingView;
  readonly language: Language;
  readonly onChange: (view: FindingView) => void;
}

const countWords: Readonly<Record<Severity, LintWord>> = { error: "errors", warning: "warnings", info: "infos" };

/** What of the findings is shown, and how they are put together. */
export function LintTools({ counts, view, language, onChange }: Props) {
  const toggle = (severity: Severity) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onChange({ ...view, hidden });
  };
  return (
    <>
      <div class="toggles" role="group" aria-label={lintWord("severities", language)}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            class={counts[severity] === 0 ? "toggle" : `toggle ${severity}`}
            id={`show-${severity}`}
            aria-pressed={!view.hidden.has(severity)}
            onClick={() => {
              toggle(severity);
            }}
          >
            {lintWord(countWords[severity], language, { count: counts[severity] })}
          </button>
        ))}
      </div>
      <div class="fields">
        <div class="field">
          <label for="lint-filter">{lintWord("filter", language)}</label>
          <input
            type="search"
            id="lint-filter"
            value={view.filter}
            placeholder={lintWord("filterHint", language)}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              onChange({ ...view, filter: currentTarget.value });
            }}
          />
        </div>
        <div class="field">
          <label for="lint-grouping">{lintWord("groupBy", language)}</label>
          <select
            id="lint-grouping"
            value={view.grouping}
            onInput={({ currentTarget }) => {
              onChange({ ...view, grouping: currentTarget.value === "rule" ? "rule" : "row" });
            }}
          >
            <option value="row">{lintWord("byRow", language)}</option>
            <option value="rule">{lintWord("byRule", language)}</option>
          </select>
        </div>
      </div>
    </>
  );
}
