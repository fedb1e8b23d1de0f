import { LongList } from "../../parts/long-list";
import { Disclosure } from "../../parts/disclosure";
import { turnRule, unsuppressFinding } from "../actions";
import { keyOf } from "../finding-groups";
import { lintWord } from "../lint-words";
import { cellName } from "../place-names";
import { ruleTexts } from "../rule-texts";
import type { LintGiven } from "./lint-given";
import { PlaceButton } from "./place-button";

/** Findings that someone has reviewed and silenced, with the way back. */
export function SuppressedList(given: LintGiven) {
  const { checked, language, onRun, onWritten } = given;
  const { suppressed } = checked.result;
  if (suppressed.length === 0) return null;
  return (
    <Disclosure id="suppressed" summary={lintWord("suppressed", language, { count: suppressed.length })}>
      {() => (
        <LongList entries={suppressed} keyOf={({ finding }) => keyOf(finding)} language={language}>
          {(entry) => {
            const { finding, by } = entry;
            const { reason, owner } = by.suppression;
            const action = unsuppressFinding(checked, entry, onWritten);
            return (
              <article class="finding" data-finding={finding.rule}>
                <p class="finding-head">
                  <PlaceButton {...given} place={finding.place} />
                  <span class="quiet rule">
                    {finding.rule} {ruleTexts[finding.rule]?.slug}
                  </span>
                </p>
                <p>{lintWord("suppressedBy", language, { reason: reason === "" ? lintWord("noReason", language) : reason, owner: owner === "" ? lintWord("noOwner", language) : owner })}</p>
                <button
                  type="button"
                  class="link"
                  aria-label={lintWord("unsuppressNamed", language, { rule: finding.rule, cell: cellName(checked.contract, finding.place) })}
                  onClick={() => {
                    onRun(action);
                  }}
                >
                  {lintWord("unsuppress", language)}
                </button>
              </article>
            );
          }}
        </LongList>
      )}
    </Disclosure>
  );
}

/** Rules that are turned off for this workbook, with the way back. */
export function RulesOffList({ linter, rulesOff, language, onRun }: Pick<LintGiven, "linter" | "rulesOff" | "language" | "onRun">) {
  if (rulesOff.size === 0) return null;
  return (
    <Disclosure id="rules-off" summary={lintWord("rulesOff", language, { count: rulesOff.size })}>
      {() => (
        <ul class="tree">
          {[...rulesOff].sort().map((rule) => (
            <li key={rule}>
              {lintWord("ruleNamed", language, { rule, summary: ruleTexts[rule]?.summary ?? "" })}{" "}
              <button
                type="button"
                class="link"
                aria-label={lintWord("turnOnNamed", language, { rule })}
                onClick={() => {
                  onRun(turnRule(rule, true, rulesOff, () => void linter.checkAll()));
                }}
              >
                {lintWord("turnOn", language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
