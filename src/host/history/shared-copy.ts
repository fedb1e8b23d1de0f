import { isCellError } from "../../cells/value";
import type { CellModel } from "../model/workbook-model";

/**
 * A copy of plain data that shares every part which is the same in `before`, an earlier copy; `before` itself when all is the same.
 * Copies made one after another so cost only what changed. Nobody may write into them.
 */
export function sharedCopy<Data>(before: unknown, now: Data): Data {
  if (Object.is(before, now) || typeof now !== "object" || now === null) return now;
  if (now instanceof Map) return sharedMap(before instanceof Map ? before : undefined, now, sharedCopy) as Data;
  if (now instanceof Set) return (isSameSet(before, now) ? before : new Set(now)) as Data;
  if (Array.isArray(now)) return sharedArray(Array.isArray(before) ? before : undefined, now) as Data;
  return sharedObject(typeof before === "object" ? before : null, now) as Data;
}

type Cells = Map<number, CellModel>;

/** The same for the cells of a sheet: by far the most of a workbook, so compared field by field, and copied only where a row differs. */
export function sharedRows(before: ReadonlyMap<number, Cells> | undefined, now: Map<number, Cells>): Map<number, Cells> {
  return sharedMap(before, now, (cellsBefore, cells) => (isSameRow(cellsBefore, cells) ? cellsBefore : sharedMap(cellsBefore, cells, sharedCell)));
}

function isSameRow(before: Cells | undefined, now: Cells): before is Cells {
  if (before?.size !== now.size) return false;
  for (const [column, cell] of now) if (!isSameCell(before.get(column), cell)) return false;
  return true;
}

function sharedCell(before: CellModel | undefined, now: CellModel): CellModel {
  return isSameCell(before, now) ? before : { ...now };
}

function isSameCell(before: CellModel | undefined, now: CellModel): before is CellModel {
  return (
    before !== undefined &&
    before.formula === now.formula &&
    isSameValue(before.value, now.value) &&
    isSameData(before.format, now.format) &&
    isSameData(before.spill, now.spill) &&
    isSameData(before.spilledFrom, now.spilledFrom)
  );
}

function isSameData(before: unknown, now: unknown): boolean {
  return before === now || sharedCopy(before, now) === before;
}

/** True when two cells show the same. */
export function isSameValue(one: CellModel["value"], other: CellModel["value"]): boolean {
  if (Object.is(one, other)) return true;
  return isCellError(one) && isCellError(other) && one.error === other.error && one.message === other.message;
}

function sharedMap<Key, Item>(
  before: ReadonlyMap<Key, Item> | undefined,
  now: Map<Key, Item>,
  share: (before: Item | undefined, now: Item) => Item,
): Map<Key, Item> {
  let isSame = before?.size === now.size;
  const copy = new Map<Key, Item>();
  for (const [key, item] of now) {
    const itemBefore = before?.get(key);
    const shared = share(itemBefore, item);
    if (shared !== itemBefore || (shared === undefined && !before?.has(key))) isSame = false;
    copy.set(key, shared);
  }
  return isSame ? (before as Map<Key, Item>) : copy;
}

/** Items with an id are compared with the item of that id, wherever it stood. */
function sharedArray(before: readonly unknown[] | undefined, now: readonly unknown[]): readonly unknown[] {
  let isSame = before?.length === now.length;
  const byId = new Map(before?.map((item) => [idOf(item), item]));
  const copy = now.map((item, index) => {
    const id = idOf(item);
    const shared = sharedCopy(id === undefined ? before?.[index] : byId.get(id), item);
    if (!Object.is(shared, before?.[index])) isSame = false;
    return shared;
  });
  return isSame && before ? before : copy;
}

function sharedObject(before: object | null, now: object): object {
  const copy: Record<string, unknown> = {};
  const earlier = before as Record<string, unknown> | null;
  let isSame = earlier !== null && Object.keys(earlier).length === Object.keys(now).length;
  for (const [key, item] of Object.entries(now)) {
    copy[key] =
      key === "rows" && item instanceof Map
        ? sharedRows(earlier?.[key] as Map<number, Cells> | undefined, item as Map<number, Cells>)
        : sharedCopy(earlier?.[key], item);
    if (!Object.is(copy[key], earlier?.[key]) || !(earlier && key in earlier)) isSame = false;
  }
  return isSame && before ? before : copy;
}

function isSameSet(before: unknown, now: ReadonlySet<unknown>): boolean {
  return before instanceof Set && before.size === now.size && [...now].every((item) => before.has(item));
}

function idOf(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
}
