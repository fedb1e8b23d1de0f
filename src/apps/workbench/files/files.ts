import { createWorkbook } from "../../../host/model/new-workbook";
import type { WorkbookModel } from "../../../host/model/workbook-model";
import type { HostSession } from "../../../host/session";
import type { StatusLine } from "../bars/status-line";
import { ask } from "../dialog";
import { functionNames } from "../page-session";
import type { Speech } from "../speech";
import { download } from "./download";

/** New, open and save; nothing is lost without a question. */
export interface Files {
  startNew(): Promise<void>;
  pick(): void;
  open(file: File): Promise<void>;
  save(): Promise<void>;
  readonly name: string;
  readonly hasUnsavedChanges: boolean;
}

export function createFiles(session: HostSession, speech: Speech, status: StatusLine, onChange: () => void): Files {
  let name = "";
  let hasUnsavedChanges = false;

  session.subscribe(({ changes }) => {
    const isLooking = changes.every(({ kind }) => kind === "selection" || kind === "sheetActivated" || kind === "sheetDeactivated");
    if (isLooking || hasUnsavedChanges) return;
    hasUnsavedChanges = true;
    onChange();
  });

  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = ".xlsx,.xlsm";
  picker.hidden = true;
  document.body.append(picker);
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    picker.value = "";
    if (file) void open(file);
  });

  async function mayDiscard(): Promise<boolean> {
    return !hasUnsavedChanges || ask(speech.say("workbench"), speech.say("discard"), speech.say("discardYes"), speech.say("cancel"));
  }

  function show(workbook: WorkbookModel, newName: string): void {
    session.open(workbook);
    name = newName;
    hasUnsavedChanges = false;
    onChange();
  }

  async function open(file: File): Promise<void> {
    try {
      // Read before anything is asked or given up: a file that is refused changes nothing.
      const [{ readXlsx }, { unsupportedParts }] = await Promise.all([import("../../../host/xlsx/read-xlsx"), import("../../../host/xlsx/unsupported-parts")]);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const workbook = readXlsx(bytes, { customFunctions: functionNames });
      const lost = new Set(unsupportedParts(bytes).map(({ what }) => what[speech.language]));
      if (!(await mayDiscard())) return;
      show(workbook, file.name);
      if (lost.size > 0) status.tell(speech.say("openedWithout", { file: file.name, parts: [...lost].join(", ") }), "problem");
      else status.tell(speech.say("opened", { file: file.name }));
    } catch (problem) {
      status.tell(speech.say("notOpened", { file: file.name, reason: speech.sayProblem(problem) }), "problem");
    }
  }

  return {
    get name() {
      return name;
    },
    get hasUnsavedChanges() {
      return hasUnsavedChanges;
    },
    pick: () => picker.click(),
    open,
    async startNew() {
      if (await mayDiscard()) show(createWorkbook(), "");
    },
    async save() {
      try {
        const { writeXlsx } = await import("../../../host/xlsx/write-xlsx");
        const file = name.replace(/\.xls[xm]$/i, "") || "dealbridge";
        download(writeXlsx(session.workbook, { customFunctions: functionNames }), `${file}.xlsx`);
        name = `${file}.xlsx`;
        hasUnsavedChanges = false;
        onChange();
        status.tell(speech.say("saved", { file: name }));
      } catch (problem) {
        status.tell(speech.say("notSaved", { reason: speech.sayProblem(problem) }), "problem");
      }
    },
  };
}
