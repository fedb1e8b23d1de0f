import { useState } from "preact/hooks";
import { message, say } from "../../../../../language/text";
import type { Finding, Fix } from "../../../../../lint/finding";
import { applyEdits } from "../actions";
import { planFixes } from "../edits/edit-plan";
import { lintWord, lintWords } from "../lint-words";
import { cellName } from "../place-names";
import type { LintGiven } from "./lint-given";
import { PlanPreview } from "./plan-preview";

interface Props extends LintGiven {
  readonly finding: Finding;
  readonly id: string;
}

/** The fixes of a finding: a safe one at a click beside what it changes; others behind a choice, and unsafe ones behind a consent too. */
export function FixChoices({ finding, ...given }: Props) {
  const safe = finding.fixes.find(({ kind }) => kind === "safe");
  const others = finding.fixes.filter((fix) => fix !== safe);
  return (
    <>
      {safe && <SafeFix {...given} finding={finding} fix={safe} />}
      {others.length > 0 && <OtherFixes {...given} finding={finding} fixes={others} />}
    </>
  );
}

function useApply({ checked, onRun, onWritten, finding }: Omit<Props, "id">) {
  return (fix: Fix) => {
    const plan = planFixes(checked.contract, [fix]);
    const done = message(lintWords.applied, { cell: cellName(checked.contract, finding.place) });
    onRun(applyEdits("apply-fix", lintWords.fix, checked, plan, done, onWritten));
  };
}

function SafeFix({ fix, ...given }: Props & { readonly fix: Fix }) {
  const { checked, language, finding, id } = given;
  const apply = useApply(given);
  const plan = planFixes(checked.contract, [fix]);
  const cell = cellName(checked.contract, finding.place);
  const title = say(fix.title, language);
  return (
    <div class="fix">
      <PlanPreview contract={checked.contract} plan={plan} language={language} besideCell={cell} />
      {plan.done.length > 0 && (
        <button
          type="button"
          id={`${id}-fix`}
          aria-label={lintWord("fixNamed", language, { cell, title })}
          title={title}
          onClick={() => {
            apply(fix);
          }}
        >
          {lintWord("fix", language)}
        </button>
      )}
    </div>
  );
}

function OtherFixes({ fixes, ...given }: Props & { readonly fixes: readonly Fix[] }) {
  const { checked, language, id } = given;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [hasConsent, setConsent] = useState(false);
  const [problem, setProblem] = useState<string>();
  const apply = useApply(given);
  const fix = fixes[chosen] ?? fixes[0];
  if (!fix) return null;
  const isUnsafe = fix.kind === "unsafe";
  const plan = planFixes(checked.contract, [fix]);
  return (
    <div class="fix-choices">
      <button
        type="button"
        class="link"
        id={`${id}-choose`}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {fixes.every(({ kind }) => kind === "unsafe") ? lintWord("unsafeFix", language) : fixes.length === 1 ? `${say(fix.title, language)}…` : lintWord("choose", language)}
      </button>
      {isOpen && (
        <fieldset class="choices">
          <legend>{fixes.length === 1 ? say(fix.title, language) : lintWord("choices", language)}</legend>
          {fixes.length > 1 && fixes.map((choice, index) => (
            <label class="choice" key={index}>
              <input
                type="radio"
                name={`${id}-choice`}
                checked={index === chosen}
                onChange={() => {
                  setChosen(index);
                  setConsent(false);
                  setProblem(undefined);
                }}
              />
              {say(choice.title, language)}
            </label>
          ))}
          <PlanPreview contract={checked.contract} plan={plan} language={language} besideCell={cellName(checked.contract, given.finding.place)} />
          {isUnsafe && (
            <label class="choice">
              <input
                type="checkbox"
                id={`${id}-consent`}
                checked={hasConsent}
                onChange={({ currentTarget }) => {
                  setConsent(currentTarget.checked);
                  setProblem(undefined);
                }}
              />
              {lintWord("consent", language)}
            </label>
          )}
          {problem !== undefined && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {plan.done.length > 0 && (
            <p>
              <button
                type="button"
                id={`${id}-apply`}
                onClick={() => {
                  if (isUnsafe && !hasConsent) setProblem(lintWord("consentFirst", language));
                  else apply(fix);
                }}
              >
                {lintWord("apply", language)}
              </button>
            </p>
          )}
        </fieldset>
      )}
    </div>
  );
}
