import { say } from "../../../../../language/text";
import type { Finding } from "../../../../../lint/finding";
import { Disclosure } from "../../parts/disclosure";
import { turnRule } from "../actions";
import { lintWord } from "../lint-words";
import { cellName } from "../place-names";
import { ruleTexts } from "../rule-texts";
import { FixChoices } from "./fix-choices";
import type { LintGiven } from "./lint-given";
import { PlaceButton } from "./place-button";
import { SuppressForm } from "./suppress-form";

interface Props extends LintGiven {
  readonly finding: Finding;
  readonly id: string;
}

/** One finding: its cell, what is wrong, the fix, and behind a click why it matters and what else can be done. */
export function FindingItem({ finding, id, ...given }: Props) {
  const { language, linter, rulesOff, onRun } = given;
  const { rule, severity, place, message, related } = finding;
  const texts = ruleTexts[rule];
  const turnOff = turnRule(rule, false, rulesOff, () => void linter.checkAll());
  return (
    <article class={`finding ${severity}`} data-finding={rule} id={id}>
      <p class="finding-head">
        <span class={`mark ${severity}`}>{lintWord(severity, language)}</span>
        <PlaceButton {...given} place={place} />
      </p>
      <p>{say(message, language)}</p>
      <FixChoices {...given} finding={finding} id={id} />
      <Disclosure id={`${id}-more`} summary={<Summary finding={finding} {...given} />}>
        {() => (
          <>
            <dl class="about">
              <dt>{lintWord("why", language)}</dt>
              <dd>{texts?.why[language]}</dd>
              <dt>{lintWord("whatToDo", language)}</dt>
              <dd>{texts?.advice[language]}</dd>
              {related.length > 0 && (
                <>
                  <dt>{lintWord("related", language)}</dt>
                  <dd>
                    {related.slice(0, 20).map((other, index) => (
                      <PlaceButton key={index} {...given} place={other} />
                    ))}
                  </dd>
                </>
              )}
            </dl>
            <p class="finding-actions">
              <SuppressForm {...given} finding={finding} id={id} />
              <button
                type="button"
                class="link"
                id={`${id}-off`}
                onClick={() => {
                  onRun(turnOff);
                }}
              >
                {lintWord("turnOff", language, { rule })}
              </button>
            </p>
          </>
        )}
      </Disclosure>
    </article>
  );
}

function Summary({ finding: { rule, place }, checked, language }: LintGiven & { readonly finding: Finding }) {
  return (
    <>
      <span aria-hidden="true">{lintWord("more", language)}</span>
      <span class="sr-only">{lintWord("moreNamed", language, { cell: cellName(checked.contract, place), rule })}</span>
      <span class="quiet rule">
        {rule} {ruleTexts[rule]?.slug}
      </span>
    </>
  );
}
