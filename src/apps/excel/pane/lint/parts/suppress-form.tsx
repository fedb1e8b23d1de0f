import { useState } from "preact/hooks";
import type { Finding } from "../../../../../lint/finding";
import { suppressFinding } from "../actions";
import { lintWord, type LintWord } from "../lint-words";
import { cellName } from "../place-names";
import type { LintGiven } from "./lint-given";

/** Who answered for the last suppression: asked once, remembered while the pane is open. */
let lastOwner = "";

interface Props extends LintGiven {
  readonly finding: Finding;
  readonly id: string;
}

/** Suppresses a finding, with a reason and an owner: both stay in the table. */
export function SuppressForm({ finding, id, ...given }: Props) {
  const { checked, language, onRun, onWritten } = given;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState(lastOwner);
  const [isWholeTable, setWholeTable] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const isHeader = finding.place.row <= (checked.contract.tables[finding.place.table]?.read.firstRow ?? 1);
  const submit = () => {
    setAsked(true);
    const missing = reason.trim() === "" ? "reason" : owner.trim() === "" ? "owner" : undefined;
    if (missing !== undefined) {
      document.getElementById(`${id}-${missing}`)?.focus();
      return;
    }
    lastOwner = owner.trim();
    // What was typed stays, in case the table refuses it.
    setOpen(false);
    document.getElementById(`${id}-suppress`)?.focus();
    onRun(suppressFinding(checked, finding, { isWholeTable: isWholeTable || isHeader, reason: reason.trim(), owner: owner.trim() }, onWritten));
  };
  const field = (name: "reason" | "owner", value: string, set: (value: string) => void, hint: LintWord, problem: LintWord) => (
    <div class="field">
      <label for={`${id}-${name}`}>{lintWord(name, language)}</label>
      <input
        type="text"
        id={`${id}-${name}`}
        value={value}
        placeholder={lintWord(hint, language)}
        required
        autocomplete="off"
        aria-invalid={wasAsked && value.trim() === ""}
        {...(wasAsked && value.trim() === "" && { "aria-describedby": `${id}-${name}-problem` })}
        onInput={({ currentTarget }) => {
          set(currentTarget.value);
        }}
      />
      {wasAsked && value.trim() === "" && (
        <p class="problem" id={`${id}-${name}-problem`}>
          {lintWord(problem, language)}
        </p>
      )}
    </div>
  );
  return (
    <>
      <button
        type="button"
        class="link"
        id={`${id}-suppress`}
        aria-expanded={isOpen}
        aria-label={lintWord("suppressNamed", language, { rule: finding.rule, cell: cellName(checked.contract, finding.place) })}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {lintWord("suppress", language)}
      </button>
      {isOpen && (
        <form
          class="suppress"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {field("reason", reason, setReason, "reasonHint", "reasonMissing")}
          {field("owner", owner, setOwner, "ownerHint", "ownerMissing")}
          {!isHeader && (
            <label class="choice">
              <input
                type="checkbox"
                checked={isWholeTable}
                onChange={({ currentTarget }) => {
                  setWholeTable(currentTarget.checked);
                }}
              />
              {lintWord("forTable", language)}
            </label>
          )}
          <button type="submit">{lintWord("suppressIt", language)}</button>
        </form>
      )}
    </>
  );
}
