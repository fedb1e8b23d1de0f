/** An object without one of its properties. */
export function without<Item extends object, Key extends keyof Item>(item: Item, key: Key): Omit<Item, Key> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) as unknown as Omit<Item, Key>;
}
