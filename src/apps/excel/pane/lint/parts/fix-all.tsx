import { useState } from "preact/hooks";
import { message } from "../../../../../language/text";
import { applyEdits } from "../actions";
import { planFixes } from "../edits/edit-plan";
import { lintWord, lintWords } from "../lint-words";
import type { LintGiven } from "./lint-given";
import { PlanPreview } from "./plan-preview";

/** Applies every safe fix at once, after a look at what that changes. */
export function FixAll({ checked, language, onRun, onWritten }: LintGiven) {
  const [isOpen, setOpen] = useState(false);
  const { contract, result } = checked;
  const safe = result.findings.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === "safe") ?? []);
  if (safe.length === 0) return null;
  const plan = isOpen ? planFixes(contract, safe) : undefined;
  const left = safe.length - (plan?.done.length ?? 0);
  return (
    <>
      <button
        type="button"
        id="fix-all"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {lintWord("fixAll", language, { count: safe.length })}
      </button>
      {plan && (
        <div class="fix-all" role="group" aria-labelledby="fix-all-title">
          <h3 id="fix-all-title">{lintWord("fixAllTitle", language, { count: plan.done.length, cells: plan.cells.length })}</h3>
          <p class="quiet">{lintWord("fixAllHow", language)}</p>
          <PlanPreview contract={contract} plan={plan} language={language} />
          {left > 0 && <p class="quiet">{lintWord("fixesLeft", language, { count: left })}</p>}
          {plan.done.length > 0 && (
            <p class="buttons">
              <button
                type="button"
                class="primary"
                id="apply-all"
                onClick={() => {
                  setOpen(false);
                  onRun(applyEdits("apply-all", lintWords.applyAll, checked, plan, message(lintWords.appliedMany, { fixes: plan.done.length, cells: plan.cells.length }), onWritten));
                }}
              >
                {lintWord("applyAll", language, { count: plan.done.length })}
              </button>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                }}
              >
                {lintWord("cancel", language)}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  );
}
