import { defineType } from "../define-type";
import { activeSheetOf } from "../../model/sheets/find-sheet";
import { activeCellOf } from "./range-target";

/** The one workbook needs nothing to be known by. */
export type WorkbookTarget = "workbook";

declare module "../define-type" {
  interface Targets {
    Workbook: WorkbookTarget;
  }
}

export const workbook = defineType<WorkbookTarget>({
  name: "Workbook",
  create: () => "workbook",
  defaults: {
    Name: "Book1.xlsx",
    ReadOnly: false,
    IsDirty: true,
    ChartDataPointTrack: true,
    UsePrecisionAsDisplayed: false,
    CalculationEngineVersion: 191029,
    AutoSave: false,
    PreviouslySaved: false,
  },
  navigation: {
    Application: { type: "Application", of: (target) => target },
    Comments: { type: "CommentCollection", of: () => ({}) },
    Names: { type: "NamedItemCollection", of: () => ({}) },
    Protection: { type: "WorkbookProtection", of: (target) => target },
    Settings: { type: "SettingCollection", of: (target) => target },
    Tables: { type: "TableCollection", of: () => ({}) },
    Worksheets: { type: "WorksheetCollection", of: (target) => target },
  },
  methods: {
    GetActiveCell: { returns: "Range", run: (_target, _args, host) => activeCellOf(host.workbook) },
    GetSelectedRange: {
      returns: "Range",
      run: (_target, _args, { workbook }) => ({ sheet: activeSheetOf(workbook).id, area: workbook.selection }),
    },
    _RemoveReference: { run: (_target, args, host) => host.references.remove(args.text(0)) },
    _RemoveAllReferences: { run: (_target, _args, host) => host.references.clear() },
    _GetReferenceCount: { run: (_target, _args, host) => host.references.count },
    _SetOsfControlContainerReadyForCustomFunctions: { run: () => null },
  },
  eventTarget: () => "Workbook",
  events: { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 },
});
