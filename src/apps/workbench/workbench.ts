import { cellAddress } from "../../cells/address";
import { activeSheetOf } from "../../host/model/sheets/find-sheet";
import { activateSheet } from "../../host/model/sheets/sheets";
import type { HostSession } from "../../host/session";
import { createFormulaBar } from "./bars/formula-bar";
import { createSheetTabs } from "./bars/sheet-tabs";
import { createStatusLine, type StatusLine } from "./bars/status-line";
import { cellSource, fontOf, selectionSummary, wordsOf } from "./cell-words";
import { ask } from "./dialog";
import { clearContents, enterText } from "./editing/cell-changes";
import { createChoiceList } from "./editing/choice-list";
import { createClipboard } from "./editing/clipboard";
import { listenToClipboard } from "./editing/clipboard-events";
import { createEditing, placeText } from "./editing/editing";
import { createEditor } from "./editing/editor";
import { placeOfText } from "./editing/go-to";
import { createMover } from "./editing/grid-commands";
import { readCommand, type GridCommand } from "./editing/keyboard";
import { listenToPointer } from "./editing/pointer";
import type { Validity } from "./editing/validity";
import { element } from "./element";
import { createFittedRows } from "./grid/fitted-rows";
import type { ConditionalLooks } from "./grid/look";
import { createSelection } from "./grid/selection";
import { createSheetView, type SheetView } from "./grid/sheet-view";
import { setColumnWidth } from "./grid/set-column-width";
import { spillAround } from "./grid/spill-around";
import type { Speech } from "./speech";

export interface WorkbenchParts {
  readonly session: HostSession;
  readonly speech: Speech;
  readonly validity: Validity;
  /** Conditional looks of the active sheet, as they are after the last calculation. */
  readonly conditional: () => ConditionalLooks;
  /** Commands that are not the grid's own: open, save. */
  runElsewhere(command: GridCommand): void;
}

export interface Workbench {
  /** Formula bar, sheet, tabs, status line. */
  readonly roots: readonly HTMLElement[];
  readonly view: SheetView;
  readonly status: StatusLine;
  refresh(): void;
  /** Runs a change and tells what refuses it; true when it was done. */
  attempt(change: () => void): boolean;
  /** Ends an open edit; false when what was typed is refused. */
  leave(): boolean;
  focus(): void;
}

/** The spreadsheet of the page: grid, formula bar, tabs and status line over one session. */
export function createWorkbench({ session, speech, validity, conditional, runElsewhere }: WorkbenchParts): Workbench {
  const status = createStatusLine();
  const formulaBar = createFormulaBar(speech);
  const selection = createSelection(session);
  const clipboard = createClipboard(session);
  const fitted = createFittedRows(session);
  const editor = createEditor(() => status.tell(speech.say(editor.draft ? "editing" : "ready")));
  const tabs = createSheetTabs(session, speech, attempt);
  const view = createSheetView({
    session,
    selection,
    label: () => speech.say("sheetLabel", { name: activeSheetOf(session.workbook).name }),
    source: () => cellSource(session, speech, conditional()),
    outlines: () => ({ spill: spillAround(activeSheetOf(session.workbook), selection.active), copied: clipboard.outline }),
    fittedRows: () => fitted(activeSheetOf(session.workbook)),
  });
  const mover = createMover(session, selection, view);
  const choices = createChoiceList((choice) => type(choice), () => editing.focusGrid());
  const editing = createEditing({ session, selection, editor, formulaBar, attempt, allows, next: mover.next, refresh });
  const sheet = element("main", "sheet", view.frame.scroller);
  sheet.id = "sheet";
  view.frame.view.append(editor.box, choices.button, choices.list);

  function attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (problem) {
      status.tell(speech.sayProblem(problem), "problem");
      return false;
    }
  }

  function allows(place: { row: number; column: number }, text: string): boolean {
    const objection = validity.objectionTo(place, text);
    if (!objection) return true;
    const words = objection.message || speech.say("notInList", { cell: cellAddress(place.row, place.column) });
    status.tell(words, "problem");
    if (objection.stops) void ask(objection.title || speech.say("refused"), words, speech.say("understood")).then(() => editor.box.focus());
    return !objection.stops;
  }

  function type(text: string): void {
    if (allows(selection.active, text)) attempt(() => enterText(session, { ...selection.active, rows: 1, columns: 1 }, text));
  }

  let isStale = false;

  /** Draws once for all that one press of a key changes. */
  function refresh(): void {
    if (isStale) return;
    isStale = true;
    queueMicrotask(() => {
      isStale = false;
      draw();
    });
  }

  function draw(): void {
    view.draw();
    tabs.draw();
    const { active, area } = selection;
    const cell = cellAddress(active.row, active.column);
    const words = wordsOf(session, speech, active, validity.promptAt(active));
    formulaBar.show(cell, placeText(selection), editor.draft ? editor.box.value : words.typed, words.sentence);
    editor.describe(active, words.label);
    status.summarize(selectionSummary(session, speech, area));
  }

  view.afterDraw((layout) => {
    const { active } = selection;
    editor.place(layout, editor.draft?.place ?? active, fontOf(session, active));
    const cell = cellAddress(active.row, active.column);
    choices.offer(layout, active, validity.choicesAt(active), speech.say("choices", { cell }), speech.say("showChoices"));
  });

  function run(command: GridCommand): void {
    if (mover.run(command)) return;
    const current = () => wordsOf(session, speech, selection.active, undefined).shown;
    if (command.do === "edit") editing.begin("inside");
    else if (command.do === "clear") attempt(() => clearContents(session, selection.area));
    else if (command.do === "clearAndEdit") editing.begin("over", "");
    else if (command.do === "undo") session.undo();
    else if (command.do === "redo") session.redo();
    else if (command.do === "choices") choices.open(current());
    else if (command.do === "forget") clipboard.forget();
    else if (command.do === "previousRegion") formulaBar.nameBox.focus();
    else if (command.do === "nextRegion") tabs.focus();
    else runElsewhere(command);
    if (command.do === "forget") refresh();
  }

  editor.box.addEventListener("keydown", (event) => {
    if (editor.draft || event.isComposing || event.keyCode === 229) return;
    const command = readCommand(event);
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  choices.button.addEventListener("click", () => (choices.isOpen ? choices.close() : run({ do: "choices" })));
  formulaBar.nameBox.addEventListener("focus", () => formulaBar.nameBox.select());
  formulaBar.nameBox.addEventListener("keydown", (event) => {
    if (event.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    const found = event.key === "Enter" ? placeOfText(session.workbook, formulaBar.nameBox.value) : undefined;
    if (event.key === "Enter" && !found) return status.tell(speech.say("nowhere", { text: formulaBar.nameBox.value }), "problem");
    editing.focusGrid();
    if (!found) return refresh();
    if (found.sheet.id !== session.workbook.activeSheet) session.edit("user", (workbook) => activateSheet(workbook, found.sheet));
    selection.select(found.area);
    view.reveal(found.area.row, found.area.column);
    refresh();
  });
  listenToClipboard({ box: editor.box, clipboard, selection, isEditing: () => editor.draft !== undefined, attempt, refresh });
  listenToPointer({
    view,
    selection,
    leave: editing.keep,
    focus: editing.focusGrid,
    edit: () => editing.begin("inside"),
    resizeColumn: (column, width) => attempt(() => setColumnWidth(session, selection.area, column, width)),
  });
  session.subscribe(refresh);
  speech.onChange(refresh);

  return { roots: [formulaBar.root, sheet, tabs.root, status.root], view, status, refresh, attempt, leave: editing.keep, focus: editing.focusGrid };
}
