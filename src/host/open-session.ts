import type { CalculationProblem, Calculator } from "./calc/calculator";
import { calculatedSheets, changesBetween } from "./history/differences";
import { Listeners } from "./history/listeners";
import { sharedCopy } from "./history/shared-copy";
import { snapshotOf, workbookFrom, type Snapshot } from "./history/snapshot";
import { UndoSteps, type UndoLimits } from "./history/undo-steps";
import type { Change, ChangeSource } from "./model/change";
import { HostRefusal } from "./model/host-refusal";
import { createWorkbook } from "./model/new-workbook";
import type { WorkbookModel } from "./model/workbook-model";
import type { HostSession } from "./session";

const usualLimits: UndoLimits = { steps: 100, cells: 1_000_000 };

/** Opens a workbook, an empty one unless another is given. */
export function openSession(calculator: Calculator, opened: WorkbookModel = createWorkbook(), limits: UndoLimits = usualLimits): HostSession {
  return new Session(calculator, opened, limits);
}

class Session implements HostSession {
  workbook: WorkbookModel;
  problems: readonly CalculationProblem[];
  private state: Snapshot;
  private readonly steps: UndoSteps;
  private readonly listeners = new Listeners();
  private isEditing = false;

  constructor(private readonly calculator: Calculator, opened: WorkbookModel, limits: UndoLimits) {
    this.steps = new UndoSteps(limits);
    this.workbook = opened;
    this.problems = calculator.calculate(opened);
    opened.changes.length = 0;
    this.state = snapshotOf(opened);
  }

  edit<Result>(source: ChangeSource, change: (workbook: WorkbookModel) => Result, group?: string): Result {
    this.refuseNested();
    let changes: Change[];
    let result: Result;
    this.isEditing = true;
    try {
      result = change(this.workbook);
      if (result instanceof Promise) throw new TypeError("A change of a workbook is made at once: it must not return a promise");
      changes = this.settle(group);
    } catch (error) {
      this.workbook = workbookFrom(this.state);
      throw error;
    } finally {
      this.isEditing = false;
    }
    if (changes.length > 0) this.listeners.tell({ source, changes });
    return result;
  }

  open(workbook: WorkbookModel): void {
    this.refuseNested();
    const problems = this.calculator.calculate(workbook);
    workbook.changes.length = 0;
    const before = this.state;
    this.workbook = workbook;
    this.problems = problems;
    this.state = snapshotOf(workbook);
    this.steps.clear();
    this.listeners.tell({ source: "user", changes: replaced(before, this.state) });
  }

  undo(): boolean {
    this.refuseNested();
    return this.goTo(this.steps.back(this.state));
  }

  redo(): boolean {
    this.refuseNested();
    return this.goTo(this.steps.forward(this.state));
  }

  subscribe(listener: Parameters<HostSession["subscribe"]>[0]): () => void {
    return this.listeners.add(listener);
  }

  /** Calculates after a change and notes its step; gives back what happened. */
  private settle(group: string | undefined): Change[] {
    const changes = this.workbook.changes.splice(0);
    if (changes.length === 0 && snapshotOf(this.workbook, this.state) === this.state) return changes;
    if (changes.length > 0 && changes.every(isLooking)) {
      const { activeSheet, selection } = this.workbook;
      const [records, settings] = [sharedCopy(this.state.records, this.workbook.records), sharedCopy(this.state.settings, this.workbook.settings)];
      this.state = { ...this.state, activeSheet, selection: { ...selection }, records, settings };
      return changes;
    }
    const problems = this.calculator.calculate(this.workbook);
    this.workbook.changes.length = 0;
    const before = this.state;
    const after = snapshotOf(this.workbook, before);
    this.problems = problems;
    if (after === before) return changes;
    this.state = after;
    this.steps.note(before, after, group);
    if (changes.length === 0) changes.push({ kind: "workbookParts" });
    return [...changes, ...calculatedSheets(before, after)];
  }

  private goTo(state: Snapshot | undefined): boolean {
    if (!state) return false;
    const before = this.state;
    // Ids stay used up: an id that someone still holds must not come to mean another sheet.
    this.state = { ...state, nextId: Math.max(state.nextId, before.nextId) };
    this.workbook = workbookFrom(this.state);
    this.problems = this.calculator.calculate(this.workbook);
    this.workbook.changes.length = 0;
    this.listeners.tell({ source: "user", changes: changesBetween(before, this.state) });
    return true;
  }

  private refuseNested(): void {
    if (!this.isEditing) return;
    throw new HostRefusal("InvalidOperation", {
      en: "The workbook is being changed already: finish that change before the next one",
      ja: "ブックは変更の途中です。その変更が終わってから次の操作をしてください",
    });
  }
}

/** Looking elsewhere changes no cell: nothing to calculate and nothing to undo. */
function isLooking(change: Change): boolean {
  return change.kind === "selection" || change.kind === "sheetActivated" || change.kind === "sheetDeactivated";
}

/** Another workbook: its sheets are new even when their ids are not. */
function replaced(before: Snapshot, after: Snapshot): Change[] {
  return [
    ...before.sheets.map((sheet): Change => ({ kind: "sheetDeleted", sheet: sheet.id })),
    ...changesBetween({ ...before, sheets: [] }, after),
  ];
}
