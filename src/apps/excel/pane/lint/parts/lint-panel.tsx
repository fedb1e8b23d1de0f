import { useMemo, useState } from "preact/hooks";
import { isoDate } from "../../../../../cells/serial";
import { say, type Language } from "../../../../../language/text";
import { showMarks, takeMarksOff, writeFindings } from "../actions";
import { countBySeverity, findingsShown, type FindingView } from "../finding-groups";
import type { CheckedContract, LintState } from "../follow/contract-linter";
import type { LintProps } from "../lint-card";
import { LoadedMap } from "../../map/loaded-map";
import { lintWord } from "../lint-words";
import { FindingList } from "./finding-list";
import { FixAll } from "./fix-all";
import { RulesOffList, SuppressedList } from "./folded-lists";
import { useKeptFocus } from "./keep-focus";
import type { LintGiven } from "./lint-given";
import { LintTools } from "./lint-tools";
import { noteKey } from "./typing";
import { useLinter } from "./use-linter";

/** The contract check: what was found in the workbook's trigger tables, and all that can be done about it. */
export function LintPanel({ host, language, onRun, onFailure }: LintProps) {
  const { state, linter, panel } = useLinter(host, onFailure);
  const { checked, progress, isLive, rulesOff } = state;
  const noteFocus = useKeptFocus(panel, checked);
  const onWritten = () => {
    if (!isLive) void linter.checkAll();
  };
  return (
    <div class="lint" ref={panel} onKeyDown={noteKey} onFocusCapture={noteFocus}>
      {progress ? <Progress progress={progress} language={language} onCancel={() => { linter.stop(); }} /> : null}
      {checked && checked.contract.tables.length === 0 && <p>{lintWord("noTable", language)}</p>}
      {checked && checked.contract.tables.length > 0 && <Results checked={checked} linter={linter} rulesOff={rulesOff} language={language} onRun={onRun} onWritten={onWritten} />}
      {checked && checked.contract.rows.length > 0 && <LoadedMap contract={checked.contract} version={checked} language={language} onRun={onRun} onFailure={onFailure} />}
      {checked && checked.contract.tables.length > 0 && <RulesOffList linter={linter} rulesOff={rulesOff} language={language} onRun={onRun} />}
      <p class="lint-settings">
        <label class="choice">
          <input
            type="checkbox"
            id="lint-live"
            role="switch"
            checked={isLive}
            onChange={({ currentTarget }) => {
              linter.setLive(currentTarget.checked);
            }}
          />
          {lintWord("live", language)}
        </label>
        <button type="button" class="link" id="check-again" onClick={() => void linter.checkAll()}>
          {lintWord("checkAgain", language)}
        </button>
      </p>
    </div>
  );
}

interface ProgressProps {
  readonly progress: NonNullable<LintState["progress"]>;
  readonly language: Language;
  readonly onCancel: () => void;
}

function Progress({ progress: { step, share }, language, onCancel }: ProgressProps) {
  return (
    <div class="lint-progress">
      <label for="lint-progress">{lintWord(step, language)}</label>
      <progress id="lint-progress" max={1} value={share} />
      <button type="button" class="link" id="lint-cancel" onClick={onCancel}>
        {lintWord("cancel", language)}
      </button>
    </div>
  );
}

function Results(given: LintGiven) {
  const { checked, language, onRun } = given;
  const [view, setView] = useState<FindingView>({ hidden: new Set(), filter: "", grouping: "row" });
  const { findings } = checked.result;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const shown = useMemo(() => findingsShown(checked, view, language), [checked, view, language]);
  return (
    <>
      <Overview checked={checked} language={language} />
      <p class="sr-only" role="status" id="lint-found">
        {lintWord("found", language, { errors: counts.error, warnings: counts.warning, infos: counts.info })}
      </p>
      <LintTools counts={counts} view={view} language={language} onChange={setView} />
      <FixAll {...given} />
      <p class="lint-links">
        {[showMarks(checked, shown), takeMarksOff, writeFindings(checked, shown)].map((action) => (
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
      <div class="lint-heading">
        <h3 tabIndex={-1} data-fallback>
          {lintWord("findings", language)}
        </h3>
        {shown.length < findings.length && <span class="quiet">{lintWord("showing", language, { count: shown.length, all: findings.length })}</span>}
      </div>
      {findings.length === 0 ? (
        <p>{lintWord(checked.result.suppressed.length > 0 ? "allSuppressed" : "nothingFound", language)}</p>
      ) : shown.length === 0 ? (
        <p>{lintWord("nothingMatches", language)}</p>
      ) : (
        <FindingList {...given} findings={shown} grouping={view.grouping} />
      )}
      <SuppressedList {...given} />
    </>
  );
}

/** How much was checked, on which day, and what could not be. */
function Overview({ checked, language }: { readonly checked: CheckedContract; readonly language: Language }) {
  const { contract, open, result } = checked;
  const { asOf } = contract.facts;
  const size = lintWord("overview", language, { tables: contract.tables.length, triggers: contract.rows.length });
  const day = asOf === undefined ? lintWord("noAsOf", language) : lintWord("asOf", language, { date: isoDate(asOf) });
  const { unread } = open.workbook;
  return (
    <>
      <p class="quiet">
        {size} · {day}
      </p>
      {open.problems.map((problem) => (
        <p class="problem" key={say(problem, language)}>
          {say(problem, language)}
        </p>
      ))}
      {unread.length > 0 && <p class="problem">{lintWord("unreadSheets", language, { sheets: unread.join(", ") })}</p>}
      {result.failures.map(({ rule }) => (
        <p class="problem" key={rule}>
          {lintWord("brokenRule", language, { rule })}
        </p>
      ))}
      {[...result.unlisted].map(([rule, count]) => (
        <p class="quiet" key={rule}>
          {lintWord("unlisted", language, { rule, count })}
        </p>
      ))}
    </>
  );
}
