import { intersection, type Area } from "../../cells/address";
import type { Change } from "../model/change";
import type { WorkbookModel } from "../model/workbook-model";
import type { SessionEvent } from "../session";
import type { EventRegistrations } from "./event-registrations";
import { shortAddress } from "./types/range-target";
import type { WireEntry } from "./wire";

/** The category of entries about the workbook's objects; custom functions have another. */
const objectEvents = 65_536;

/** What a client may have registered for: a message type at one of some targets. */
interface Announcement {
  readonly type: number;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

type Kind = Change["kind"];
type Announce<Name extends Kind> = (change: Extract<Change, { kind: Name }>, workbook: WorkbookModel) => Announcement[];

/** What clients registered for of all that an edit brought, in order, as entries of one message. */
export function entriesOf({ source, changes }: SessionEvent, workbook: WorkbookModel, registrations: EventRegistrations): WireEntry[] {
  const triggerSource = source === "addin" ? "ThisLocalAddin" : "Unknown";
  return changes
    .flatMap((change) => (announcements[change.kind] as Announce<Kind>)(change, workbook))
    .flatMap(({ type, targets, message }) =>
      targets
        .filter((target) => registrations.has(type, target))
        .map((target): WireEntry => [objectEvents, type, target, JSON.stringify({ ...message, triggerSource }), "", false]),
    );
}

/** The events that each kind of change raises; what Excel raises none for has an empty list. */
const announcements: { readonly [Name in Kind]: Announce<Name> } = {
  cells: (change, workbook) => {
    const { sheet, area, how } = change;
    const message = { address: shortAddress(area), changeType: how, source: "Local", worksheetId: sheet, shiftDirection: "None" };
    return [{ type: 10, targets: [sheet, "Workbook"], message }, ...tablesChanged(change, workbook)];
  },
  format: ({ sheet, area }) => [{ type: 18, targets: [sheet, "Workbook"], message: { address: shortAddress(area), source: "Local", worksheetId: sheet } }],
  selection: (change, workbook) => {
    const { sheet, area } = change;
    return [{ type: 14, targets: [sheet, "Workbook"], message: { address: shortAddress(area), worksheetId: sheet } }, ...tablesSelected(change, workbook)];
  },
  calculated: ({ sheet }) => sheetEvent(16, sheet),
  sheetAdded: ({ sheet }) => sheetEvent(13, sheet),
  sheetDeleted: ({ sheet }) => sheetEvent(15, sheet),
  sheetActivated: ({ sheet }) => sheetEvent(11, sheet),
  sheetDeactivated: ({ sheet }) => sheetEvent(12, sheet),
  sheetRenamed: ({ sheet }) => sheetEvent(25, sheet),
  tableAdded: ({ sheet, table }) => tableEvent(102, sheet, table),
  tableDeleted: ({ sheet, table }) => tableEvent(103, sheet, table),
  sheetParts: () => [],
  workbookParts: () => [],
};

function sheetEvent(type: number, sheet: string): Announcement[] {
  return [{ type, targets: [sheet, "Workbook"], message: { source: "Local", worksheetId: sheet } }];
}

function tableEvent(type: number, sheet: string, table: string): Announcement[] {
  return [{ type, targets: [sheet, "Workbook"], message: { source: "Local", tableId: table, worksheetId: sheet } }];
}

/** A selection that leaves a table is not told: nothing here knows where it was before. */
function tablesSelected({ sheet, area }: Extract<Change, { kind: "selection" }>, workbook: WorkbookModel): Announcement[] {
  return tablesIn(sheet, area, workbook).map(({ id, shared }) => ({
    type: 100,
    targets: [id],
    message: { address: shortAddress(shared), tableId: id, worksheetId: sheet },
  }));
}

function tablesIn(sheet: string, area: Area, workbook: WorkbookModel): { readonly id: string; readonly shared: Area }[] {
  const tables = workbook.sheets.find(({ id }) => id === sheet)?.tables ?? [];
  return tables.flatMap((table) => {
    const shared = intersection(table.area, area);
    return shared ? [{ id: table.id, shared }] : [];
  });
}

function tablesChanged({ sheet, area, how }: Extract<Change, { kind: "cells" }>, workbook: WorkbookModel): Announcement[] {
  return tablesIn(sheet, area, workbook).map(({ id }) => ({
    type: 101,
    targets: [id, sheet, "Workbook"],
    message: { address: shortAddress(area), changeType: how, source: "Local", tableId: id, worksheetId: sheet },
  }));
}
