import { defineType, type Targets } from "../define-type";
import type { Host } from "../host";
import { itemNotFound } from "../host-error";
import { activeSheetOf, findSheet } from "../../model/sheets/find-sheet";
import { addSheet } from "../../model/sheets/sheets";
import type { WorkbookTarget } from "./workbook";

declare module "../define-type" {
  interface Targets {
    WorksheetCollection: WorkbookTarget;
  }
}

export const worksheetCollection = defineType<WorkbookTarget>({
  name: "WorksheetCollection",
  items: {
    type: "Worksheet",
    all: (_target, host) => sheetsOf(host, false),
    find: (_target, key, host) => {
      const sheet = findSheet(host.workbook, String(key));
      return sheet && { sheet: sheet.id };
    },
  },
  methods: {
    Add: { returns: "Worksheet", run: (_target, args, host) => ({ sheet: addSheet(host.workbook, args.optionalText(0)).id }) },
    GetActiveWorksheet: { returns: "Worksheet", run: (_target, _args, host) => ({ sheet: activeSheetOf(host.workbook).id }) },
    GetCount: { run: (_target, args, host) => sheetsOf(host, args.isTrue(0)).length },
    GetFirst: { returns: "Worksheet", run: (_target, args, host) => existing(sheetsOf(host, args.isTrue(0))[0]) },
    GetLast: { returns: "Worksheet", run: (_target, args, host) => existing(sheetsOf(host, args.isTrue(0)).at(-1)) },
  },
  eventTarget: () => "Workbook",
  events: {
    ActivatedEvent: 11,
    AddedEvent: 13,
    CalculatedEvent: 16,
    DataChangedEvent: 10,
    DeactivatedEvent: 12,
    DeletedEvent: 15,
    EventNameChanged: 25,
    FormatChangedEvent: 18,
    RowSortedEvent: 19,
    SelectionChangedEvent: 14,
  },
});

function sheetsOf({ workbook }: Host, isVisibleOnly: boolean): Targets["Worksheet"][] {
  return workbook.sheets.filter((sheet) => !isVisibleOnly || sheet.visibility === "visible").map((sheet) => ({ sheet: sheet.id }));
}

function existing(sheet: Targets["Worksheet"] | undefined): Targets["Worksheet"] {
  if (!sheet) throw itemNotFound("worksheet");
  return sheet;
}
