/** For each item, all the others added up. Nothing is subtracted, so no digit is lost, and the time grows with the number of items only. */
export function sumsOfOthers<Item>(items: readonly Item[], add: (one: Item, other: Item) => Item, none: Item): readonly Item[] {
  const sums: Item[] = [];
  let before = none;
  for (const item of items) {
    sums.push(before);
    before = add(before, item);
  }
  let after = none;
  for (let index = items.length - 1; index >= 0; index--) {
    sums[index] = add(sums[index] as Item, after);
    after = add(items[index] as Item, after);
  }
  return sums;
}
