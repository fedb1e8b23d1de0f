import type { TriggerRow } from "../../core/contract/trigger-row";

type Key = (row: TriggerRow) => string | number | boolean | undefined;

/** Rows that agree in all of these keys, in groups of two or more, each in order. The most telling key goes first: who stands alone by it isn't asked for the others. */
export function alikeRows(rows: readonly TriggerRow[], keys: readonly Key[]): readonly (readonly TriggerRow[])[] {
  let groups: readonly (readonly TriggerRow[])[] = rows.length > 1 ? [rows] : [];
  for (const key of keys) groups = groups.flatMap((group) => groupsBy(group, key));
  return groups;
}

function groupsBy(rows: readonly TriggerRow[], key: Key): readonly (readonly TriggerRow[])[] {
  const firsts = new Map<ReturnType<Key>, TriggerRow>();
  const groups = new Map<ReturnType<Key>, TriggerRow[]>();
  for (const row of rows) {
    const value = key(row);
    const first = firsts.get(value);
    if (!first) {
      firsts.set(value, row);
      continue;
    }
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [first, row]);
  }
  return [...groups.values()];
}
