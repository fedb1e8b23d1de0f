/** Things of two lists that have the same key, in the order of the first list, then those that only the second has. A key that comes again is matched in turn. */
export function pairUp<Value>(first: readonly Value[], second: readonly Value[], keyOf: (value: Value) => string): readonly { readonly from: Value | undefined; readonly to: Value | undefined }[] {
  const waiting = new Map<string, Value[]>();
  for (const value of second) {
    const same = waiting.get(keyOf(value));
    if (same) same.push(value);
    else waiting.set(keyOf(value), [value]);
  }
  for (const same of waiting.values()) same.reverse();
  const pairs = first.map((from) => ({ from, to: waiting.get(keyOf(from))?.pop() }));
  const left = new Set([...waiting.values()].flat());
  return [...pairs, ...second.filter((to) => left.has(to)).map((to) => ({ from: undefined, to }))];
}
