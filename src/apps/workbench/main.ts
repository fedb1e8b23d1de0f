import { conditionalLooks } from "../../host/model/looks/conditional-looks";
import { activeSheetOf } from "../../host/model/sheets/find-sheet";
import { createToolbar } from "./bars/toolbar";
import { createChartLayer } from "./charts/chart-layer";
import { createValidity } from "./editing/validity";
import { createFiles } from "./files/files";
import { listenToDrops } from "./files/drop-zone";
import { openPageSession } from "./page-session";
import { createPaneFrame } from "./pane/pane-frame";
import { createSpeech } from "./speech";
import { createWorkbench } from "./workbench";

const speech = createSpeech();
const { session, calculator, evaluate } = openPageSession(speech);

let looks = conditionalLooks(session.workbook, evaluate);
session.subscribe(() => (looks = conditionalLooks(session.workbook, evaluate)));

const workbench = createWorkbench({
  session,
  speech,
  validity: createValidity(session, evaluate),
  conditional: () => (row, column) => looks(activeSheetOf(session.workbook), row, column),
  runElsewhere: ({ do: command }) => {
    if (command === "save") void files.save();
    if (command === "open") files.pick();
  },
});
workbench.view.afterDraw(createChartLayer(session, evaluate, speech, workbench.view.frame));
const files = createFiles(session, speech, workbench.status, drawPage);
const pane = createPaneFrame(session, calculator, speech);

/** Leaves an open edit before the workbook as a whole is dealt with. */
const after = (run: () => unknown) => () => void (workbench.leave() && run());

const toolbar = createToolbar(speech, [
  [
    { icon: "new", label: "newWorkbook", hint: "newWorkbook", run: after(() => files.startNew()) },
    { icon: "open", label: "open", hint: "openHint", run: after(() => files.pick()) },
    { icon: "save", label: "save", hint: "saveHint", run: after(() => files.save()) },
  ],
  [
    { icon: "undo", label: "undo", hint: "undoHint", run: after(() => session.undo()) },
    { icon: "redo", label: "redo", hint: "redoHint", run: after(() => session.redo()) },
    {
      icon: "grid",
      label: "gridlines",
      hint: "gridlines",
      isOn: () => activeSheetOf(session.workbook).showGridlines,
      run: after(() =>
        session.edit("user", (workbook) => {
          const sheet = activeSheetOf(workbook);
          sheet.showGridlines = !sheet.showGridlines;
          workbook.changes.push({ kind: "sheetParts", sheet: sheet.id });
        }),
      ),
    },
  ],
  [
    { icon: "language", label: "language", hint: "languageHint", run: () => speech.toggle() },
    {
      icon: "pane",
      label: "paneShort",
      hint: "pane",
      isOn: () => pane.isShown,
      run() {
        pane.toggle();
        drawPage();
      },
    },
  ],
]);

function drawPage(): void {
  document.title = [files.name || speech.say("untitled"), files.hasUnsavedChanges ? "•" : "–", speech.say("workbench")].join(" ");
  toolbar.draw();
}

document.body.append(toolbar.root, ...workbench.roots, pane.root);
session.subscribe(drawPage);
speech.onChange(drawPage);
listenToDrops(() => speech.say("dropHere"), (file) => void (workbench.leave() && files.open(file)));
window.addEventListener("beforeunload", (event) => {
  if (files.hasUnsavedChanges) event.preventDefault();
});
drawPage();
workbench.refresh();
workbench.status.tell(speech.say("ready"));
workbench.focus();
pane.start();
