import { areaAddress, maximumColumns, maximumRows, type Area } from "../../cells/address";

/** Excel reads addresses of several areas up to a length; shorter lists are safe everywhere. */
const longestAddress = 250;

type Cells = Excel.Range | Excel.RangeAreas;

/** A sheet being drawn: hands out each range of it once, since every one costs the request some bytes. */
export class DrawnSheet {
  readonly #ranges = new Map<string, Excel.Range>();
  readonly #several = new Map<string, Excel.RangeAreas>();

  constructor(readonly sheet: Excel.Worksheet) {}

  range(area: Area): Excel.Range {
    return this.#range(sheetAddress(area));
  }

  /** Several areas as few objects, so that one call formats them all. */
  ranges(areas: readonly Area[]): Cells[] {
    return addressLists(areas.map(sheetAddress)).map((address) => (address.includes(",") ? this.#areas(address) : this.#range(address)));
  }

  /** Lets Excel forget the ranges when the request is done. */
  release(): void {
    for (const range of [...this.#ranges.values(), ...this.#several.values()]) range.untrack();
  }

  #range(address: string): Excel.Range {
    return madeOnce(this.#ranges, address, () => this.sheet.getRange(address));
  }

  #areas(address: string): Excel.RangeAreas {
    return madeOnce(this.#several, address, () => this.sheet.getRanges(address));
  }
}

/** `A:B` for whole columns, `3:3` for whole rows, else the plain address. */
function sheetAddress(area: Area): string {
  const corners = { ...area, rows: area.rows === maximumRows ? 2 : area.rows, columns: area.columns === maximumColumns ? 2 : area.columns };
  const [first = "", last = first] = areaAddress(corners).split(":");
  if (area.rows === maximumRows) return `${first.replace(/\d/g, "")}:${last.replace(/\d/g, "")}`;
  if (area.columns === maximumColumns) return `${first.replace(/[A-Z]/g, "")}:${last.replace(/[A-Z]/g, "")}`;
  return areaAddress(area);
}

function madeOnce<Item>(items: Map<string, Item>, key: string, make: () => Item): Item {
  const known = items.get(key) ?? make();
  items.set(key, known);
  return known;
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
