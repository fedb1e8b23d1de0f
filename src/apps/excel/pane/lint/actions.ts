import { message, type Message, type Text } from "../../../../language/text";
import { Refusal } from "../../../../language/refusal";
import type { Finding, Place } from "../../../../lint/finding";
import type { SuppressedFinding } from "../../../../lint/suppress";
import { defineAction, type Action } from "../actions/define-action";
import { words } from "../words";
import { applyPlan } from "./edits/apply-plan";
import type { EditPlan } from "./edits/edit-plan";
import { planSuppression, planUnsuppression, type SuppressionRequest } from "./edits/suppression-plan";
import { findingsPlan, sheetLanguage } from "./findings-plan";
import type { CheckedContract } from "./follow/contract-linter";
import { lintWords } from "./lint-words";
import { markCells, removeMarks } from "./marks/mark-cells";
import { cellName, selectedArea } from "./place-names";
import { ruleTexts } from "./rule-texts";
import { writeRulesOff } from "./rules-off";

const isAvailable = () => true;

/** Selects a finding's cell where it stands. */
export function goToPlace({ open, contract }: CheckedContract, place: Place): Action {
  return defineAction({
    id: "go-to-finding",
    label: words.goToItem,
    isAvailable,
    run: async ({ host }) => {
      const { row, column, rows, columns } = selectedArea(contract, place);
      await host.run({}, async (context) => {
        const sheet = context.workbook.worksheets.getItem(open.homes[place.table]?.sheet.id ?? "");
        sheet.activate();
        sheet.getRangeByIndexes(row, column, rows, columns).select();
        await context.sync();
      });
      return message(words.wentTo, { cell: cellName(contract, place) });
    },
  });
}

/** Does what a plan says and tells so; `changed` is called when the tables must be looked at again. */
export function applyEdits(id: string, label: Text, checked: CheckedContract, plan: EditPlan, done: Message, changed: () => void): Action {
  return defineAction({
    id,
    label,
    progress: message(lintWords.applying),
    isAvailable,
    run: async ({ host }) => {
      try {
        await applyPlan(host, checked.open, plan);
      } finally {
        changed();
      }
      return done;
    },
  });
}

/** Writes a suppression of a finding into its table. */
export function suppressFinding(checked: CheckedContract, finding: Finding, request: SuppressionRequest, changed: () => void): Action {
  const done = message(lintWords.suppressedDone, { rule: finding.rule, cell: cellName(checked.contract, finding.place) });
  return planned("suppress-finding", lintWords.suppressIt, checked, () => planSuppression(checked.contract, finding, request), done, changed);
}

/** Takes a suppression back. */
export function unsuppressFinding(checked: CheckedContract, suppressed: SuppressedFinding, changed: () => void): Action {
  const { rule, place } = suppressed.finding;
  const done = message(lintWords.unsuppressed, { rule, cell: cellName(checked.contract, place) });
  return planned("unsuppress-finding", lintWords.unsuppress, checked, () => planUnsuppression(checked.contract, suppressed, ruleTexts[rule]?.slug ?? ""), done, changed);
}

/** Marks the cells of the findings that are shown. */
export function showMarks(checked: CheckedContract, findings: readonly Finding[]): Action {
  return defineAction({
    id: "show-marks",
    label: lintWords.showMarks,
    isAvailable,
    run: async ({ host }) => {
      if (findings.length === 0) throw new Refusal(lintWords.nothingToMark);
      const { cells, isWhole } = await markCells(host, checked, findings);
      return message(isWhole ? lintWords.marked : lintWords.markedSome, { count: cells });
    },
  });
}

/** Takes the marks off again. */
export const takeMarksOff = defineAction({
  id: "remove-marks",
  label: lintWords.removeMarks,
  isAvailable,
  run: async ({ host }) => {
    await removeMarks(host);
    return message(lintWords.marksRemoved);
  },
});

/** Writes the findings that are shown to a sheet of their own. */
export function writeFindings(checked: CheckedContract, findings: readonly Finding[]): Action {
  return defineAction({
    id: "write-findings",
    label: lintWords.writeSheet,
    progress: message(lintWords.writingSheet),
    isAvailable,
    run: async ({ host }) => {
      if (findings.length === 0) throw new Refusal(lintWords.noFindingsToWrite);
      const { insertTemplate } = await import(/* webpackChunkName: "insert" */ "../../../../renderers/office/insert-template");
      const { sheets } = await insertTemplate(host, findingsPlan(checked, findings), sheetLanguage(checked));
      return message(lintWords.sheetWritten, { sheet: sheets.map(({ name }) => name).join(", ") });
    },
  });
}

/** Turns a rule off for this workbook, or on again. */
export function turnRule(rule: string, isOn: boolean, rulesOff: ReadonlySet<string>, turned: () => void): Action {
  return defineAction({
    id: `turn-rule-${isOn ? "on" : "off"}`,
    label: isOn ? lintWords.turnOn : lintWords.turnOff,
    isAvailable,
    run: async ({ host }) => {
      const others = new Set(rulesOff);
      if (isOn) others.delete(rule);
      else others.add(rule);
      await writeRulesOff(host, others);
      turned();
      return message(isOn ? lintWords.turnedOn : lintWords.turnedOff, { rule });
    },
  });
}

/** Works the plan out only when it runs, so that a `Refusal` reaches the user as any other. */
function planned(id: string, label: Text, checked: CheckedContract, plan: () => EditPlan, done: Message, changed: () => void): Action {
  return defineAction({ id, label, isAvailable, run: (context) => applyEdits(id, label, checked, plan(), done, changed).run(context) });
}
