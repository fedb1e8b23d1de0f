import { areaAddress, type Area } from "../../../../../cells/address";
import { severities, type Finding, type Severity } from "../../../../../lint/finding";
import type { CheckedContract } from "../follow/contract-linter";
import { selectedArea } from "../place-names";

/** Cells to mark on one sheet in one colour: an address that Excel takes. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly severity: Severity;
  readonly address: string;
}

/** Excel reads addresses of several areas up to a length. */
const longestAddress = 240;
/** More conditional formats would slow Excel down. */
const mostCells = 5000;

/** What to mark for findings: each cell once, in the colour of its worst; cells below one another together. */
export function markedAreas({ open, contract }: CheckedContract, findings: readonly Finding[]): { readonly areas: readonly MarkedAreas[]; readonly cells: number; readonly isWhole: boolean } {
  const cells = new Map<string, { sheet: string; severity: Severity; area: Area }>();
  let isWhole = true;
  for (const { place, severity } of findings) {
    const sheet = open.homes[place.table]?.sheet.id;
    if (sheet === undefined) continue;
    const area = { ...selectedArea(contract, place), columns: 1 };
    const key = `${sheet}!${areaAddress(area)}`;
    const known = cells.get(key);
    if (!known && cells.size >= mostCells) isWhole = false;
    else if (!known || severities.indexOf(severity) < severities.indexOf(known.severity)) cells.set(key, { sheet, severity, area });
  }
  const runs = inRuns([...cells.values()]);
  return { areas: joined(runs), cells: cells.size, isWhole };
}

function inRuns(cells: readonly { sheet: string; severity: Severity; area: Area }[]) {
  const runs: { sheet: string; severity: Severity; area: Area }[] = [];
  const order = (one: (typeof cells)[number]) => `${one.sheet}!${one.severity}!${String(one.area.column).padStart(6, "0")}!${String(one.area.row).padStart(8, "0")}`;
  for (const cell of [...cells].sort((one, other) => (order(one) < order(other) ? -1 : 1))) {
    const last = runs.at(-1);
    const continues = last?.sheet === cell.sheet && last.severity === cell.severity && last.area.column === cell.area.column && last.area.row + last.area.rows === cell.area.row;
    if (last && continues) last.area = { ...last.area, rows: last.area.rows + 1 };
    else runs.push({ ...cell });
  }
  return runs;
}

function joined(runs: readonly { sheet: string; severity: Severity; area: Area }[]): readonly MarkedAreas[] {
  const areas: { sheet: string; severity: Severity; address: string }[] = [];
  for (const { sheet, severity, area } of runs) {
    const address = areaAddress(area);
    const last = areas.at(-1);
    if (last && last.sheet === sheet && last.severity === severity && last.address.length + address.length < longestAddress) last.address += `,${address}`;
    else areas.push({ sheet, severity, address });
  }
  return areas;
}
