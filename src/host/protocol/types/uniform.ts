/** The one value that all share; `null` where they differ, as Excel answers for mixed cells. */
export function uniform<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  let isFirst = true;
  for (const value of values) {
    if (isFirst) first = value;
    else if (value !== first) return null;
    isFirst = false;
  }
  return first ?? null;
}
