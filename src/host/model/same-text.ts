/** True when Excel takes two names for the same: letter case and full or half width make no difference. */
export function isSameText(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

/** A name as a key for comparing. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
