import { areaAddress, maximumColumns, maximumRows, type Area } from "../../cells/address";

/** Excel reads addresses of several areas up to a length; shorter lists are safe everywhere. */
const longestAddress = 250;

/** Several areas as few objects of the sheet, so that one call formats them all. */
export function rangesOf(sheet: Excel.Worksheet, areas: readonly Area[]): (Excel.Range | Excel.RangeAreas)[] {
  return addressLists(areas.map(sheetAddress)).map((address) => (address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address)));
}

/** Whole columns as one area. */
export function columnArea(column: number): Area {
  return { row: 0, column, rows: maximumRows, columns: 1 };
}

/** Whole rows as one area. */
export function rowArea(row: number, rows = 1): Area {
  return { row, column: 0, rows, columns: maximumColumns };
}

/** `A:A` for whole columns, `3:3` for whole rows, else the plain address. */
export function sheetAddress(area: Area): string {
  if (area.rows === maximumRows) return areaAddress(area).replace(/\d/g, "").replace(/^([A-Z]+)$/, "$1:$1");
  if (area.columns === maximumColumns) return areaAddress(area).replace(/[A-Z]/g, "");
  return areaAddress(area);
}

/** Keys that share a value, so that each value is set once: widths by column, heights by row. */
export function byValue(values: Readonly<Record<number, number>>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [key, value] of Object.entries(values)) groups.set(value, [...(groups.get(value) ?? []), Number(key)]);
  return groups;
}

function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
